import { Injectable } from '@nestjs/common';
import { findOpenBallots } from '../ballots/index.ts';
import { SeatAppointed, findSeatRecipients, SeatVacated } from '../network/index.ts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { NotificationService } from './notification.service.ts';

/** Who is notified when a seat gets or loses its holder; a new holder also of the ballots open to the seat. */
@Injectable()
export class SeatSubscribers {
  constructor(private readonly notifier: NotificationService) {}

  @OnEvents(SeatAppointed)
  async appointed(events: readonly SeatAppointed[], tx: Tx): Promise<void> {
    await this.notify(tx, 'seat-given', events);
    const open = await findOpenBallots(
      tx,
      events.map(({ payload }) => payload.memberId),
    );
    await this.notifier.notify(
      tx,
      open.map(({ ballotId, memberId }) => ({
        memberId,
        kind: 'ballot-opened',
        objectKind: 'ballot',
        objectId: ballotId,
        placeId: ballotId,
        actorId: null,
      })),
    );
  }

  @OnEvents(SeatVacated)
  vacated(events: readonly SeatVacated[], tx: Tx): Promise<void> {
    return this.notify(tx, 'seat-ended', events);
  }

  private async notify(
    tx: Tx,
    kind: 'seat-given' | 'seat-ended',
    events: readonly (SeatAppointed | SeatVacated)[],
  ): Promise<void> {
    // A former holder was notified of leaving; who holds the seat now is not for them to know.
    const recipients = (await findSeatRecipients(tx, events)).filter(({ standsAs }) => standsAs !== 'former');
    const holders = new Map(events.map(({ payload }) => [payload.appointmentId, payload.memberId]));
    await this.notifier.notify(
      tx,
      recipients.map(({ appointmentId, memberId }) => {
        const objectId = holders.get(appointmentId)!;
        return { memberId, kind, objectKind: 'member', objectId, placeId: objectId, actorId: null };
      }),
    );
  }
}
