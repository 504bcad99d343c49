import { SEAT_TYPES, type SeatType } from '@nbn/contracts';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

/** Whose something of a country is: a seat of its team, or one member of the country; exactly one of them. */
export class CountryOwnerInput {
  @IsOptional()
  @IsIn(SEAT_TYPES)
  seat?: SeatType | null;

  @IsOptional()
  @IsUUID()
  memberId?: string | null;
}

/** Whose it is: a seat, or a member by the name that you may know. */
export class CountryOwnerView {
  seat!: SeatType | null;
  member!: string | null;
  /** For those who may change it. */
  memberId!: string | null;
}
