import { decideConsent, decideConsentFallback, type ConsentBallot, type ConsentResult } from '../consent.ts';
import { countWithDefault, type DefaultOptionWorking } from '../default-option.ts';
import {
  countElectionBy,
  type Election,
  type ElectionResult,
  type ElectorateRule,
  type Turnout,
} from '../election.ts';
import type { ProposalChoice } from '../majority.ts';
import type { Count, Poll } from '../method.ts';
import { count, type MethodName, type Working } from '../methods.ts';
import { decideProposal, type ProposalResult, type ProposalUnit } from '../proposal.ts';
import { countriesOf, entitledSeats } from '../roll.ts';
import {
  checkBallotPaper,
  isElectionMethod,
  optionRulesOf,
  type BallotDefinition,
  type BallotPaper,
} from './definition.ts';
import type { ChoicePaper, ConsentPaper } from './text-paper.ts';

export type OptionWorking = Working<MethodName> | DefaultOptionWorking;

/** The same papers counted another way, shown beside the result. */
export interface SideCount {
  /** `member`, `country`, or a chamber. */
  readonly unit: string;
  readonly order: readonly (readonly string[])[];
  /** Whether another option comes first, or shares first place. */
  readonly differs: boolean;
}

/** The result of a ballot that chooses among options. */
export type OptionResult = Omit<ElectionResult<MethodName>, 'working'> & {
  readonly kind: 'options';
  readonly working: OptionWorking;
  readonly beside: readonly SideCount[];
};
export type TextProposalResult = Omit<ProposalResult, 'cast' | 'entitled'> & {
  readonly kind: 'proposal';
  readonly turnout: Turnout;
  readonly units: readonly ProposalUnit[];
  readonly majority: NonNullable<BallotDefinition['majority']>;
};
export type TextConsentResult = Omit<ConsentResult, 'cast' | 'entitled'> & {
  readonly kind: 'consent';
  readonly turnout: Turnout;
};

/** What came out of a ballot, whatever it asked; with all that the count went through. */
export type BallotResult = OptionResult | TextProposalResult | TextConsentResult;

export interface SeatPaper {
  readonly seat: string;
  readonly paper: unknown;
}

/**
 * Counts a ballot from its definition and papers alone: the server, the recount in the browser and an import
 * all count by this.
 */
export function countBallot(definition: BallotDefinition, papers: readonly SeatPaper[]): BallotResult {
  const { method } = definition;
  if (method === 'proposal') return countProposal(definition, papers);
  if (method === 'consent') return countConsent(definition, papers);
  return countOptions(definition, papers);
}

function countProposal(definition: BallotDefinition, papers: readonly SeatPaper[]): TextProposalResult {
  const ballots = new Map<string, ProposalChoice>(
    [...findAcceptedPapers<ChoicePaper>(definition, papers)].map(([seat, { choice }]) => [seat, choice]),
  );
  const { roll, units, chambers, quorum, leastSeats, vacantCount, majority = 'simple' } = definition;
  const rules = { roll, chambers, ...defined({ quorum, leastSeats, vacantCount }) };
  const result =
    majority === 'six_countries'
      ? decideConsentFallback(rules, ballots)
      : decideProposal({ ...rules, majority, units }, ballots);
  const {
    cast: _,
    entitled: __,
    ...rest
  } = definition.anonymous && !units.includes('country') ? { ...result, ...NO_COUNTRIES } : result;
  return {
    kind: 'proposal',
    ...rest,
    units: majority === 'six_countries' ? ['country'] : units,
    majority,
    turnout: turnoutOf(definition, new Set(ballots.keys())),
  };
}

/** Seats without countries make no country ballots. */
const NO_COUNTRIES = {
  countries: { yes: 0, no: 0, abstain: 0, entitled: 0, passed: false },
  countryBallots: [],
} as const;

function countConsent(definition: BallotDefinition, papers: readonly SeatPaper[]): TextConsentResult {
  const ballots = new Map<string, ConsentBallot>(
    [...findAcceptedPapers<ConsentPaper>(definition, papers)].map(([seat, { consent, reason }]) => [
      seat,
      { choice: consent, ...defined({ reason }) },
    ]),
  );
  const { roll, quorum, vacantCount } = definition;
  const {
    cast: _,
    entitled: __,
    ...rest
  } = decideConsent({ roll, ...defined({ quorum, vacantCount }) }, ballots);
  return { kind: 'consent', ...rest, turnout: turnoutOf(definition, new Set(ballots.keys())) };
}

function findAcceptedPapers<Paper extends BallotPaper>(
  definition: BallotDefinition,
  papers: readonly SeatPaper[],
): Map<string, Paper> {
  return new Map(
    papers.flatMap(({ seat, paper }) => {
      const checked = checkBallotPaper(definition, paper);
      return checked.ok ? [[seat, checked.paper as Paper] as const] : [];
    }),
  );
}

function turnoutOf(
  { roll, vacantCount, anonymous, units }: BallotDefinition,
  voting: ReadonlySet<string>,
): Turnout {
  const seats = entitledSeats(roll, vacantCount);
  const taking = seats.filter(({ seat }) => voting.has(seat));
  if (anonymous && !units.includes('country'))
    return { seats: seats.length, seatsVoting: taking.length, countries: 0, countriesVoting: 0 };
  return {
    seats: seats.length,
    seatsVoting: taking.length,
    countries: countriesOf(seats).length,
    countriesVoting: countriesOf(taking).length,
  };
}

function countOptions(definition: BallotDefinition, papers: readonly SeatPaper[]): OptionResult {
  const by = (electorate: ElectorateRule, roll = definition.roll) =>
    countElectionBy<OptionWorking>(
      {
        ...electionOf(definition),
        roll,
        electorate,
        ballots: papers.filter(({ seat }) => roll.some((entry) => entry.seat === seat)),
      },
      optionRulesOf(definition),
      counterOf(definition),
    );
  const deciding = electorateOf(definition.units);
  const result = by(deciding);
  if (definition.anonymous) {
    const turnout =
      deciding === 'one-country-one-vote'
        ? result.turnout
        : { ...result.turnout, countries: 0, countriesVoting: 0 };
    return { kind: 'options', ...result, turnout, beside: [] };
  }
  return {
    kind: 'options',
    ...result,
    beside: METHODS_WITH_SIDE_COUNTS.some((method) => method === definition.method)
      ? sideCounts(definition, result, by)
      : [],
  };
}

/** Ways of counting that are cheap and may be shown by seats, by countries and by chambers. */
const METHODS_WITH_SIDE_COUNTS = ['schulze', 'approval', 'score', 'dots', 'borda', 'default-option'] as const;

function sideCounts(
  { units, roll, chambers }: BallotDefinition,
  result: Count<OptionWorking> | Omit<ElectionResult<MethodName>, 'working'>,
  by: (electorate: ElectorateRule, roll?: BallotDefinition['roll']) => { order: SideCount['order'] },
): SideCount[] {
  const other = electorateOf(units) === 'one-country-one-vote' ? 'member' : 'country';
  const counts = [
    { unit: other, order: by(other === 'country' ? 'one-country-one-vote' : 'one-seat-one-vote').order },
    ...chambers
      .filter((chamber) => roll.some(({ type }) => type === chamber))
      .map((chamber) => ({
        unit: chamber,
        order: by(
          'one-seat-one-vote',
          roll.filter(({ type }) => type === chamber),
        ).order,
      })),
  ];
  return counts.map((count) => ({
    ...count,
    differs: JSON.stringify(count.order[0]) !== JSON.stringify(result.order[0]),
  }));
}

function electorateOf([first]: readonly ProposalUnit[]): ElectorateRule {
  return first === 'country' ? 'one-country-one-vote' : 'one-seat-one-vote';
}

function counterOf({ method, defaultOption }: BallotDefinition): (poll: Poll) => Count<OptionWorking> {
  if (isElectionMethod(method)) return (poll) => count(method, poll);
  if (!defaultOption) throw new RangeError('A ballot against "no change" names that option');
  return (poll) => countWithDefault(poll, defaultOption);
}

function electionOf({
  options,
  places,
  quorum,
  leastSeats,
  vacantCount,
}: BallotDefinition): Omit<Election<MethodName>, 'method' | 'electorate' | 'roll' | 'ballots'> {
  return { options, places, ...defined({ quorum, leastSeats, vacantCount }) };
}

type Defined<Given> = { [Key in keyof Given]?: Exclude<Given[Key], undefined> };

function defined<Given extends object>(given: Given): Defined<Given> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Defined<Given>;
}
