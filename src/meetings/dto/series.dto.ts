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
import { IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { MeetingDraft } from './convene.dto.ts';

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

/** One meeting of a series. */
export class OccurrenceView {
  id!: string;
  state!: MeetingState;
  startsAt!: string;
  endsAt!: string;
  /** Where the host's clock stands then; the rule says the same hour each time. */
  startWall!: string;
  /** It was moved away from where the rule has it. */
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
  /** Why what lay ahead of it was called off. */
  cancelReason!: string | null;
  timeZone!: MeetingZone;
  /** As calendars write it (RFC 5545 3.3.10). */
  rule!: string;
  /** How many are invited to all of it; null if that list is not open to you. */
  invited!: number | null;
  meetings!: OccurrenceView[];
  can!: SeriesAbilities;
}
