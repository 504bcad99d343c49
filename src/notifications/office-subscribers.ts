import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@nbn/contracts';
import { OfficeEnded, OfficeGiven, OfficeProposed, OfficeRefused } from '../network/index.ts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { NotificationService } from './notification.service.ts';

type OfficeEvent = OfficeProposed | OfficeGiven | OfficeRefused | OfficeEnded;

/** Who is notified of offices that are proposed, given, refused or ended: the events name them. */
@Injectable()
export class OfficeSubscribers {
  constructor(private readonly notifier: NotificationService) {}

  @OnEvents(OfficeProposed)
  proposed(events: readonly OfficeProposed[], tx: Tx): Promise<void> {
    return this.notify(tx, 'office-proposed', events);
  }

  @OnEvents(OfficeGiven)
  given(events: readonly OfficeGiven[], tx: Tx): Promise<void> {
    return this.notify(tx, 'office-given', events);
  }

  @OnEvents(OfficeRefused)
  refused(events: readonly OfficeRefused[], tx: Tx): Promise<void> {
    return this.notify(tx, 'office-refused', events);
  }

  @OnEvents(OfficeEnded)
  ended(events: readonly OfficeEnded[], tx: Tx): Promise<void> {
    return this.notify(tx, 'office-ended', events);
  }

  private notify(tx: Tx, kind: NotificationKind, events: readonly OfficeEvent[]): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload }) =>
        payload.toIds.map((recipientId) => ({
          memberId: recipientId,
          kind,
          objectKind: 'member',
          objectId: payload.memberId,
          placeId: payload.memberId,
          actorId: payload.byId,
        })),
      ),
    );
  }
}
