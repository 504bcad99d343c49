import {
  CLOCK_REPEATS,
  COUNTRY_CODES,
  MEETING_KINDS,
  MEETING_LIMITS,
  MEETING_ZONES,
  ORGANISATION_KINDS,
  type ClockRepeat,
  type CountryCode,
  type MeetingKind,
  type MeetingZone,
  type OrganisationKind,
} from '@nbn/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MemberUrl, MemberText } from '#platform/text/member-text.decorator';
import { IsWallClock, WallClockSpan } from './wall-clock.dto.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** When, in the local time of the host's zone. */
export class MeetingTimesInput extends WallClockSpan {
  @IsIn(MEETING_ZONES)
  timeZone: MeetingZone;
}

/** What a new meeting is about and where. */
export class MeetingDraftDetails {
  @IsIn(MEETING_KINDS)
  kind: MeetingKind;

  /** Of a national meeting. */
  @MayBeAbsent()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;

  @MemberText({ min: 1, max: MEETING_LIMITS.title })
  title: string;

  @IsOptional()
  @MemberText({ max: MEETING_LIMITS.note })
  note?: string | null;

  @IsOptional()
  @MemberText({ max: MEETING_LIMITS.place })
  place?: string | null;

  /** Where to join from afar; shown only to those invited. */
  @IsOptional()
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @MaxLength(MEETING_LIMITS.joinUrl)
  @MemberUrl('conference-url')
  joinUrl?: string | null;

  /**
   * Keep title and place out of mails and outside calendars, and a national meeting for its team and those
   * invited, beside whom otherwise the country's network reads it (default: true).
   */
  @MayBeAbsent()
  @IsBoolean()
  discreet?: boolean;

  /**
   * Of a national meeting, said by the country's own team: the other countries are told afterwards that it
   * took place (default: false).
   */
  @MayBeAbsent()
  @IsBoolean()
  sharedAbroad?: boolean;
}

/** A new meeting: what it is about, and when, in the local time of the host's zone. */
export class MeetingDraft extends MeetingDraftDetails implements MeetingTimesInput {
  @IsIn(MEETING_ZONES)
  timeZone: MeetingZone;

  @IsWallClock()
  startsAt: string;

  @IsWallClock()
  endsAt: string;

  /** Which of two is meant, where the clock is put back over the start. */
  @MayBeAbsent()
  @IsIn(CLOCK_REPEATS)
  startsRepeat?: ClockRepeat;

  @MayBeAbsent()
  @IsIn(CLOCK_REPEATS)
  endsRepeat?: ClockRepeat;
}

/** Whether the other countries are told that a national meeting took place. */
export class SharingInput {
  @IsBoolean()
  sharedAbroad: boolean;
}

export class MeetingChange {
  /** The state that this change was made of. */
  @IsInt()
  @Min(1)
  revision: number;

  @MemberText({ min: 1, max: MEETING_LIMITS.title })
  title: string;

  @IsOptional()
  @MemberText({ max: MEETING_LIMITS.note })
  note?: string | null;

  @IsOptional()
  @MemberText({ max: MEETING_LIMITS.place })
  place?: string | null;

  @IsOptional()
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @MaxLength(MEETING_LIMITS.joinUrl)
  @MemberUrl('conference-url')
  joinUrl?: string | null;

  @MayBeAbsent()
  @IsBoolean()
  discreet?: boolean;
}

export class MeetingRescheduleInput extends MeetingTimesInput {
  /** The state that this change was made of. */
  @IsInt()
  @Min(1)
  revision: number;
}

/** Why a meeting, or all of a series that lies ahead, is called off. */
export class CancellationInput {
  /** For those invited, on the page and, unless the meeting is discreet, in their mails and calendars. */
  @IsOptional()
  @MemberText({ max: MEETING_LIMITS.cancelReason })
  reason?: string | null;
}

/** The members of a national network, or those of some kinds of organisations. */
export class NetworkGuestsInput {
  @IsIn(COUNTRY_CODES)
  country: CountryCode;

  /** Left out, the whole network. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayNotEmpty()
  @IsIn(ORGANISATION_KINDS, { each: true })
  kinds?: OrganisationKind[];
}

/** Whom to invite. */
export class GuestsInput {
  /** Countries whose national team is invited: the holders of its seats at this moment. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @IsIn(COUNTRY_CODES, { each: true })
  countries?: CountryCode[];

  /** National networks: their active members at this moment, with those of the team. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(COUNTRY_CODES.length)
  @ArrayUnique(({ country }: NetworkGuestsInput) => country)
  @ValidateNested({ each: true })
  @Type(() => NetworkGuestsInput)
  networks?: NetworkGuestsInput[];

  /** Single members. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MEETING_LIMITS.inviteesAtOnce)
  @IsUUID(undefined, { each: true })
  memberIds?: string[];
}
