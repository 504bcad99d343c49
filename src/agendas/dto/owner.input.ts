import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

/** Whose task it is: a seat of a national team; both left out: the secretariat. */
export class OwnerInput {
  @IsOptional()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode | null;

  @IsOptional()
  @IsIn(SEAT_TYPES)
  seat?: SeatType | null;
}

/** Whose action it is: also a member's, of the country whose national meeting it was. */
export class ActionOwnerInput extends OwnerInput {
  @IsOptional()
  @IsUUID()
  memberId?: string | null;
}
