import { Injectable } from '@nestjs/common';
import type { ReplyOutcome } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import {
  NotInvited,
  ReplyNotReadable,
  ReplyProposesTime,
  ReplySettledAlready,
} from '../meetings.problems.ts';
import { StoredCalendarReply } from './calendar-reply.entity.ts';
import type { AnsweredMeeting } from './reply-match.query.ts';
import { ReplyApplyService } from './reply-apply.service.ts';

/**
 * What the answer is about, as far as this member is invited: the meeting, or the meetings of the series that
 * lie ahead.
 */
const SELECT_ANSWERED_MEETINGS = `
  select m.id, m.state, m.over_at is not null or (m.state = 'scheduled' and m.ends_at <= app_now()) as over,
    m.time_sequence as "timeSequence"
  from meeting m
  where case when $2::uuid is null then m.id = $1 else m.series_id = $2 and m.state = 'scheduled'
    and m.starts_at > app_now() end
    and exists (
      select 1
      from meeting_invitation i
      where i.meeting_id = m.id and i.member_id = $3 and i.withdrawn_at is null
    )
  order by m.starts_at, m.id`;

const REVIEWABLE_OUTCOMES: ReadonlySet<ReplyOutcome> = new Set(['held', 'unmatched', 'refused']);

/** What somebody who looked at it makes of an answer by mail that waited: somebody's answer, or nothing. */
@Injectable()
export class ReplyReviewService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly replies: ReplyApplyService,
  ) {}

  /**
   * Lets it count as this member's answer: of the one it was matched with unless another is named. Never of
   * somebody who is not invited.
   */
  accept(actor: Actor, id: string, memberId?: string): Promise<void> {
    return this.review(actor, id, async (tx, reply) => {
      if (reply.outcome === 'refused') throw new ReplyNotReadable();
      if (reply.reason === 'proposes-another-time') throw new ReplyProposesTime();
      const whose = memberId ?? reply.memberId;
      if (!whose) throw new NotInvited();
      const meetings = await tx.manager.query<AnsweredMeeting[]>(SELECT_ANSWERED_MEETINGS, [
        reply.meetingId,
        reply.seriesId,
        whose,
      ]);
      if (meetings.length === 0) throw new NotInvited();
      const { outcome, reason } = await this.replies.apply(tx, meetings, whose, {
        answer: reply.answer!,
        sequence: reply.sequence!,
        stamp: reply.stamp!,
        remark: reply.remark,
      });
      tx.audit({
        action: 'calendar-reply.taken',
        object: { kind: 'calendar-reply', id },
        detail: { meetingId: reply.meetingId, memberId: whose, outcome },
      });
      return { outcome, reason, memberId: whose };
    });
  }

  /** Lays it aside: it counts for nothing. */
  setAside(actor: Actor, id: string): Promise<void> {
    return this.review(actor, id, (tx, reply) => {
      tx.audit({
        action: 'calendar-reply.set-aside',
        object: { kind: 'calendar-reply', id },
        detail: { meetingId: reply.meetingId, memberId: reply.memberId },
      });
      return Promise.resolve({ outcome: 'set-aside' });
    });
  }

  private review(
    actor: Actor,
    id: string,
    act: (tx: Tx, reply: StoredCalendarReply) => Promise<Partial<StoredCalendarReply>>,
  ): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const reply = await tx.manager.findOne(StoredCalendarReply, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!reply) throw new NotFound();
      if (reply.settledAt || !REVIEWABLE_OUTCOMES.has(reply.outcome)) throw new ReplySettledAlready();
      await tx.manager.update(
        StoredCalendarReply,
        { id },
        { ...(await act(tx, reply)), settledAt: tx.now, settledBy: actor.memberId },
      );
    });
  }
}
