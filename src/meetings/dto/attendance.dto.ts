import {
  COUNTRY_CODES,
  type CountryCode,
  ATTENDANCE_ANSWERS,
  ATTENDANCE_MODES,
  ACCESSIBILITY_NEEDS,
  MEETING_PERIODS,
  type AttendanceAnswer,
  type AttendanceMode,
  type AccessibilityNeed,
  type MeetingPeriod,
} from '@nbn/contracts';
import { ArrayUnique, IsArray, IsIn, IsUUID } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class AnswerInput {
  @IsIn(ATTENDANCE_ANSWERS)
  answer: AttendanceAnswer;

  /** What you need to follow the meeting; what you said before stays if this is left out. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @IsIn(ACCESSIBILITY_NEEDS, { each: true })
  needs?: AccessibilityNeed[];

  /** How you attend; only with a yes to a meeting that has a place and a video link. Left out, as you said before. */
  @MayBeAbsent()
  @IsIn(ATTENDANCE_MODES)
  attendanceMode?: AttendanceMode;
}

export class AlternateInput {
  /** Who acts for the seat in this meeting. */
  @IsUUID()
  memberId: string;
}

export class MeetingsPageQuery extends PageQuery {
  /** Upcoming with the next first (default), or past with the last first. */
  @MayBeAbsent()
  @IsIn(MEETING_PERIODS)
  period?: MeetingPeriod;

  /** The national meetings of this country. */
  @MayBeAbsent()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;
}

export class GuestsQueryInput {
  /** Words in a name or an organisation. */
  @MayBeAbsent()
  @MemberText({ max: 100 })
  q?: string;
}
