import type { BallotAnnulmentReason, BallotOutcome, BallotSubjectKind } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

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
export class BallotClosed extends DomainEvent<
  OfBallot & { readonly outcome: BallotOutcome; readonly holderIds: readonly string[] }
> {
  static readonly type = 'ballot-closed';
}

/** One member closed a ballot while seats could still vote; its result waits for another. */
export class BallotClosingUnconfirmed extends DomainEvent<OfBallot & { readonly byId: string }> {
  static readonly type = 'ballot-closing-unconfirmed';
}

/** A ballot that was open ended without a result. */
export class BallotAnnulled extends DomainEvent<OfBallot & { readonly because: BallotAnnulmentReason }> {
  static readonly type = 'ballot-annulled';
}

/**
 * A paper that came by telephone or on paper was entered or confirmed; those who may vote for its seat are
 * notified of it.
 */
export class BallotPaperEntered extends DomainEvent<
  OfBallot & {
    readonly what: 'entered' | 'confirmed';
    readonly memberIds: readonly string[];
    readonly byId: string;
  }
> {
  static readonly type = 'ballot-paper-entered';
}

/** Whoever votes for a seat said that a paper which was entered for it is not its own. */
export class BallotPaperRefused extends DomainEvent<OfBallot & { readonly byId: string }> {
  static readonly type = 'ballot-paper-refused';
}
