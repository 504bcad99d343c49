import { SetMetadata } from '@nestjs/common';
import type { DomainEvent, DomainEventClass } from '../persistence/domain-event.ts';
import type { Tx } from '../persistence/transaction.ts';

export const ON_EVENTS = 'norbanet:on-events';

type EventHandler<E extends DomainEvent> = (events: readonly E[], tx: Tx) => Promise<void>;

/**
 * A method that handles committed events, many at once: set-based, in the transaction that marks them
 * relayed, so that what it writes is written exactly once. It sends nothing by itself; effects on people are
 * `delivery` rows.
 */
export function OnEvents<E extends DomainEvent>(...types: readonly DomainEventClass<E>[]) {
  return (target: object, key: string, descriptor: TypedPropertyDescriptor<EventHandler<E>>): void => {
    SetMetadata(ON_EVENTS, types)(target, key, descriptor);
  };
}
