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
import { findAnsweredMeetings } from './calendar-reply.repository.ts';
import { ReplyApplyService } from './reply-apply.service.ts';

const REVIEWABLE_OUTCOMES: ReadonlySet<ReplyOutcome> = new Set(['held', 'unmatched', 'refused']);

/** Reviews replies that could not be applied automatically: accepted for a member, or set aside. */
@Injectable()
export class ReplyReviewService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly replies: ReplyApplyService,
  ) {}

  /** Accepts a reply for the matched or a named member. Refused for members who are not invited. */
  accept(actor: Actor, id: string, memberId?: string): Promise<void> {
    return this.review(actor, id, async (tx, reply) => {
      if (reply.outcome === 'refused') throw new ReplyNotReadable();
      if (reply.reason === 'proposes-another-time') throw new ReplyProposesTime();
      const attendeeId = memberId ?? reply.memberId;
      if (!attendeeId) throw new NotInvited();
      const meetings = await findAnsweredMeetings(tx, reply, attendeeId);
      if (meetings.length === 0) throw new NotInvited();
      const { outcome, reason } = await this.replies.apply(tx, meetings, attendeeId, {
        answer: reply.answer!,
        sequence: reply.sequence!,
        stamp: reply.stamp!,
        remark: reply.remark,
      });
      tx.audit({
        action: 'calendar-reply.taken',
        object: { kind: 'calendar-reply', id },
        detail: { meetingId: reply.meetingId, memberId: attendeeId, outcome },
      });
      return { outcome, reason, memberId: attendeeId };
    });
  }

  /** Sets a reply aside: it does not count. */
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
    return this.unitOfWork.run(actor, async (tx) => {
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
