import {
  CLOCK_REPEATS,
  COUNTRY_CODES,
  FUND_LIMITS,
  MEETING_ZONES,
  type ClockRepeat,
  type CountryCode,
  type MeetingZone,
} from '@nbn/contracts';
import { CURRENCIES, type Currency } from '@nbn/money';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { IsCalendarDay } from '#platform/time/calendar-day';
import { MemberText } from '#platform/text/member-text.decorator';
import { IsWallClock } from '../../../meetings/index.ts';
import { IsCents } from '../../dto/is-cents.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** What can be changed of a fund as long as nothing rests on it. */
class FundFacts {
  @MemberText({ min: 1, max: FUND_LIMITS.title })
  title!: string;

  /** Who gives the money. */
  @MemberText({ min: 1, max: FUND_LIMITS.donor })
  donor!: string;

  @IsIn(CURRENCIES)
  currency!: Currency;

  /** All that the fund has, in cents of its currency. */
  @IsCents({ min: 1 })
  totalCents!: number;

  @IsCalendarDay()
  firstDay!: string;

  @IsCalendarDay()
  lastDay!: string;
}

export class FundInput extends FundFacts {
  /** How many percent of a cost the fund bears at most. */
  @IsInt()
  @Min(1)
  @Max(100)
  percent!: number;

  /** The countries that it supports. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(COUNTRY_CODES.length)
  @ArrayUnique()
  @IsIn(COUNTRY_CODES, { each: true })
  countries!: CountryCode[];
}

export class FundChange extends FundFacts {
  /** As it was read. */
  @IsInt()
  @Min(1)
  revision!: number;
}

export class FundDecidersInput {
  /** Holders of seats who may decide beside the secretariat. */
  @IsArray()
  @ArrayMaxSize(FUND_LIMITS.deciders)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  memberIds!: string[];
}

/** From when until when applications are taken, on the clock on the wall of a zone. */
export class FundingCallInput {
  @MemberText({ min: 1, max: FUND_LIMITS.title })
  title!: string;

  @MemberText({ max: FUND_LIMITS.note })
  note!: string;

  @IsIn(MEETING_ZONES)
  timeZone!: MeetingZone;

  @IsWallClock()
  opensAt!: string;

  @IsWallClock()
  closesAt!: string;

  /** Which of two is meant, where the clock is put back over the opening. */
  @MayBeAbsent()
  @IsIn(CLOCK_REPEATS)
  opensRepeat?: ClockRepeat;

  /** Which of two is meant, where the clock is put back over the closing. */
  @MayBeAbsent()
  @IsIn(CLOCK_REPEATS)
  closesRepeat?: ClockRepeat;
}
