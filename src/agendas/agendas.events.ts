import { DomainEvent } from '#platform/persistence/domain-event';

export interface AgendaChangedPayload {
  readonly meetingId: string;
  readonly itemId: string;
  readonly change: 'added' | 'edited' | 'moved' | 'removed' | 'rescheduled' | 'carried';
}

/** The agenda of a meeting is another now. */
export class AgendaChanged extends DomainEvent<AgendaChangedPayload> {
  static readonly type = 'agenda-changed';
}
