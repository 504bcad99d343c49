import {
  countryChoice,
  passes,
  tallyOf,
  type Majority,
  type ProposalChoice,
  type ProposalTally,
} from './majority.ts';
import { countriesOf, entitledSeats, meetsQuorum, type Quorum, type RollSeat } from './roll.ts';

/** Who has to be for a proposal; where several are named, all of them. */
export const PROPOSAL_UNITS = ['member', 'country', 'chambers'] as const;
export type ProposalUnit = (typeof PROPOSAL_UNITS)[number];

export interface ProposalRules {
  readonly roll: readonly RollSeat[];
  readonly majority: Majority;
  readonly units: readonly ProposalUnit[];
  /** The seat types that each have to pass. */
  readonly chambers: readonly string[];
  readonly quorum?: Quorum;
  /** The fewest ballots of a team that make a country ballot. */
  readonly leastSeats?: number;
  readonly vacantCount?: boolean;
}

export interface UnitResult extends ProposalTally {
  readonly entitled: number;
  readonly passed: boolean;
}

export interface ProposalResult {
  readonly state: 'adopted' | 'not-adopted' | 'no-quorum';
  /** As many for it as against it, in one of the units that decide. */
  readonly tied: boolean;
  readonly members: UnitResult;
  readonly countries: UnitResult;
  readonly countryBallots: readonly { readonly country: string; readonly choice: ProposalChoice | null }[];
  readonly chambers: readonly (UnitResult & { readonly chamber: string })[];
  /** The units and chambers that decide and did not pass. */
  readonly failedIn: readonly string[];
  readonly cast: number;
  readonly entitled: number;
}

/**
 * Decides a proposal: the same ballots by seats, by countries and by chambers, and what the rules make of
 * them.
 */
export function decideProposal(
  rules: ProposalRules,
  ballots: ReadonlyMap<string, ProposalChoice>,
): ProposalResult {
  const seats = entitledSeats(rules.roll, rules.vacantCount);
  const choicesOf = (of: readonly RollSeat[]): ProposalChoice[] =>
    of.flatMap(({ seat }) => ballots.get(seat) ?? []);
  const result = (choices: readonly ProposalChoice[], entitled: number): UnitResult => {
    const tally = tallyOf(choices);
    return { ...tally, entitled, passed: passes(rules.majority, tally, entitled) };
  };
  const countryBallots = countriesOf(seats).map((country) => {
    const team = choicesOf(seats.filter((seat) => seat.country === country));
    return {
      country,
      choice: team.length >= Math.max(1, rules.leastSeats ?? 1) ? countryChoice(tallyOf(team)) : null,
    };
  });
  const members = result(choicesOf(seats), seats.length);
  const countries = result(
    countryBallots.flatMap(({ choice }) => choice ?? []),
    countryBallots.length,
  );
  const chambers = rules.chambers.map((chamber) => {
    const of = seats.filter(({ type }) => type === chamber);
    return { chamber, ...result(choicesOf(of), of.length) };
  });
  const deciding: readonly (UnitResult & { name: string })[] = [
    ...(rules.units.includes('member') ? [{ name: 'member', ...members }] : []),
    ...(rules.units.includes('country') ? [{ name: 'country', ...countries }] : []),
    ...(rules.units.includes('chambers')
      ? chambers.map((chamber) => ({ name: chamber.chamber, ...chamber }))
      : []),
  ];
  const cast = choicesOf(seats).length;
  const taking = rules.units.includes('country')
    ? countryBallots.filter(({ choice }) => choice).length
    : countryBallots.filter(
        ({ country }) => choicesOf(seats.filter((seat) => seat.country === country)).length > 0,
      ).length;
  const quorate = meetsQuorum(rules.quorum ?? {}, {
    countries: taking,
    ballots: cast,
    entitled: seats.length,
  });
  const adopted = deciding.length > 0 && deciding.every(({ passed }) => passed);
  const outcome = adopted ? 'adopted' : 'not-adopted';
  return {
    state: quorate ? outcome : 'no-quorum',
    tied: deciding.some(({ yes, no, passed }) => !passed && yes === no && yes > 0),
    members,
    countries,
    countryBallots,
    chambers,
    cast,
    entitled: seats.length,
    failedIn: deciding.filter(({ passed }) => !passed).map(({ name }) => name),
  };
}
