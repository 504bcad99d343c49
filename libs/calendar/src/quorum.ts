import {
  SEAT_TYPES,
  type BelowQuorumEffect,
  type CountryCode,
  type MeetingKind,
  type SeatType,
} from '@nbn/contracts';

/**
 * When a meeting can decide: from how many countries somebody must be there, and which sides of the teams.
 */
export interface QuorumRule {
  readonly countries: number;
  readonly seatTypes: readonly SeatType[];
}

/** The rule of one meeting, with what becomes of a decision that is taken below it. */
export interface QuorumTerms extends QuorumRule {
  readonly below: BelowQuorumEffect;
}

export interface PresentSeat {
  readonly country: CountryCode;
  readonly seat: SeatType;
}

/** Where the presence of seats stands against the rule. */
export interface Quorum {
  readonly met: boolean;
  readonly countries: number;
  readonly countriesNeeded: number;
  /** Sides that the rule names and of which nobody is there. */
  readonly missingSeatTypes: readonly SeatType[];
}

/**
 * A country counts once however many of its seats are there; a side counts as soon as one of its seats is
 * there.
 */
export function quorumOf(rule: QuorumRule, present: readonly PresentSeat[]): Quorum {
  const countries = new Set(present.map(({ country }) => country)).size;
  const missingSeatTypes = SEAT_TYPES.filter(
    (type) => rule.seatTypes.includes(type) && !present.some(({ seat }) => seat === type),
  );
  return {
    met: countries >= rule.countries && missingSeatTypes.length === 0,
    countries,
    countriesNeeded: rule.countries,
    missingSeatTypes,
  };
}

/**
 * What a meeting needs to decide unless its convenor says otherwise: a regional one most countries and both
 * sides of the teams.
 */
export function defaultQuorum(kind: MeetingKind): QuorumTerms {
  return kind === 'regional'
    ? { countries: 5, seatTypes: ['government', 'ngo'], below: 'indicative' }
    : { countries: 0, seatTypes: [], below: 'indicative' };
}

/** Whether a meeting has a quorum at all. */
export function hasQuorum({ countries, seatTypes }: QuorumRule): boolean {
  return countries > 0 || seatTypes.length > 0;
}
