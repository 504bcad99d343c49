import {
  BELOW_QUORUM_EFFECTS,
  COUNTRY_CODES,
  SEAT_TYPES,
  type BelowQuorumEffect,
  type SeatType,
} from '@nbn/contracts';
import { ArrayUnique, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';

/** What a meeting needs to decide. */
export class QuorumInput {
  /** The state that this change was made of. */
  @IsInt()
  @Min(1)
  revision: number;

  /** From how many countries at least one seat must be there; none for no such rule. */
  @IsInt()
  @Min(0)
  @Max(COUNTRY_CODES.length)
  countries: number;

  /** Sides of the teams of which at least one seat must be there. */
  @IsArray()
  @ArrayUnique()
  @IsIn(SEAT_TYPES, { each: true })
  seatTypes: SeatType[];

  /** Whether a decision below that is refused, or counts as indicative. */
  @IsIn(BELOW_QUORUM_EFFECTS)
  below: BelowQuorumEffect;
}
