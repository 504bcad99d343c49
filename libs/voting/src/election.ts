import { countryBallot } from './country-ballot.ts';
import type { Count } from './method.ts';
import { count, paperRulesOf, type MethodName, type Working } from './methods.ts';
import { checkPaper, type PaperFault } from './paper-check.ts';
import type { Paper } from './paper.ts';

export const ELECTORATE_RULES = ['one-seat-one-vote', 'one-country-one-vote'] as const;
export type ElectorateRule = (typeof ELECTORATE_RULES)[number];

/** A seat on the roll, frozen when the ballot opens. */
export interface RollSeat {
  readonly seat: string;
  readonly country: string;
}

export interface SeatBallot {
  readonly seat: string;
  readonly paper: unknown;
}

export interface Quorum {
  /** Distinct countries with at least one counted ballot. */
  readonly countries: number;
}

export interface Election {
  readonly method: MethodName;
  readonly electorate: ElectorateRule;
  readonly options: readonly string[];
  readonly roll: readonly RollSeat[];
  readonly ballots: readonly SeatBallot[];
  readonly places: number;
  readonly quorum?: Quorum;
  /** The fewest papers of a team that make a country ballot. */
  readonly leastSeats?: number;
}

export type BallotRefusal = { readonly seat: string; readonly reason: 'not-on-the-roll' | 'second-ballot' | 'bad-paper'; readonly faults: readonly PaperFault[] };

export interface CountryBallot {
  readonly country: string;
  /** Null when the team sent none. */
  readonly paper: Paper | null;
}

export interface Turnout {
  readonly seats: number;
  readonly seatsVoting: number;
  readonly countries: number;
  readonly countriesVoting: number;
}

export interface ElectionResult extends Omit<Count<Working>, 'state'> {
  readonly state: 'decided' | 'tied' | 'no-quorum';
  readonly electorate: ElectorateRule;
  /** Only where countries vote. In the order of the roll. */
  readonly countryBallots: readonly CountryBallot[] | null;
  readonly turnout: Turnout;
  readonly refused: readonly BallotRefusal[];
}

/** Counts an election by the Network's rules: roll, country ballots, quorum, then the method. */
export function countElection(election: Election): ElectionResult {
  const { accepted, refused } = admit(election);
  const countries = [...new Set(election.roll.map((seat) => seat.country))];
  const byCountry = election.electorate === 'one-country-one-vote' ? countryBallots(election, countries, accepted) : null;
  const papers = byCountry
    ? byCountry.flatMap(({ paper }) => (paper ? [{ paper }] : []))
    : [...accepted.values()].map((paper) => ({ paper }));
  const counted = count(election.method, { options: election.options, papers, places: election.places });
  const voting = new Set(election.roll.filter(({ seat }) => accepted.has(seat)).map((seat) => seat.country));
  // A country counts for the quorum once it has a ballot that is counted, blank or not.
  const taking = byCountry ? byCountry.filter(({ paper }) => paper).length : voting.size;
  const missing = election.quorum !== undefined && taking < election.quorum.countries;
  return {
    ...counted,
    state: missing ? 'no-quorum' : counted.state,
    electorate: election.electorate,
    countryBallots: byCountry,
    turnout: { seats: election.roll.length, seatsVoting: accepted.size, countries: countries.length, countriesVoting: taking },
    refused,
  };
}

function admit({ method, options, roll, ballots }: Election): { accepted: Map<string, Paper>; refused: BallotRefusal[] } {
  const entitled = new Set(roll.map((seat) => seat.seat));
  const rules = paperRulesOf(method);
  const accepted = new Map<string, Paper>();
  const refused: BallotRefusal[] = [];
  for (const { seat, paper } of ballots) {
    const checked = checkPaper(rules, options, paper);
    if (!entitled.has(seat)) refused.push({ seat, reason: 'not-on-the-roll', faults: [] });
    else if (accepted.has(seat)) refused.push({ seat, reason: 'second-ballot', faults: [] });
    else if (!checked.ok) refused.push({ seat, reason: 'bad-paper', faults: checked.faults });
    else accepted.set(seat, checked.paper);
  }
  return { accepted, refused };
}

function countryBallots(election: Election, countries: readonly string[], accepted: ReadonlyMap<string, Paper>): CountryBallot[] {
  const { kind } = paperRulesOf(election.method);
  return countries.map((country) => {
    const seats = election.roll.filter((seat) => seat.country === country);
    const team = seats.flatMap(({ seat }) => accepted.get(seat) ?? []);
    return { country, paper: countryBallot(kind, election.options, team, election.leastSeats) };
  });
}
