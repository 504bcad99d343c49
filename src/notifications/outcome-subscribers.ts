import { Injectable } from '@nestjs/common';
import type { NotificationKind, NotificationObject, ReminderTopic } from '@nbn/contracts';
import {
  ActionAgreed,
  CorrectionRequested,
  FollowUpRequested,
  MinutesApprovedBySilence,
  MinutesCirculationStarted,
} from '../agendas/index.ts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { MembersReminded } from '../reminders/index.ts';
import type { NewNotification } from './new-notification.ts';
import {
  findActionOwners,
  findFollowUpSeats,
  findMinutesReaders,
  findMinuteTakers,
  type ObjectRecipient,
} from './meeting-recipients.repository.ts';
import { NotificationService } from './notification.service.ts';

const OBJECT_BY_TOPIC: Readonly<Record<ReminderTopic, NotificationObject>> = {
  meeting: 'meeting',
  poll: 'meeting',
  answer: 'meeting',
  papers: 'meeting',
  minutes: 'meeting',
  action: 'action',
  'follow-up': 'decision',
  review: 'decision',
  'document-review': 'document',
  reading: 'document',
  practice: 'practice',
  plan: 'plan-line',
  recommendation: 'recommendation',
  'fund-report': 'grant-report',
  consensus: 'standard',
  source: 'standard',
};

/** Who is notified of the outcomes of a meeting, and who is reminded in the application. */
@Injectable()
export class OutcomeSubscribers {
  constructor(private readonly notifier: NotificationService) {}

  @OnEvents(MembersReminded)
  reminded(events: readonly MembersReminded[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload: { topic, objectId, memberIds } }) =>
        memberIds.map((memberId) =>
          outcomeNotification(`${topic}-reminder`, OBJECT_BY_TOPIC[topic], objectId, memberId),
        ),
      ),
    );
  }

  @OnEvents(MinutesCirculationStarted)
  circulationStarted(events: readonly MinutesCirculationStarted[], tx: Tx): Promise<void> {
    return this.notify(
      tx,
      findMinutesReaders,
      'minutes-circulated',
      'meeting',
      events.map(({ payload }) => ({ id: payload.meetingId, byId: null })),
    );
  }

  /** Those who keep the minutes: the approval waits for them. */
  @OnEvents(CorrectionRequested)
  correctionRequested(events: readonly CorrectionRequested[], tx: Tx): Promise<void> {
    return this.notify(
      tx,
      findMinuteTakers,
      'minutes-correction-asked',
      'meeting',
      events.map(({ payload }) => ({ id: payload.meetingId, byId: payload.byId })),
    );
  }

  @OnEvents(MinutesApprovedBySilence)
  approvedBySilence(events: readonly MinutesApprovedBySilence[], tx: Tx): Promise<void> {
    return this.notify(
      tx,
      findMinutesReaders,
      'minutes-approved',
      'meeting',
      events.map(({ payload }) => ({ id: payload.meetingId, byId: null })),
    );
  }

  @OnEvents(ActionAgreed)
  actionAgreed(events: readonly ActionAgreed[], tx: Tx): Promise<void> {
    return this.notify(
      tx,
      findActionOwners,
      'action-agreed',
      'action',
      events.map(({ payload }) => ({ id: payload.actionId, byId: payload.byId })),
    );
  }

  @OnEvents(FollowUpRequested)
  followUpRequested(events: readonly FollowUpRequested[], tx: Tx): Promise<void> {
    return this.notify(
      tx,
      findFollowUpSeats,
      'follow-up-asked',
      'decision',
      events.map(({ payload }) => ({ id: payload.decisionId, byId: payload.byId })),
    );
  }

  private async notify(
    tx: Tx,
    findRecipients: (tx: Tx, ids: readonly string[]) => Promise<ObjectRecipient[]>,
    kind: NotificationKind,
    objectKind: NotificationObject,
    of: readonly { readonly id: string; readonly byId: string | null }[],
  ): Promise<void> {
    const recipients = await findRecipients(
      tx,
      of.map(({ id }) => id),
    );
    await this.notifier.notify(
      tx,
      of.flatMap(({ id, byId }) =>
        recipients
          .filter((row) => row.object_id === id)
          .map((row) => ({ ...outcomeNotification(kind, objectKind, id, row.member_id), actorId: byId })),
      ),
    );
  }
}

function outcomeNotification(
  kind: NotificationKind,
  objectKind: NotificationObject,
  objectId: string,
  memberId: string,
): NewNotification {
  return { memberId, kind, objectKind, objectId, placeId: objectId, actorId: null };
}
