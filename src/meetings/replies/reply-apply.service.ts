import { Injectable } from '@nestjs/common';
import type { CalendarAnswer } from '@nbn/calendar';
import type { ReplyOutcome } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { AttendanceService } from '../attendance.service.ts';
import { MeetingEmailService } from '../emails/meeting-email.service.ts';
import { requestAnswerAgain } from './calendar-reply.repository.ts';
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

/** Applies an answer to the meetings it is about. */
@Injectable()
export class ReplyApplyService {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly emails: MeetingEmailService,
  ) {}

  /** Applies the answer to each meeting. Returns the first success, or else the outcome of the first meeting. */
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
    if (outcome === 'old' && (await requestAnswerAgain(tx, meeting.id, memberId)))
      await this.emails.schedule(tx, meeting.id, [memberId]);
    if (outcome === 'taken') await this.attendance.recordEmailAnswer(tx, meeting.id, memberId, reply);
    return { outcome, reason: null };
  }
}
