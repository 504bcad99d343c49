import type { CountryCode, FollowUpState } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

/** A decision was recorded under a number of its own. */
export class DecisionRecorded extends DomainEvent<{
  readonly decisionId: string;
  readonly meetingId: string;
  readonly clauseIds: readonly string[];
  readonly indicative: boolean;
}> {
  static readonly type = 'decision-recorded';
}

/** It does not stand any more; its number stays taken. */
export class DecisionWithdrawalRecorded extends DomainEvent<{
  readonly decisionId: string;
  readonly meetingId: string;
}> {
  static readonly type = 'decision-withdrawn';
}

/** Every country is asked what it does with a decision. */
export class FollowUpRequested extends DomainEvent<{
  readonly decisionId: string;
  readonly meetingId: string;
  readonly byId: string;
}> {
  static readonly type = 'follow-up-asked';
}

/** A country said how far it is. */
export class FollowUpReported extends DomainEvent<{
  readonly decisionId: string;
  readonly country: CountryCode;
  readonly state: FollowUpState;
  readonly byId: string;
}> {
  static readonly type = 'follow-up-reported';
}
