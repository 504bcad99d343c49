import type { BallotAnnulment, BallotOutcome, BallotSubjectKind } from '@nbn/contracts';
import { DomainEvent } from '../platform/persistence/domain-event.ts';

interface OfBallot {
  readonly ballotId: string;
  readonly subjectKind: BallotSubjectKind;
  readonly subjectId: string;
}

/** Voting has begun; the members who held the seats of the roll at that moment. */
export class BallotOpened extends DomainEvent<OfBallot & { readonly holderIds: readonly string[] }> {
  static readonly type = 'ballot-opened';
}

/** A ballot was closed and counted; its result stands. */
export class BallotClosed extends DomainEvent<OfBallot & { readonly outcome: BallotOutcome; readonly holderIds: readonly string[] }> {
  static readonly type = 'ballot-closed';
}

/** A ballot that was open ended without a result. */
export class BallotAnnulled extends DomainEvent<OfBallot & { readonly because: BallotAnnulment }> {
  static readonly type = 'ballot-annulled';
}
