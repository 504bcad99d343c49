import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@nbn/contracts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import {
  PositionSigned,
  RoundClosed,
  RoundExtended,
  RoundOpened,
  RoundReminderSent,
} from '../standards/index.ts';
import type { NewNotification } from './new-notification.ts';
import { NotificationService } from './notification.service.ts';
import {
  findConsultedMembers,
  findDrafters,
  findTeamsAndSecretariat,
  findTeamsOfExtended,
} from './standard-recipients.repository.ts';

/** Who is notified of consultations. */
@Injectable()
export class ConsultationSubscribers {
  constructor(private readonly notifier: NotificationService) {}

  /** Everyone who is consulted: seats and observers, and the networks where they read the draft. */
  @OnEvents(RoundOpened)
  async roundOpened(events: readonly RoundOpened[], tx: Tx): Promise<void> {
    const consulted = await findConsultedMembers(
      tx,
      events.map(({ payload }) => payload.roundId),
    );
    await this.notifier.notify(
      tx,
      consulted.map((row) => consultationNotification('consultation-opened', row.standard_id, row.member_id)),
    );
  }

  @OnEvents(RoundExtended)
  async roundExtended(events: readonly RoundExtended[], tx: Tx): Promise<void> {
    const teams = await findTeamsOfExtended(
      tx,
      events.map(({ payload }) => payload),
    );
    await this.notifier.notify(
      tx,
      teams.map((row) => consultationNotification('consultation-extended', row.standard_id, row.member_id)),
    );
  }

  @OnEvents(RoundReminderSent)
  roundReminderSent(events: readonly RoundReminderSent[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload: { standardId, memberIds } }) =>
        memberIds.map((memberId) => consultationNotification('consultation-reminder', standardId, memberId)),
      ),
    );
  }

  @OnEvents(RoundClosed)
  async roundClosed(events: readonly RoundClosed[], tx: Tx): Promise<void> {
    const memberIds = await findTeamsAndSecretariat(tx);
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { standardId } }) =>
        memberIds.map((memberId) => consultationNotification('consultation-closed', standardId, memberId)),
      ),
    );
  }

  /** The other seats of the team, and the secretariat that waited for it. */
  @OnEvents(PositionSigned)
  async positionSigned(events: readonly PositionSigned[], tx: Tx): Promise<void> {
    const drafters = await findDrafters(tx);
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { standardId, country, byId } }) =>
        drafters
          .filter((row) => row.role === 'secretariat' || row.country === country)
          .map((row) => ({
            ...consultationNotification('position-signed', standardId, row.member_id),
            actorId: byId,
          })),
      ),
    );
  }
}

function consultationNotification(
  kind: NotificationKind,
  standardId: string,
  memberId: string,
): NewNotification {
  return { memberId, kind, objectKind: 'standard', objectId: standardId, placeId: standardId, actorId: null };
}
