/**
 * Something that happened, in the past tense. Subclasses give `static readonly type` and a JSON payload of
 * ids and enums; the outbox stores it in the transaction that made it true, and the relay tells those who
 * listen.
 */
export abstract class DomainEvent<Payload extends object = object> {
  /** Set when the event comes out of the outbox: its id there, stable over redeliveries. */
  id = '';

  constructor(readonly payload: Payload) {}

  get type(): string {
    return (this.constructor as unknown as { type: string }).type;
  }
}

export interface DomainEventClass<E extends DomainEvent = DomainEvent> {
  readonly type: string;
  new (payload: E['payload']): E;
}
