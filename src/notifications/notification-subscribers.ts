import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@nbn/contracts';
import { AgendaItemProposed, AgendaProposalResolved } from '../agendas/index.ts';
import { BallotClosed, BallotOpened } from '../ballots/index.ts';
import { DocumentReplaced } from '../documents/index.ts';
import { MeetingCancelled, MeetingRescheduled, MeetingScheduled, MembersInvited } from '../meetings/index.ts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { PrioritiesAgreed } from '../priorities/index.ts';
import {
  CommentPosted,
  ObserverInvited,
  StandardStateChanged,
  ThreadReopened,
  ThreadResolved,
} from '../standards/index.ts';
import { inThread, ofBallot, ofMeeting, forParticipants, type NewNotification } from './new-notification.ts';
import { findAgendaEditors, findInvitees, findPaperReaders } from './meeting-recipients.repository.ts';
import { NotificationService } from './notification.service.ts';
import {
  findClauseAuthors,
  findStandardReaders,
  findTeamsAndSecretariat,
  findThreadReaders,
} from './standard-recipients.repository.ts';

/**
 * Who is notified of what. Every method works on a whole batch; whether a member may still see the object is
 * checked when the inbox is read.
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
  rescheduled(events: readonly MeetingRescheduled[], tx: Tx): Promise<void> {
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

  /** Those who arrange the agenda: the convenor, and with it the team in whose country the meeting is. */
  @OnEvents(AgendaItemProposed)
  async proposed(events: readonly AgendaItemProposed[], tx: Tx): Promise<void> {
    const editors = await findAgendaEditors(tx, [...new Set(events.map(({ payload }) => payload.meetingId))]);
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { meetingId, byId } }) =>
        editors
          .filter((row) => row.meeting_id === meetingId)
          .map((row) => ({ ...ofMeeting('agenda-proposed', meetingId, row.member_id), actorId: byId })),
      ),
    );
  }

  @OnEvents(AgendaProposalResolved)
  proposalResolved(events: readonly AgendaProposalResolved[], tx: Tx): Promise<void> {
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
    const readers = await findPaperReaders(
      tx,
      events.map(({ payload }) => payload),
    );
    await this.notifier.notify(
      tx,
      readers.map((row) => ({
        ...ofMeeting('paper-replaced', row.meeting_id, row.member_id),
        actorId: row.by_id,
      })),
    );
  }

  /**
   * Those who wrote in the thread, and the author of the clause's present text. Mentioned members get that
   * notification instead.
   */
  @OnEvents(CommentPosted)
  async commented(events: readonly CommentPosted[], tx: Tx): Promise<void> {
    const clauseIds = new Set(events.map(({ payload }) => payload.clauseId));
    const authors = await findClauseAuthors(tx, [...clauseIds]);
    await this.notifier.notify(
      tx,
      await filterAllowed(
        tx,
        events.flatMap(
          ({ payload: { standardId, clauseId, threadId, authorId, participantIds, mentionedIds } }) =>
            [...new Set([...participantIds, authors.get(clauseId) ?? authorId])]
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
        events.flatMap(({ payload }) => forParticipants('thread-resolved', payload)),
      ),
    );
  }

  @OnEvents(ThreadReopened)
  async reopened(events: readonly ThreadReopened[], tx: Tx): Promise<void> {
    await this.notifier.notify(
      tx,
      await filterAllowed(
        tx,
        events.flatMap(({ payload }) => forParticipants('thread-reopened', payload)),
      ),
    );
  }

  @OnEvents(ObserverInvited)
  observerInvited(events: readonly ObserverInvited[], tx: Tx): Promise<void> {
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

  /** Those who write in it; in national review, the networks that read it too. */
  @OnEvents(StandardStateChanged)
  async standardStateChanged(events: readonly StandardStateChanged[], tx: Tx): Promise<void> {
    const readers = await findStandardReaders(
      tx,
      events.map(({ payload }) => payload),
    );
    const actors = new Map(events.map(({ payload }) => [payload.standardId, payload.byId]));
    await this.notifier.notify(
      tx,
      readers.map(({ standard_id, member_id }): NewNotification => ({
        memberId: member_id,
        kind: 'standard-moved',
        objectKind: 'standard',
        objectId: standard_id,
        placeId: standard_id,
        actorId: actors.get(standard_id) ?? null,
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

  /** All who hold a seat, whether they voted or not: the list is for all of them. */
  @OnEvents(PrioritiesAgreed)
  async agreed(events: readonly PrioritiesAgreed[], tx: Tx): Promise<void> {
    const memberIds = await findTeamsAndSecretariat(tx);
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { periodId } }) =>
        memberIds.map((memberId): NewNotification => ({
          memberId,
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
    const invitees = await findInvitees(tx, meetingIds);
    await this.notifier.notify(
      tx,
      invitees.map((row) => ofMeeting(kind, row.meeting_id, row.member_id)),
    );
  }
}

/**
 * The notifications whose recipients may still read the thread: rights are checked again at this moment.
 */
async function filterAllowed(tx: Tx, notifications: readonly NewNotification[]): Promise<NewNotification[]> {
  const pairs = new Map(
    notifications.map(({ placeId, memberId }) => [`${placeId} ${memberId}`, { placeId, memberId }]),
  );
  const readers = await findThreadReaders(tx, [...pairs.values()]);
  const allowed = new Set(readers.map(({ thread_id, member_id }) => `${thread_id} ${member_id}`));
  return notifications.filter(({ placeId, memberId }) => allowed.has(`${placeId} ${memberId}`));
}
