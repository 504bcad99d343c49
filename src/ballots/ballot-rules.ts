import type { BallotMajority, SeatType } from '@nbn/contracts';

/** The numbers and names that a method or an electorate needs; fixed when the ballot is announced. */
export interface BallotRules {
  /** How many must be for a proposal. */
  readonly majority?: BallotMajority;
  /** The seats' kinds that each must pass where chambers count; agencies and NGOs by default. */
  readonly chambers?: readonly SeatType[];
  /** The fewest papers of a team that make a country's ballot. */
  readonly leastSeats?: number;
  /** Whether seats that nobody holds count as entitled. */
  readonly vacantCount?: boolean;
  /** The highest score, or the dots a voter has. */
  readonly most?: number;
  /** The option that stands for "no change". */
  readonly defaultOption?: string;
  /**
   * The fewest votes an option needs over "no change", and how many times the votes the other way; decimals.
   */
  readonly defaultQuorum?: string;
  readonly defaultRatio?: string;
  /** After how many blocked rounds of consent the fallback decides. */
  readonly maxRounds?: number;
}

export const DEFAULT_CHAMBERS: readonly SeatType[] = ['government', 'ngo'];
