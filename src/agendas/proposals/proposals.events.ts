import { DomainEvent } from '#platform/persistence/domain-event';

/** A member proposed an item; those who convene the meeting look at it. */
export class AgendaItemProposed extends DomainEvent<{
  readonly meetingId: string;
  readonly proposalId: string;
  readonly byId: string;
}> {
  static readonly type = 'agenda-item-proposed';
}

/** A proposed item was taken into the agenda, or refused with a reason. */
export class AgendaProposalResolved extends DomainEvent<{
  readonly meetingId: string;
  readonly proposalId: string;
  readonly accepted: boolean;
  readonly byId: string;
  /** Whoever proposed it, and who holds the seat that it was proposed for. */
  readonly proposerIds: readonly string[];
}> {
  static readonly type = 'agenda-proposal-settled';
}
