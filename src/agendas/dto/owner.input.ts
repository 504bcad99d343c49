import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import { IsIn, IsOptional } from 'class-validator';

/** Whose task it is: a seat of a national team; both left out: the secretariat. */
export class OwnerInput {
  @IsOptional()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode | null;

  @IsOptional()
  @IsIn(SEAT_TYPES)
  seat?: SeatType | null;
}
