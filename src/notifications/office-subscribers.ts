import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@nbn/contracts';
import { OfficeEnded, OfficeGiven, OfficeProposed, OfficeRefused } from '../network/index.ts';
import { OnEvents } from '../platform/outbox/on-events.decorator.ts';
import type { Tx } from '../platform/persistence/transaction.ts';
import { Notifier } from './notifier.service.ts';

type OfOffice = OfficeProposed | OfficeGiven | OfficeRefused | OfficeEnded;

/** Who is told of offices that are proposed, given, refused or ended: the events name them. */
@Injectable()
export class OfficeSubscribers {
  constructor(private readonly notifier: Notifier) {}

  @OnEvents(OfficeProposed)
  proposed(events: readonly OfficeProposed[], tx: Tx): Promise<void> {
    return this.tell(tx, 'office-proposed', events);
  }

  @OnEvents(OfficeGiven)
  given(events: readonly OfficeGiven[], tx: Tx): Promise<void> {
    return this.tell(tx, 'office-given', events);
  }

  @OnEvents(OfficeRefused)
  refused(events: readonly OfficeRefused[], tx: Tx): Promise<void> {
    return this.tell(tx, 'office-refused', events);
  }

  @OnEvents(OfficeEnded)
  ended(events: readonly OfficeEnded[], tx: Tx): Promise<void> {
    return this.tell(tx, 'office-ended', events);
  }

  private tell(tx: Tx, kind: NotificationKind, events: readonly OfOffice[]): Promise<void> {
    return this.notifier.tell(
      tx,
      events.flatMap(({ payload: { memberId: ofId, toIds, byId } }) =>
        toIds.map((memberId) => ({
          memberId,
          kind,
          objectKind: 'member',
          objectId: ofId,
          placeId: ofId,
          actorId: byId,
        })),
      ),
    );
  }
}
