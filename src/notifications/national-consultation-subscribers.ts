import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@nbn/contracts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import {
  findAskedRecipients,
  NationalConsultationExtended,
  NationalConsultationOpened,
  NationalReminderSent,
} from '../standards/index.ts';
import type { NewNotification } from './new-notification.ts';
import { NotificationService } from './notification.service.ts';

/** Who is notified of what a national team asks its own network: those who are asked and have not answered. */
@Injectable()
export class NationalConsultationSubscribers {
  constructor(private readonly notifier: NotificationService) {}

  @OnEvents(NationalConsultationOpened)
  opened(events: readonly NationalConsultationOpened[], tx: Tx): Promise<void> {
    return this.notifyAsked(tx, 'national-consultation-opened', events);
  }

  @OnEvents(NationalConsultationExtended)
  extended(events: readonly NationalConsultationExtended[], tx: Tx): Promise<void> {
    return this.notifyAsked(tx, 'consultation-extended', events);
  }

  @OnEvents(NationalReminderSent)
  reminded(events: readonly NationalReminderSent[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload: { standardId, memberIds } }) =>
        memberIds.map((memberId) => ofStandard('consultation-reminder', standardId, memberId, null)),
      ),
    );
  }

  private async notifyAsked(
    tx: Tx,
    kind: NotificationKind,
    events: readonly (NationalConsultationOpened | NationalConsultationExtended)[],
  ): Promise<void> {
    const payloads = events.map(({ payload }) => payload);
    const asked = await findAskedRecipients(tx, payloads);
    const byOf = new Map(payloads.map(({ roundId, country, byId }) => [`${roundId} ${country}`, byId]));
    await this.notifier.notify(
      tx,
      asked.map(({ roundId, country, standardId, memberId }) =>
        ofStandard(kind, standardId, memberId, byOf.get(`${roundId} ${country}`) ?? null),
      ),
    );
  }
}

function ofStandard(
  kind: NotificationKind,
  standardId: string,
  memberId: string,
  actorId: string | null,
): NewNotification {
  return { memberId, kind, objectKind: 'standard', objectId: standardId, placeId: standardId, actorId };
}
