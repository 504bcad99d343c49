import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import { ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn } from 'class-validator';
import { IsCalendarDay } from '#platform/time/calendar-day';

/** Asks the seats of these types in these countries to read the version that holds. */
export class ReadingDraft {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(COUNTRY_CODES, { each: true })
  countries: CountryCode[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(SEAT_TYPES, { each: true })
  seats: SeatType[];

  /** @format date */
  @IsCalendarDay()
  dueOn: string;

  /** Whether a newer version asks them anew. */
  @IsBoolean()
  again: boolean;
}
