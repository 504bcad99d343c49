import { countryBallot, countryPapers, type CountryPaper } from './country-ballot.ts';
import type { Count, Poll } from './method.ts';
import {
  count,
  paperRulesOf,
  type KindOf,
  type MethodName,
  type ShownMethod,
  type Working,
} from './methods.ts';
import { checkPaper, type PaperFault } from './paper-check.ts';
import { countriesOf, entitledSeats, meetsQuorum, type Quorum, type RollSeat } from './roll.ts';
import type { AnyPaper, PaperKind, PaperRules, ShownPaperKind } from './paper.ts';

export const ELECTORATE_RULES = ['one-seat-one-vote', 'one-country-one-vote'] as const;
export type ElectorateRule = (typeof ELECTORATE_RULES)[number];

export interface SeatBallot {
  readonly seat: string;
  readonly paper: unknown;
}

export interface Election<Name extends MethodName = ShownMethod> {
  readonly method: Name;
  readonly electorate: ElectorateRule;
  readonly options: readonly string[];
  readonly roll: readonly RollSeat[];
  readonly ballots: readonly SeatBallot[];
  readonly places: number;
  readonly quorum?: Quorum;
  /** The fewest papers of a team that make a country ballot. */
  readonly leastSeats?: number;
  /** Whether seats that nobody holds count as entitled. */
  readonly vacantCount?: boolean;
  /** The highest score or the number of dots, where it is another than the method's own. */
  readonly most?: number;
}

export type BallotRefusal = {
  readonly seat: string;
  readonly reason: 'not-on-the-roll' | 'second-ballot' | 'bad-paper';
  readonly faults: readonly PaperFault[];
};

export interface CountryBallot<Kind extends PaperKind = ShownPaperKind> {
  readonly country: string;
  /** Null when the team sent none. */
  readonly paper: CountryPaper<Kind> | null;
}

export interface Turnout {
  readonly seats: number;
  readonly seatsVoting: number;
  readonly countries: number;
  readonly countriesVoting: number;
}

export interface ElectionResult<Name extends MethodName = ShownMethod> extends Omit<
  Count<Working<Name>>,
  'state'
> {
  readonly state: 'decided' | 'tied' | 'no-quorum';
  readonly electorate: ElectorateRule;
  /** Only where countries vote. In the order of the roll. */
  readonly countryBallots: readonly CountryBallot<KindOf[Name]>[] | null;
  readonly turnout: Turnout;
  readonly refused: readonly BallotRefusal[];
}

/** Counts an election by the Network's rules: roll, country ballots, quorum, then the method. */
export function countElection<Name extends MethodName>(election: Election<Name>): ElectionResult<Name> {
  const { method, most } = election;
  const rules: PaperRules = { ...paperRulesOf(method), ...(most === undefined ? {} : { most }) };
  return countElectionBy<Working<Name>>(election, rules, (poll) =>
    count(method, poll),
  ) as ElectionResult<Name>;
}

/** Counts an election by a way of counting that is given with the rules of its paper. */
export function countElectionBy<Reckoning>(
  election: Omit<Election<MethodName>, 'method' | 'most'>,
  rules: PaperRules,
  counter: (poll: Poll) => Count<Reckoning>,
): Omit<ElectionResult<MethodName>, 'working'> & { readonly working: Reckoning } {
  const roll = entitledSeats(election.roll, election.vacantCount);
  const { accepted, refused } = admit({ ...election, roll }, rules);
  const countries = countriesOf(roll);
  const teams = countries.map((country) => ({ country, papers: teamOf(roll, country, accepted) }));
  const { kind } = rules;
  const byCountry =
    election.electorate === 'one-country-one-vote'
      ? teams.map(({ country, papers }) => ({
          country,
          paper: countryBallot(kind, election.options, papers, election.leastSeats),
        }))
      : null;
  const papers = byCountry
    ? teams.flatMap((team, at) =>
        byCountry[at]!.paper ? countryPapers(kind, election.options, team.papers) : [],
      )
    : [...accepted.values()].map((paper) => ({ paper }));
  const counted = counter({ options: election.options, papers, places: election.places });
  // A country counts for the quorum once it has a ballot that is counted, blank or not.
  const taking = byCountry
    ? byCountry.filter(({ paper }) => paper).length
    : teams.filter((team) => team.papers.length > 0).length;
  const quorate = meetsQuorum(election.quorum ?? {}, {
    countries: taking,
    ballots: accepted.size,
    entitled: roll.length,
  });
  return {
    ...counted,
    state: quorate ? counted.state : 'no-quorum',
    electorate: election.electorate,
    countryBallots: byCountry,
    turnout: {
      seats: roll.length,
      seatsVoting: accepted.size,
      countries: countries.length,
      countriesVoting: taking,
    },
    refused,
  };
}

function admit(
  { options, roll, ballots }: Pick<Election<MethodName>, 'options' | 'roll' | 'ballots'>,
  rules: PaperRules,
): { accepted: Map<string, AnyPaper>; refused: BallotRefusal[] } {
  const entitled = new Set(roll.map((seat) => seat.seat));
  const accepted = new Map<string, AnyPaper>();
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

function teamOf(
  roll: readonly RollSeat[],
  country: string,
  accepted: ReadonlyMap<string, AnyPaper>,
): AnyPaper[] {
  return roll.filter((seat) => seat.country === country).flatMap(({ seat }) => accepted.get(seat) ?? []);
}
