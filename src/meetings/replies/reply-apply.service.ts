import { Injectable } from '@nestjs/common';
import type { CalendarAnswer } from '@nbn/calendar';
import type { ReplyOutcome } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { AttendanceService } from '../attendance.service.ts';
import { MeetingEmailService } from '../emails/meeting-email.service.ts';
import { evaluateTiming } from './reply.policy.ts';
import { findLastStamp, type AnsweredMeeting } from './reply-match.query.ts';

/** An answer that may count, and for whom. */
export interface ReplyToApply {
  readonly answer: CalendarAnswer;
  readonly sequence: number;
  readonly stamp: Date;
  readonly remark: string | null;
}

export interface ApplyOutcome {
  readonly outcome: ReplyOutcome;
  readonly reason: string | null;
}

/**
 * Whoever answers the old time is told the new one once more: once for each time, so that no two programs
 * write to each other for ever.
 */
const REQUEST_ANSWER_AGAIN = `
  update meeting_email_state l
  set last_sent_number = -1, last_sent_starts_at = 'epoch'
  where l.meeting_id = $1 and l.member_id = $2 and l.last_sent = 'request'
    and not exists (
      select 1
      from calendar_reply r
      where r.meeting_id = $1 and r.member_id = $2 and r.outcome = 'old'
        and r.read_at >= (select updated_at from meeting where id = $1)
    )`;

/** Lets an answer count at a meeting, whoever vouched for it. */
@Injectable()
export class ReplyApplyService {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly emails: MeetingEmailService,
  ) {}

  /**
   * Takes the answer at each of these meetings. Where it counts at one of several, it counts; else the
   * outcome of the first stands for all.
   */
  async apply(
    tx: Tx,
    meetings: readonly AnsweredMeeting[],
    memberId: string,
    reply: ReplyToApply,
  ): Promise<ApplyOutcome> {
    const outcomes: ApplyOutcome[] = [];
    for (const meeting of meetings) outcomes.push(await this.applyToOne(tx, meeting, memberId, reply));
    return outcomes.find(({ outcome }) => outcome === 'taken') ?? outcomes[0]!;
  }

  private async applyToOne(
    tx: Tx,
    meeting: AnsweredMeeting,
    memberId: string,
    reply: ReplyToApply,
  ): Promise<{ outcome: ReplyOutcome; reason: string | null }> {
    if (meeting.state === 'cancelled') return { outcome: 'refused', reason: 'meeting-already-cancelled' };
    if (meeting.over || meeting.state === 'held') return { outcome: 'refused', reason: 'meeting-over' };
    const outcome = evaluateTiming(reply, {
      timeSequence: meeting.timeSequence,
      lastStamp: await findLastStamp(tx, meeting.id, memberId),
    });
    if (outcome === 'old') {
      const [, told] = await tx.manager.query<[unknown, number]>(REQUEST_ANSWER_AGAIN, [
        meeting.id,
        memberId,
      ]);
      if (told > 0) await this.emails.schedule(tx, meeting.id, [memberId]);
    }
    if (outcome === 'taken') await this.attendance.recordEmailAnswer(tx, meeting.id, memberId, reply);
    return { outcome, reason: null };
  }
}
