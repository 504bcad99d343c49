import {
  CLOCK_REPEATS, COUNTRY_CODES, MEETING_KINDS, MEETING_LIMITS, MEETING_ZONES, type ClockRepeat, type CountryCode, type MeetingKind, type MeetingZone,
} from '@nbn/contracts';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUrl, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { MemberText } from '../../platform/text/member-text.decorator.ts';

const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const wallClock = { message: '$property must be a local time like 2027-04-07T10:00' };

/** When, in the local time of the host's zone. */
export class MeetingTimesInput {
  @IsIn(MEETING_ZONES)
  timeZone: MeetingZone;

  @Matches(WALL_CLOCK, wallClock)
  startsAt: string;

  @Matches(WALL_CLOCK, wallClock)
  endsAt: string;

  /** Which of two is meant, where the clock is put back over the start. */
  @IsOptional() @IsIn(CLOCK_REPEATS)
  startsRepeat?: ClockRepeat;

  @IsOptional() @IsIn(CLOCK_REPEATS)
  endsRepeat?: ClockRepeat;
}

export class MeetingDraft extends MeetingTimesInput {
  @IsIn(MEETING_KINDS)
  kind: MeetingKind;

  /** Of a national meeting. */
  @IsOptional() @IsIn(COUNTRY_CODES)
  country?: CountryCode;

  @MemberText({ min: 1, max: MEETING_LIMITS.title })
  title: string;

  @IsOptional() @MemberText({ max: MEETING_LIMITS.note })
  note?: string | null;

  @IsOptional() @MemberText({ max: MEETING_LIMITS.place })
  place?: string | null;

  /** Where to join from afar; shown only to those invited. */
  @IsOptional() @IsUrl({ protocols: ['https'], require_protocol: true }) @MaxLength(MEETING_LIMITS.joinUrl)
  joinUrl?: string | null;

  /** Keep title and place out of mails and outside calendars (default: true). */
  @IsOptional() @IsBoolean()
  discreet?: boolean;
}

export class MeetingChange {
  /** The state that this change was made of. */
  @IsInt() @Min(1)
  revision: number;

  @MemberText({ min: 1, max: MEETING_LIMITS.title })
  title: string;

  @IsOptional() @MemberText({ max: MEETING_LIMITS.note })
  note?: string | null;

  @IsOptional() @MemberText({ max: MEETING_LIMITS.place })
  place?: string | null;

  @IsOptional() @IsUrl({ protocols: ['https'], require_protocol: true }) @MaxLength(MEETING_LIMITS.joinUrl)
  joinUrl?: string | null;

  @IsOptional() @IsBoolean()
  discreet?: boolean;
}

export class MeetingMove extends MeetingTimesInput {
  /** The state that this change was made of. */
  @IsInt() @Min(1)
  revision: number;
}

/** Whom to invite. */
export class GuestsInput {
  /** Countries whose national team is invited: the holders of its seats at this moment. */
  @IsOptional() @IsArray() @ArrayUnique() @IsIn(COUNTRY_CODES, { each: true })
  countries?: CountryCode[];

  /** Single members. */
  @IsOptional() @IsArray() @ArrayUnique() @ArrayMaxSize(MEETING_LIMITS.inviteesAtOnce) @IsUUID(undefined, { each: true })
  memberIds?: string[];
}
