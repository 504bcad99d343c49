import { compare, fraction, multiply, ratio } from './fraction.ts';

/** A seat on the roll, frozen when the ballot opens. */
export interface RollSeat {
  readonly seat: string;
  readonly country: string;
  /** The chamber: agencies, non-governmental organisations, resource persons. */
  readonly type?: string;
  /** The seat that may vote for this one, named before opening. */
  readonly proxy?: string | null;
  /** Does not take part because of a conflict of interest: not entitled and in no base. */
  readonly recused?: boolean;
  /** Nobody holds it. */
  readonly vacant?: boolean;
}

/** The seats that count as entitled. Vacant ones do only where the decision says so. */
export function entitledSeats<Seat extends RollSeat>(roll: readonly Seat[], vacantCount = false): Seat[] {
  return roll.filter(({ recused, vacant }) => !recused && (vacantCount || !vacant));
}

export function countriesOf(roll: readonly RollSeat[]): string[] {
  return [...new Set(roll.map(({ country }) => country))];
}

/** What has to take part, whatever the votes. Abstentions and blank papers take part. */
export interface Quorum {
  /** Distinct countries with at least one counted ballot. */
  readonly countries?: number;
  /** The part of those entitled that voted: a decimal, or `2/3`. */
  readonly share?: string;
}

export interface Participation {
  readonly countries: number;
  readonly ballots: number;
  readonly entitled: number;
}

export function meetsQuorum({ countries = 0, share = '0' }: Quorum, taking: Participation): boolean {
  const enough = compare(fraction(taking.ballots), multiply(fraction(taking.entitled), ratio(share))) >= 0;
  return taking.countries >= countries && enough;
}
