import {
  MEETING_LIMITS,
  SERIES_DAYS,
  SERIES_FREQUENCIES,
  type AttendanceAnswer,
  type CountryCode,
  type MeetingKind,
  type MeetingState,
  type MeetingZone,
  type SeriesDay,
  type SeriesState,
  type SeriesFrequency,
} from '@nbn/contracts';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MemberText, MemberUrl } from '#platform/text/member-text.decorator';
import { CancellationInput, MeetingDraft } from './convene.dto.ts';
import { withFault } from '#platform/problems/with-fault';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** How a series goes on from its first meeting. */
export class SeriesRuleInput {
  @IsIn(SERIES_FREQUENCIES)
  every: SeriesFrequency;

  /** Every so many weeks, months or years. */
  @IsInt()
  @Min(1)
  @Max(MEETING_LIMITS.seriesInterval)
  interval: number;

  /**
   * By the weekday of the first meeting counted from the start or from the end of the month, or by its date.
   */
  @IsIn(SERIES_DAYS)
  on: SeriesDay;

  /** How many meetings in all. */
  @IsInt()
  @Min(2)
  @Max(MEETING_LIMITS.seriesTimes)
  times: number;
}

/** A series: its first meeting, and how it goes on. */
export class SeriesDraft extends MeetingDraft {
  @ValidateNested()
  @Type(() => SeriesRuleInput)
  rule: SeriesRuleInput;
}

/** What is to be different for a date and all that follow; what is left out stays as it is. */
export class SeriesChangeInput {
  /** The state of the series that this change was made of. */
  @IsInt()
  @Min(1)
  revision: number;

  /** The first meeting that the change is for; one that lies ahead. */
  @IsUUID()
  from: string;

  @MayBeAbsent()
  @MemberText({ min: 1, max: MEETING_LIMITS.title })
  title?: string;

  @IsOptional()
  @MemberText({ max: MEETING_LIMITS.place })
  place?: string | null;

  @IsOptional()
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @MaxLength(MEETING_LIMITS.joinUrl)
  @MemberUrl('conference-url')
  joinUrl?: string | null;

  /** The time of day on the host's clock, like 13:30; a meeting that was moved by itself keeps its own. */
  @MayBeAbsent()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, withFault('time'))
  startClock?: string;

  /** How many minutes each of them takes. */
  @MayBeAbsent()
  @IsInt()
  @Min(5)
  @Max(MEETING_LIMITS.longestDays * 24 * 60)
  minutes?: number;
}

/** How many further meetings the series is to have, by the same rule. */
export class SeriesExtensionInput {
  /** The state of the series that this change was made of. */
  @IsInt()
  @Min(1)
  revision: number;

  @IsInt()
  @Min(1)
  @Max(MEETING_LIMITS.seriesTimes)
  times: number;
}

/** After which meeting the series ends. */
export class SeriesEndInput extends CancellationInput {
  /** The state of the series that this change was made of. */
  @IsInt()
  @Min(1)
  revision: number;

  /** The last meeting that takes place; one that lies ahead. */
  @IsUUID()
  after: string;
}

/** One meeting of a series. */
export class OccurrenceView {
  id!: string;
  state!: MeetingState;
  startsAt!: string;
  endsAt!: string;
  /** Where the host's clock stands then; the rule says the same hour each time. */
  startWall!: string;
  endWall!: string;
  /** It was moved away from where the series has it. */
  moved!: boolean;
  over!: boolean;
  /** Your answer. */
  answer!: AttendanceAnswer | null;
  /** One answer to the whole series counts for it. */
  answerable!: boolean;
  /** How many of those invited said that they come; null if that list is not open to you. */
  coming!: number | null;
}

export class SeriesAbilities {
  invite!: boolean;
  /** Change, extend and end it. */
  change!: boolean;
  schedule!: boolean;
  cancel!: boolean;
}

/** Meetings by one rule. */
export class SeriesView {
  id!: string;
  kind!: MeetingKind;
  country!: CountryCode | null;
  state!: SeriesState;
  title!: string;
  place!: string | null;
  /** Of its last meeting; null to those who neither convene it nor are invited to a meeting with this link. */
  joinUrl!: string | null;
  /** Why what lay ahead of it was called off. */
  cancelReason!: string | null;
  timeZone!: MeetingZone;
  /** As calendars write it (RFC 5545 3.3.10), and where it begins on the host's clock. */
  rule!: string;
  ruleStart!: string;
  /** Send it back with a change; an older one is refused. */
  revision!: number;
  /** How many are invited to all of it; null if that list is not open to you. */
  invited!: number | null;
  meetings!: OccurrenceView[];
  can!: SeriesAbilities;
}
