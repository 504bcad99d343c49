import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput } from '#platform/problems/problem';
import type { GivenAnswer } from '../attendance.service.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { InvitationAnswered } from '../meetings.events.ts';
import { NotInvited } from '../meetings.problems.ts';
import { lockAnswerableMeetings, updateAnswers } from './series-answer.repository.ts';
import { SeriesQuery } from './series.query.ts';

/** One answer to all dates of a series that lie ahead. */
@Injectable()
export class SeriesAnswerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly query: SeriesQuery,
    private readonly meetings: MeetingRepository,
  ) {}

  /**
   * Answers every date that the member is invited to and that is still to come; what was called off, is in
   * session or over stays as it was. How one attends counts for the dates that offer a choice.
   */
  async answer(
    actor: Actor,
    id: string,
    { answer, needs, attendanceMode }: Pick<GivenAnswer, 'answer' | 'needs' | 'attendanceMode'>,
  ): Promise<void> {
    const { countryCode } = await this.query.one(actor, id);
    if (attendanceMode && answer === 'no')
      throw new InvalidInput([{ field: 'attendanceMode', code: 'attendance-mode' }]);
    const { memberId } = actor;
    await this.unitOfWork.run(actor, async (tx) => {
      const meetingIds = await lockAnswerableMeetings(tx, id, memberId);
      if (meetingIds.length === 0) throw new NotInvited();
      const row = { answer, needs: needs ?? null, mode: attendanceMode ?? null };
      await updateAnswers(tx, meetingIds, memberId, row);
      tx.audit({
        action: 'meeting-series.answered',
        object: { kind: 'meeting-series', id },
        country: countryCode,
        detail: {
          memberId,
          answer,
          source: 'app',
          meetings: meetingIds.length,
          ...(attendanceMode ? { attendanceMode } : {}),
        },
      });
      for (const meetingId of meetingIds) {
        tx.publish(new InvitationAnswered({ meetingId, memberId, answer }));
        this.meetings.broadcastChange(tx, meetingId);
      }
    });
  }
}
