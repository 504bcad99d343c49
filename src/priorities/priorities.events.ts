import type { CountryCode, PeriodState } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

export class PriorityProposed extends DomainEvent<{
  readonly periodId: string;
  readonly priorityId: string;
  readonly country: CountryCode;
  readonly proposedBy: string;
}> {
  static readonly type = 'priority-proposed';
}

/** A ballot has become (part of) the period's agreed list. */
export class PrioritiesAgreed extends DomainEvent<{
  readonly periodId: string;
  readonly ballotId: string;
  readonly state: PeriodState;
  readonly priorityIds: readonly string[];
}> {
  static readonly type = 'priorities-agreed';
}
