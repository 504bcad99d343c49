import {
  ATTENDANCE_ANSWERS,
  ATTENDANCE_MODES,
  ACCESSIBILITY_NEEDS,
  type AttendanceAnswer,
  type AttendanceMode,
  type AccessibilityNeed,
  type MeetingZone,
  type PollAnswer,
} from '@nbn/contracts';
import { ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';
import { PollAnswersInput } from './poll.dto.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class AnswerTokenInput {
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token: string;
}

export class PollAnswerByLink extends PollAnswersInput {
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token: string;
}

export class AttendanceByLink extends AnswerTokenInput {
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

export class LinkSlotView {
  id!: string;
  startsAt!: string;
  endsAt!: string;
  mine!: PollAnswer | null;
}

/**
 * What a personal link opens: dates to choose from, or one date to say yes or no to. Nobody else is named.
 */
export class AnswerLinkView {
  /** What can be answered; `none` when the time for it has passed. */
  asks!: 'poll' | 'attendance' | 'none';
  /** Your name. */
  name!: string;
  /** The neutral name of a discreet meeting. */
  title!: string;
  /** Your time zone, and the host's. */
  yourZone!: string;
  timeZone!: MeetingZone;
  answerBy!: string | null;
  slots!: LinkSlotView[];
  startsAt!: string | null;
  endsAt!: string | null;
  answer!: AttendanceAnswer | null;
  /** The meeting has a place and a video link: a yes may say which of them. */
  offersModes!: boolean;
  attendanceMode!: AttendanceMode | null;
  /** What you said that you need to follow the meeting. */
  needs!: AccessibilityNeed[];
}
