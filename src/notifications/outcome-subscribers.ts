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
import { NotificationService } from './notification.service.ts';

/** The seats of those whose minutes they are: the teams that were invited, and whoever convened. */
const READERS = `
  select distinct m.id as object_id, p.member_id
  from meeting m
  join membership p on p.state = 'active'
    and (
      p.member_id = m.convened_by
      or (
        p.role = 'team' and (m.kind <> 'national' or p.country = m.country_code)
        and exists (
          select
          from meeting_invitation v
          where v.meeting_id = m.id and v.member_id = p.member_id and v.withdrawn_at is null
        )
      )
    )
  where m.id = any($1::uuid[])`;

const MINUTE_TAKERS = `
  select m.id as object_id, p.member_id
  from meeting m
  join membership p on p.state = 'active'
    and (
      p.member_id = m.convened_by or (m.kind = 'national' and p.role = 'team' and p.country = m.country_code)
    )
  where m.id = any($1::uuid[])`;

const OWNERS = `
  select a.id as object_id, p.member_id
  from action a
  join membership p on p.state = 'active' and case
    when a.owner_seat_id is null then p.role = 'secretariat' else p.seat_id = a.owner_seat_id end
  where a.id = any($1::uuid[])`;

const FOLLOW_UP_SEATS = `
  select distinct f.decision_id as object_id, p.member_id
  from follow_up f
  join membership p on p.seat_id = f.seat_id and p.state = 'active'
  where f.decision_id = any($1::uuid[])`;

const OBJECT_BY_TOPIC: Readonly<Record<ReminderTopic, NotificationObject>> = {
  meeting: 'meeting',
  poll: 'meeting',
  answer: 'meeting',
  papers: 'meeting',
  minutes: 'meeting',
  action: 'action',
  'follow-up': 'decision',
  review: 'decision',
};

/** Who is told of what came of a meeting, and of what is recalled in the application. */
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
  circulated(events: readonly MinutesCirculationStarted[], tx: Tx): Promise<void> {
    return this.notify(
      tx,
      READERS,
      'minutes-circulated',
      'meeting',
      events.map(({ payload }) => ({ id: payload.meetingId, byId: null })),
    );
  }

  /** Those who keep the minutes: the approval waits for them. */
  @OnEvents(CorrectionRequested)
  correctionAsked(events: readonly CorrectionRequested[], tx: Tx): Promise<void> {
    return this.notify(
      tx,
      MINUTE_TAKERS,
      'minutes-correction-asked',
      'meeting',
      events.map(({ payload }) => ({ id: payload.meetingId, byId: payload.byId })),
    );
  }

  @OnEvents(MinutesApprovedBySilence)
  approved(events: readonly MinutesApprovedBySilence[], tx: Tx): Promise<void> {
    return this.notify(
      tx,
      READERS,
      'minutes-approved',
      'meeting',
      events.map(({ payload }) => ({ id: payload.meetingId, byId: null })),
    );
  }

  /** Whoever holds the seat now, or the secretariat. */
  @OnEvents(ActionAgreed)
  actionAgreed(events: readonly ActionAgreed[], tx: Tx): Promise<void> {
    return this.notify(
      tx,
      OWNERS,
      'action-agreed',
      'action',
      events.map(({ payload }) => ({ id: payload.actionId, byId: payload.byId })),
    );
  }

  @OnEvents(FollowUpRequested)
  followUpAsked(events: readonly FollowUpRequested[], tx: Tx): Promise<void> {
    return this.notify(
      tx,
      FOLLOW_UP_SEATS,
      'follow-up-asked',
      'decision',
      events.map(({ payload }) => ({ id: payload.decisionId, byId: payload.byId })),
    );
  }

  private async notify(
    tx: Tx,
    whom: string,
    kind: NotificationKind,
    objectKind: NotificationObject,
    of: readonly { readonly id: string; readonly byId: string | null }[],
  ): Promise<void> {
    const rows = await tx.manager.query<{ object_id: string; member_id: string }[]>(whom, [
      of.map(({ id }) => id),
    ]);
    await this.notifier.notify(
      tx,
      of.flatMap(({ id, byId }) =>
        rows
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
