import { Injectable } from '@nestjs/common';
import type { CalendarAnswer } from '@nbn/calendar';
import type { AnswerSource, AttendanceAnswer, AccessibilityNeed } from '@nbn/contracts';
import { SYSTEM, type Actor } from '#platform/access/actor';
import { findAuditAuthor } from '#platform/people/audit-author.query';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { Meeting } from './meeting.entity.ts';
import { MeetingRepository } from './meeting.repository.ts';
import { InvitationAnswered } from './meetings.events.ts';
import { MeetingsQuery } from './meetings.query.ts';
import {
  MeetingAlreadyCancelled,
  MeetingNotScheduled,
  MeetingOver,
  NotInvited,
} from './meetings.problems.ts';

/** An answer as it came. */
export interface GivenAnswer {
  readonly answer: AttendanceAnswer;
  readonly needs?: readonly AccessibilityNeed[] | undefined;
  readonly source: AnswerSource;
  readonly remark?: string | null;
}

/** What those invited say. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly query: MeetingsQuery,
  ) {}

  /** Answers for oneself; the last answer counts. */
  async answer(
    actor: Actor,
    id: string,
    answer: AttendanceAnswer,
    needs?: readonly AccessibilityNeed[],
  ): Promise<void> {
    await this.query.mustSee(actor, id);
    await this.work.run(actor, (tx) => this.record(tx, id, actor.memberId, { answer, needs, source: 'app' }));
  }

  /** Answers for the member whose personal link was opened. */
  answerByLink(
    id: string,
    memberId: string,
    given: Pick<GivenAnswer, 'answer' | 'needs'>,
    use: (tx: Tx) => Promise<unknown>,
  ): Promise<void> {
    return this.work.run(SYSTEM, async (tx) => {
      await this.record(tx, id, memberId, { ...given, source: 'link' });
      await use(tx);
    });
  }

  /** Takes one answer down, with what the member needs to follow the meeting (left out: as said before). */
  async record(
    tx: Tx,
    id: string,
    memberId: string,
    { answer, needs, source, remark = null }: GivenAnswer,
  ): Promise<void> {
    const meeting = await this.meetings.lock(tx, id);
    if (meeting.state === 'cancelled') throw new MeetingAlreadyCancelled();
    if (meeting.overAt || (meeting.state === 'scheduled' && meeting.endsAt <= tx.now))
      throw new MeetingOver();
    if (meeting.state !== 'scheduled' && meeting.state !== 'in-session') throw new MeetingNotScheduled();
    const [, answered] = await tx.manager.query<[unknown, number]>(
      `
        update meeting_invitation
        set answer = $3, answered_at = $4, answered_sequence = $5, needs = coalesce($6::text[], needs),
          answer_source = $7, remark = $8, tentative = false
        where meeting_id = $1 and member_id = $2 and withdrawn_at is null`,
      [id, memberId, answer, tx.now, meeting.sequence, needs ?? null, source, remark],
    );
    if (answered === 0) throw new NotInvited();
    await this.publishAnswer(tx, meeting, memberId, answer, source);
  }

  /** Takes an answer down that came by mail; `perhaps` leaves the question open, and says so. */
  async recordEmailAnswer(
    tx: Tx,
    id: string,
    memberId: string,
    { answer, remark }: { answer: CalendarAnswer; remark: string | null },
  ): Promise<void> {
    if (answer !== 'tentative')
      return this.record(tx, id, memberId, {
        answer: answer === 'accepted' ? 'yes' : 'no',
        source: 'mail',
        remark,
      });
    const meeting = await this.meetings.lock(tx, id);
    await tx.manager.query(
      `
        update meeting_invitation
        set answer = null, answered_at = null, answered_sequence = null, answer_source = null,
          tentative = true, remark = $3
        where meeting_id = $1 and member_id = $2 and withdrawn_at is null`,
      [id, memberId, remark],
    );
    await this.publishAnswer(tx, meeting, memberId, 'perhaps', 'mail');
  }

  private async publishAnswer(
    tx: Tx,
    { id, countryCode, sequence }: Meeting,
    memberId: string,
    answer: AttendanceAnswer | 'perhaps',
    source: AnswerSource,
  ): Promise<void> {
    tx.audit({
      action: 'meeting.answered',
      object: { kind: 'meeting', id },
      country: countryCode,
      detail: { memberId, answer, source, sequence },
      by: await findAuditAuthor(tx, memberId),
    });
    if (answer !== 'perhaps') tx.publish(new InvitationAnswered({ meetingId: id, memberId, answer }));
    this.meetings.broadcastChange(tx, id);
  }
}
