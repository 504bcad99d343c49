import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@nbn/contracts';
import { AgendaItemProposed, AgendaProposalResolved } from '../agendas/index.ts';
import { BallotClosed, BallotOpened } from '../ballots/index.ts';
import { DocumentReplaced } from '../documents/index.ts';
import { MeetingCancelled, MeetingRescheduled, MeetingScheduled, MembersInvited } from '../meetings/index.ts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import { PrioritiesAgreed } from '../priorities/index.ts';
import {
  CommentPosted,
  ObserverInvited,
  IS_THREAD_READER,
  StandardStateChanged,
  ThreadReopened,
  ThreadResolved,
} from '../standards/index.ts';
import { inThread, ofBallot, ofMeeting, turned, type NewNotification } from './new-notification.ts';
import { NotificationService } from './notification.service.ts';

const CLAUSE_AUTHORS = new PreparedStatement<{ id: string; changed_by: string }>(
  'select id, changed_by from clause where id = any($1::uuid[])',
);

/** Which of these members, each beside a thread, may know of it now. */
const ALLOWED_READERS = new PreparedStatement<{ thread_id: string; member_id: string }>(`
  select g.thread_id, g.member_id
  from unnest($1::uuid[], $2::uuid[]) as g(thread_id, member_id)
  join comment_thread t on t.id = g.thread_id
  join standard s on s.id = t.standard_id
  join membership p on p.member_id = g.member_id
  where ${IS_THREAD_READER}`);

const READERS = new PreparedStatement<{ standard_id: string; member_id: string }>(`
  select distinct g.standard_id, p.member_id
  from unnest($1::uuid[], $2::text[]) as g(standard_id, state)
  join standard s on s.id = g.standard_id
  join membership p on p.state = 'active'
  where p.role in ('secretariat', 'team')
    or (p.role = 'network' and s.audience = 'networks' and g.state = 'national-review')`);

const AGENDA_EDITORS = new PreparedStatement<{ meeting_id: string; member_id: string }>(`
  select m.id as meeting_id, p.member_id
  from meeting m
  join membership p on p.state = 'active'
    and (
      p.member_id = m.convened_by or (m.kind = 'national' and p.role = 'team' and p.country = m.country_code)
    )
  where m.id = any($1::uuid[])
    and (
      p.role = 'secretariat' or (p.role = 'team' and m.kind = 'national' and p.country = m.country_code)
    )`);

const PAPER_READERS = new PreparedStatement<{ meeting_id: string; member_id: string; by_id: string }>(`
  select distinct m.id as meeting_id, p.member_id, g.by_id
  from unnest($1::uuid[], $2::uuid[]) as g(document_id, by_id)
  join document d on d.id = g.document_id and d.state = 'current'
  join document_attachment a on a.document_id = d.id and a.kind in ('meeting', 'agenda-item')
  left join agenda_item i on a.kind = 'agenda-item' and i.id = a.object_id
  join meeting m on m.id = case a.kind when 'meeting' then a.object_id else i.meeting_id end
    and m.over_at is null and m.state in ('scheduled', 'in-session')
  join meeting_invitation v on v.meeting_id = m.id and v.withdrawn_at is null
  join membership p on p.member_id = v.member_id
  where (d.audience <> 'teams' or p.role in ('team', 'secretariat'))
    and (d.audience <> 'national' or (p.country = d.country_code and p.role in ('team', 'network')))
    and (
      i.id is null or not i.closed
      or exists (
        select
        from agenda_item_reader r
        where r.item_id = i.id and (r.member_id = p.member_id or r.seat_id = p.seat_id)
      )
    )`);

/**
 * Who is told of what. Every method works on a whole batch; whether a member may still see the object is
 * asked when the inbox is read.
 */
@Injectable()
export class NotificationSubscribers {
  constructor(private readonly notifier: NotificationService) {}

  @OnEvents(MeetingScheduled)
  scheduled(events: readonly MeetingScheduled[], tx: Tx): Promise<void> {
    return this.notifyInvitees(
      tx,
      'meeting-invited',
      events.map(({ payload }) => payload.meetingId),
    );
  }

  @OnEvents(MeetingRescheduled)
  moved(events: readonly MeetingRescheduled[], tx: Tx): Promise<void> {
    return this.notifyInvitees(
      tx,
      'meeting-moved',
      events.map(({ payload }) => payload.meetingId),
    );
  }

  @OnEvents(MeetingCancelled)
  cancelled(events: readonly MeetingCancelled[], tx: Tx): Promise<void> {
    return this.notifyInvitees(
      tx,
      'meeting-cancelled',
      events.map(({ payload }) => payload.meetingId),
    );
  }

  @OnEvents(MembersInvited)
  invited(events: readonly MembersInvited[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload }) =>
        payload.memberIds.map((memberId) => ofMeeting('meeting-invited', payload.meetingId, memberId)),
      ),
    );
  }

  /** Those who arrange the agenda: the convenor, and with it the team of whose country the meeting is. */
  @OnEvents(AgendaItemProposed)
  async proposed(events: readonly AgendaItemProposed[], tx: Tx): Promise<void> {
    const [rows] = await tx.queryAll(
      AGENDA_EDITORS.bind([...new Set(events.map(({ payload }) => payload.meetingId))]),
    );
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { meetingId, byId } }) =>
        rows
          .filter((row) => row.meeting_id === meetingId)
          .map((row) => ({ ...ofMeeting('agenda-proposed', meetingId, row.member_id), actorId: byId })),
      ),
    );
  }

  @OnEvents(AgendaProposalResolved)
  proposalSettled(events: readonly AgendaProposalResolved[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload: { meetingId, accepted, byId, proposerIds } }) =>
        proposerIds.map((memberId) => ({
          ...ofMeeting(
            accepted ? 'agenda-proposal-accepted' : 'agenda-proposal-refused',
            meetingId,
            memberId,
          ),
          actorId: byId,
        })),
      ),
    );
  }

  /** Those invited to a meeting that is still to be held, as far as they see the paper there. */
  @OnEvents(DocumentReplaced)
  async paperReplaced(events: readonly DocumentReplaced[], tx: Tx): Promise<void> {
    const [rows] = await tx.queryAll(
      PAPER_READERS.bind(
        events.map(({ payload }) => payload.documentId),
        events.map(({ payload }) => payload.memberId),
      ),
    );
    await this.notifier.notify(
      tx,
      rows.map((row) => ({
        ...ofMeeting('paper-replaced', row.meeting_id, row.member_id),
        actorId: row.by_id,
      })),
    );
  }

  /**
   * Those who wrote in the thread, and whoever gave the clause its present words. Who is mentioned hears of
   * that.
   */
  @OnEvents(CommentPosted)
  async commented(events: readonly CommentPosted[], tx: Tx): Promise<void> {
    const [rows] = await tx.queryAll(
      CLAUSE_AUTHORS.bind([...new Set(events.map(({ payload }) => payload.clauseId))]),
    );
    const writers = new Map(rows.map((row) => [row.id, row.changed_by]));
    await this.notifier.notify(
      tx,
      await filterAllowed(
        tx,
        events.flatMap(
          ({ payload: { standardId, clauseId, threadId, authorId, participantIds, mentionedIds } }) =>
            [...new Set([...participantIds, writers.get(clauseId) ?? authorId])]
              .filter((memberId) => !mentionedIds.includes(memberId))
              .map((memberId) => inThread('comment-posted', standardId, threadId, memberId, authorId)),
        ),
      ),
    );
  }

  @OnEvents(ThreadResolved)
  async resolved(events: readonly ThreadResolved[], tx: Tx): Promise<void> {
    await this.notifier.notify(
      tx,
      await filterAllowed(
        tx,
        events.flatMap(({ payload }) => turned('thread-resolved', payload)),
      ),
    );
  }

  @OnEvents(ThreadReopened)
  async reopened(events: readonly ThreadReopened[], tx: Tx): Promise<void> {
    await this.notifier.notify(
      tx,
      await filterAllowed(
        tx,
        events.flatMap(({ payload }) => turned('thread-reopened', payload)),
      ),
    );
  }

  @OnEvents(ObserverInvited)
  openedToObserver(events: readonly ObserverInvited[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.map(({ payload: { standardId, memberId, byId } }) => ({
        memberId,
        kind: 'standard-opened',
        objectKind: 'standard',
        objectId: standardId,
        placeId: standardId,
        actorId: byId,
      })),
    );
  }

  /** Those who write in it; while teams ask at home, the networks that read it too. */
  @OnEvents(StandardStateChanged)
  async standardMoved(events: readonly StandardStateChanged[], tx: Tx): Promise<void> {
    const [rows] = await tx.queryAll(
      READERS.bind(
        events.map(({ payload }) => payload.standardId),
        events.map(({ payload }) => payload.to),
      ),
    );
    const movers = new Map(events.map(({ payload }) => [payload.standardId, payload.byId]));
    await this.notifier.notify(
      tx,
      rows.map(({ standard_id: id, member_id: memberId }): NewNotification => ({
        memberId,
        kind: 'standard-moved',
        objectKind: 'standard',
        objectId: id,
        placeId: id,
        actorId: movers.get(id) ?? null,
      })),
    );
  }

  @OnEvents(BallotOpened)
  ballotOpened(events: readonly BallotOpened[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload }) =>
        payload.holderIds.map((memberId) => ofBallot('ballot-opened', payload.ballotId, memberId)),
      ),
    );
  }

  @OnEvents(BallotClosed)
  ballotClosed(events: readonly BallotClosed[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload }) =>
        payload.holderIds.map((memberId) => ofBallot('ballot-closed', payload.ballotId, memberId)),
      ),
    );
  }

  /** All who hold a seat, whether they voted or not: the list is theirs now. */
  @OnEvents(PrioritiesAgreed)
  async agreed(events: readonly PrioritiesAgreed[], tx: Tx): Promise<void> {
    const rows = await tx.manager.query<{ member_id: string }[]>(
      `select member_id from membership where role in ('team', 'secretariat') and state = 'active'`,
    );
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { periodId } }) =>
        rows.map(({ member_id }): NewNotification => ({
          memberId: member_id,
          kind: 'priorities-agreed',
          objectKind: 'priority-period',
          objectId: periodId,
          placeId: periodId,
          actorId: null,
        })),
      ),
    );
  }

  private async notifyInvitees(tx: Tx, kind: NotificationKind, meetingIds: readonly string[]): Promise<void> {
    const rows = await tx.manager.query<{ meeting_id: string; member_id: string }[]>(
      `
        select meeting_id, member_id
        from meeting_invitation
        where meeting_id = any($1) and withdrawn_at is null`,
      [meetingIds],
    );
    await this.notifier.notify(
      tx,
      rows.map((row) => ofMeeting(kind, row.meeting_id, row.member_id)),
    );
  }
}

/**
 * Notices of threads to those only who may still know of them: rights are asked again when the event is told.
 */
async function filterAllowed(tx: Tx, notices: readonly NewNotification[]): Promise<NewNotification[]> {
  const pairs = new Map(
    notices.map(({ placeId, memberId }) => [`${placeId} ${memberId}`, { placeId, memberId }]),
  );
  const [rows] = await tx.queryAll(
    ALLOWED_READERS.bind(
      [...pairs.values()].map(({ placeId }) => placeId),
      [...pairs.values()].map(({ memberId }) => memberId),
    ),
  );
  const allowed = new Set(rows.map(({ thread_id, member_id }) => `${thread_id} ${member_id}`));
  return notices.filter(({ placeId, memberId }) => allowed.has(`${placeId} ${memberId}`));
}
