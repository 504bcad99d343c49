import { ATTENDANCE_ANSWERS, MEETING_PERIODS, type AttendanceAnswer, type MeetingPeriod } from '@nbn/contracts';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/persistence/page.ts';

export class AnswerInput {
  @IsIn(ATTENDANCE_ANSWERS)
  answer: AttendanceAnswer;
}

export class MeetingsPageQuery extends PageQuery {
  /** Upcoming with the next first (default), or past with the last first. */
  @IsOptional() @IsIn(MEETING_PERIODS)
  period?: MeetingPeriod;
}

export class GuestsQueryInput {
  /** Words in a name or an organisation. */
  @IsOptional() @IsString() @MaxLength(100)
  q?: string;
}
