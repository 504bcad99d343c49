import { Injectable } from '@nestjs/common';
import type { CalendarAnswer } from '@nbn/calendar';
import type { AnswerSource, AttendanceAnswer, AttendanceMode, AccessibilityNeed } from '@nbn/contracts';
import { SYSTEM, type Actor } from '#platform/access/actor';
import { findAuditAuthor } from '../identity/index.ts';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput } from '#platform/problems/problem';
import type { Meeting } from './meeting.entity.ts';
import { markTentative, updateAnswer } from './meeting-invitation.repository.ts';
import { MeetingRepository } from './meeting.repository.ts';
import { InvitationAnswered } from './meetings.events.ts';
import { MeetingsQuery } from './meetings.query.ts';
import {
  MeetingAlreadyCancelled,
  MeetingNotScheduled,
  MeetingOver,
  NotInvited,
} from './meetings.problems.ts';

/** An answer, and where it came from. */
export interface GivenAnswer {
  readonly answer: AttendanceAnswer;
  readonly needs?: readonly AccessibilityNeed[] | undefined;
  readonly attendanceMode?: AttendanceMode | undefined;
  readonly source: AnswerSource;
  readonly remark?: string | null;
}

/** Whether there is a choice between coming and taking part by video. */
export function offersModes({ place, joinUrl }: Pick<Meeting, 'place' | 'joinUrl'>): boolean {
  return place !== null && joinUrl !== null;
}

/** Answers to invitations. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly query: MeetingsQuery,
  ) {}

  /** Answers for oneself; the last answer counts. */
  async answer(
    actor: Actor,
    id: string,
    given: Pick<GivenAnswer, 'answer' | 'needs' | 'attendanceMode'>,
  ): Promise<void> {
    await this.query.mustSee(actor, id);
    await this.unitOfWork.run(actor, (tx) =>
      this.record(tx, id, actor.memberId, { ...given, source: 'app' }),
    );
  }

  /** Answers for the member whose personal link was opened. */
  answerByLink(
    id: string,
    memberId: string,
    given: Pick<GivenAnswer, 'answer' | 'needs' | 'attendanceMode'>,
    recordUse: (tx: Tx) => Promise<unknown>,
  ): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      await this.record(tx, id, memberId, { ...given, source: 'link' });
      await recordUse(tx);
    });
  }

  /** Records an answer, with the member's accessibility needs and way to attend (left out: as given before). */
  async record(
    tx: Tx,
    id: string,
    memberId: string,
    { answer, needs, attendanceMode, source, remark = null }: GivenAnswer,
  ): Promise<void> {
    const meeting = await this.meetings.lock(tx, id);
    if (meeting.state === 'cancelled') throw new MeetingAlreadyCancelled();
    if (meeting.overAt || (meeting.state === 'scheduled' && meeting.endsAt <= tx.now))
      throw new MeetingOver();
    if (meeting.state !== 'scheduled' && meeting.state !== 'in-session') throw new MeetingNotScheduled();
    if (attendanceMode && !(answer === 'yes' && offersModes(meeting)))
      throw new InvalidInput([{ field: 'attendanceMode', code: 'attendance-mode' }]);
    const { sequence } = meeting;
    const row = { answer, sequence, needs: needs ?? null, mode: attendanceMode ?? null, source, remark };
    if (!(await updateAnswer(tx, id, memberId, row))) throw new NotInvited();
    await this.publishAnswer(tx, meeting, memberId, answer, source, attendanceMode);
  }

  /** Records an answer that came by email; a tentative one leaves the question open. */
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
    await markTentative(tx, id, memberId, remark);
    await this.publishAnswer(tx, meeting, memberId, 'perhaps', 'mail');
  }

  private async publishAnswer(
    tx: Tx,
    { id, countryCode, sequence }: Meeting,
    memberId: string,
    answer: AttendanceAnswer | 'perhaps',
    source: AnswerSource,
    attendanceMode?: AttendanceMode,
  ): Promise<void> {
    tx.audit({
      action: 'meeting.answered',
      object: { kind: 'meeting', id },
      country: countryCode,
      detail: { memberId, answer, source, sequence, ...(attendanceMode ? { attendanceMode } : {}) },
      by: await findAuditAuthor(tx, memberId),
    });
    if (answer !== 'perhaps') tx.publish(new InvitationAnswered({ meetingId: id, memberId, answer }));
    this.meetings.broadcastChange(tx, id);
  }
}
