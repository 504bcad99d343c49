import { Injectable } from '@nestjs/common';
import type { MailedAnswer } from '@nbn/calendar';
import type { ReplyOutcome } from '@nbn/contracts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { Attendance } from '../attendance.service.ts';
import { Letters } from '../letters/letters.service.ts';
import { judgeTime } from './reply-judgement.ts';
import { lastStamp, type AnsweredMeeting } from './reply-matching.query.ts';

/** An answer that may count, and for whom. */
export interface TakenReply {
  readonly answer: MailedAnswer;
  readonly sequence: number;
  readonly stamp: Date;
  readonly remark: string | null;
}

export interface TakenOutcome {
  readonly outcome: ReplyOutcome;
  readonly reason: string | null;
}

/**
 * Whoever answers the old time is told the new one once more: once for each time, so that no two programs
 * write to each other for ever.
 */
const ASK_AGAIN = `
  update meeting_letter l
  set told_number = -1, told_starts_at = 'epoch'
  where l.meeting_id = $1 and l.member_id = $2 and l.told = 'request'
    and not exists (
      select 1
      from calendar_reply r
      where r.meeting_id = $1 and r.member_id = $2 and r.outcome = 'old'
        and r.read_at >= (select updated_at from meeting where id = $1)
    )`;

/** Lets an answer count at a meeting, whoever vouched for it. */
@Injectable()
export class ReplyTaking {
  constructor(
    private readonly attendance: Attendance,
    private readonly letters: Letters,
  ) {}

  /**
   * Takes the answer at each of these meetings. Where it counts at one of several, it counts; else the
   * outcome of the first stands for all.
   */
  async take(
    tx: Tx,
    meetings: readonly AnsweredMeeting[],
    memberId: string,
    reply: TakenReply,
  ): Promise<TakenOutcome> {
    const outcomes: TakenOutcome[] = [];
    for (const meeting of meetings) outcomes.push(await this.takeOne(tx, meeting, memberId, reply));
    return outcomes.find(({ outcome }) => outcome === 'taken') ?? outcomes[0]!;
  }

  private async takeOne(
    tx: Tx,
    meeting: AnsweredMeeting,
    memberId: string,
    reply: TakenReply,
  ): Promise<{ outcome: ReplyOutcome; reason: string | null }> {
    if (meeting.state === 'cancelled') return { outcome: 'refused', reason: 'meeting-already-cancelled' };
    if (meeting.over || meeting.state === 'held') return { outcome: 'refused', reason: 'meeting-over' };
    const outcome = judgeTime(reply, {
      timeSequence: meeting.timeSequence,
      lastStamp: await lastStamp(tx, meeting.id, memberId),
    });
    if (outcome === 'old') {
      const [, told] = await tx.manager.query<[unknown, number]>(ASK_AGAIN, [meeting.id, memberId]);
      if (told > 0) await this.letters.due(tx, meeting.id, [memberId]);
    }
    if (outcome === 'taken') await this.attendance.recordMailed(tx, meeting.id, memberId, reply);
    return { outcome, reason: null };
  }
}
