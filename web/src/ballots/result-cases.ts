import {
  BALLOT_CHOICES,
  BALLOT_CONSENTS,
  BALLOT_ELECTORATES,
  BALLOT_METHODS,
  BALLOT_SECRECIES,
  BALLOT_UNITS,
  ballotConflicts,
  COUNTRY_CODES,
  isTextMethod,
  SEAT_TYPES,
  SINGLE_PLACE_METHODS,
  type BallotElectorate,
  type BallotMethod,
  type BallotSecrecy,
} from '@nbn/contracts';
import {
  anonymousDefinition,
  countBallot,
  aggregateByCountry,
  discloseResult,
  anonymousCountryBallots,
  optionRulesOf,
  type BallotDefinition,
  type BallotPaper,
  type BallotResult,
  type SeatPaper,
} from '@nbn/voting';
import type { Ballot } from './queries.ts';
import { sampleBallot } from './sample-ballot.ts';

/**
 * How the papers of a case are: an order of options each, `-` for a blank one; what one says to a text is
 * read off its first option.
 */
const SITUATIONS = {
  'a clear winner': ['abc', 'abc', 'abc', 'acb', 'acb', 'bac', 'bac', 'cab', 'abc'],
  'a tie of two': ['abc', 'abc', 'abc', 'bac', 'bac', 'bac'],
  'a tie of all': ['abc', 'bca', 'cab', 'abc', 'bca', 'cab'],
  'a tie for the last place': ['acb', 'acb', 'acb', 'acb', 'b-', 'c-'],
  'a circle': ['abc', 'abc', 'abc', 'abc', 'bca', 'bca', 'bca', 'cab', 'cab'],
  'one paper': ['bca'],
  'few papers': ['abc', 'abc', 'bac', 'cab'],
  'blank papers': ['-', '-', '-', '-', '-', '-'],
  nobody: [],
  'too few': ['abc', 'bac'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Situation = keyof typeof SITUATIONS;
const SITUATION_NAMES = Object.keys(SITUATIONS) as Situation[];
/** Where it makes a difference that two are taken up. */
const SEVERAL_PLACES = [
  'a clear winner',
  'a tie of all',
  'a tie for the last place',
] as const satisfies readonly Situation[];

/** Ids as the database makes them: one that is read on a page shows at once. */
export const OPTION_IDS: Readonly<Record<string, string>> = {
  a: '019ac000-0000-7000-8000-00000000000a',
  b: '019ac000-0000-7000-8000-00000000000b',
  c: '019ac000-0000-7000-8000-00000000000c',
  d: '019ac000-0000-7000-8000-00000000000d',
};
export const OPTIONS = [
  { id: OPTION_IDS['a']!, label: 'Safe homes' },
  { id: OPTION_IDS['b']!, label: 'Legal aid' },
  { id: OPTION_IDS['c']!, label: 'No change' },
];
/** Stands on no paper of these cases; where a count needs four options, it is the fourth. */
export const FOURTH = { id: OPTION_IDS['d']!, label: 'Training' };
/**
 * Seats in the order in which they vote: one of each country, then the next of each, so that countries and
 * chambers differ.
 */
const ROLL = SEAT_TYPES.flatMap((type) =>
  COUNTRY_CODES.map((country) => ({ seat: `${country}-${type}`, country, type })),
);

export interface ResultCase {
  readonly name: string;
  readonly method: BallotMethod;
  readonly electorate: BallotElectorate;
  readonly secrecy: BallotSecrecy;
  readonly situation: Situation;
  readonly ballot: Ballot & { readonly result: NonNullable<Ballot['result']> };
  readonly definition: BallotDefinition;
  readonly papers: readonly SeatPaper[];
}

/**
 * A result of every method, electorate and secrecy that can stand together, in every situation, counted and
 * given out as the server does it.
 */
export function allResultCases(): ResultCase[] {
  return BALLOT_METHODS.flatMap((method) =>
    BALLOT_ELECTORATES.flatMap((electorate) =>
      BALLOT_SECRECIES.flatMap((secrecy) => {
        const terms = {
          method,
          electorate,
          secrecy,
          ...(method === 'proposal' ? { majority: 'simple' as const } : {}),
        };
        if (ballotConflicts(terms).length > 0) return [];
        const single = isTextMethod(method) || SINGLE_PLACE_METHODS.some((one) => one === method);
        return [
          ...SITUATION_NAMES.map((situation) => resultCase(method, electorate, secrecy, situation)),
          ...(single
            ? []
            : SEVERAL_PLACES.map((situation) => resultCase(method, electorate, secrecy, situation, 2))),
        ];
      }),
    ),
  );
}

export function resultCase(
  method: BallotMethod,
  electorate: BallotElectorate,
  secrecy: BallotSecrecy,
  situation: Situation,
  places = 1,
): ResultCase {
  const definition = definitionOf(method, electorate, situation, places);
  const papers = SITUATIONS[situation].map((order, at) => ({
    seat: ROLL[at]!.seat,
    paper: paperFor(method, order, at),
  }));
  const counted = publishedCase(definition, papers, secrecy);
  const result = countBallot(counted.definition, counted.papers);
  const { rules, quorumShare } = {
    rules: method === 'default-option' ? { defaultOption: OPTION_IDS['c']! } : {},
    quorumShare: definition.quorum?.share ?? null,
  };
  return {
    name: `${method}, ${electorate}, ${secrecy}: ${situation}${places > 1 ? `, ${places} places` : ''}`,
    method,
    electorate,
    secrecy,
    situation,
    ...counted,
    ballot: {
      ...sampleBallot,
      method,
      electorate,
      secrecy,
      places,
      options: isTextMethod(method) ? [] : OPTIONS,
      rules,
      quorumShare,
      phase: 'released',
      outcome: result.state,
      mayCast: false,
      result: disclosedResult(result, secrecy),
    },
  };
}

function definitionOf(
  method: BallotMethod,
  electorate: BallotElectorate,
  situation: Situation,
  places: number,
): BallotDefinition {
  return {
    method,
    places,
    options: isTextMethod(method) ? [] : OPTIONS.map(({ id }) => id),
    units: BALLOT_UNITS[electorate],
    chambers: ['government', 'ngo'],
    roll: ROLL,
    quorum: situation === 'too few' ? { share: '1/2' } : {},
    ...(method === 'proposal' ? { majority: 'simple' as const } : {}),
    ...(method === 'default-option'
      ? { defaultOption: { defaultOption: OPTION_IDS['c']!, quorum: '0', majority: {} } }
      : {}),
  };
}

function paperFor(method: BallotMethod, order: string, at: number): BallotPaper {
  const options = [...order].flatMap((letter) => OPTION_IDS[letter] ?? []);
  const answer = 'abc'.indexOf(order[0]!);
  if (method === 'proposal') return { choice: BALLOT_CHOICES[answer] ?? 'abstain' };
  if (method === 'consent') return consentPaper(answer, at);
  const { kind } = optionRulesOf({ method });
  if (kind === 'approvals') return { approvals: options.slice(0, 1) };
  if (kind === 'scores')
    return { scores: Object.fromEntries(options.map((id, place) => [id, [5, 3, 0][place] ?? 0])) };
  if (kind === 'dots')
    return { dots: Object.fromEntries(options.map((id, place) => [id, [5, 3, 1][place] ?? 0])) };
  return { ranking: options.map((id) => [id]) };
}

function consentPaper(answer: number, at: number): BallotPaper {
  const consent =
    answer === 2
      ? BALLOT_CONSENTS[at % BALLOT_CONSENTS.length]!
      : ((['consent', 'stand_aside'] as const)[answer] ?? 'abstain');
  return {
    consent,
    ...(consent === 'block' || consent === 'reservations'
      ? { reason: 'It is too short.', paragraph: '2', lifts: 'A longer one.' }
      : {}),
  };
}

/**
 * What of a ballot is counted and published: by secrecy its papers, the ballots of countries, or papers
 * without anybody's name.
 */
function publishedCase(
  definition: BallotDefinition,
  papers: readonly SeatPaper[],
  secrecy: BallotSecrecy,
): Pick<ResultCase, 'definition' | 'papers'> {
  const byCountry = definition.units.includes('country');
  if (secrecy === 'team') return aggregateByCountry(definition, papers);
  if (secrecy === 'open') return { definition, papers };
  const seatOf = ({ seat }: SeatPaper) => ROLL.find((entry) => entry.seat === seat)!;
  if (byCountry)
    return anonymousCountryBallots(
      definition,
      papers.map((paper) => ({ country: seatOf(paper).country, ballot: paper.paper })),
    );
  const sealed = papers.map((paper, at) => ({
    commitment: at.toString(16).padStart(64, '0'),
    ballot: paper.paper,
    nonce: '0',
    ...(definition.units.includes('chambers') ? { chamber: seatOf(paper).type } : {}),
  }));
  return {
    definition: anonymousDefinition(definition, sealed),
    papers: sealed.map(({ commitment, ballot }) => ({ seat: commitment, paper: ballot })),
  };
}

/** As it comes over the wire. */
function disclosedResult(result: BallotResult, secrecy: BallotSecrecy): NonNullable<Ballot['result']> {
  const { refused: _, ...text } = {
    refused: [],
    ...(secrecy === 'secret' ? discloseResult(result) : result),
  };
  return JSON.parse(JSON.stringify(text)) as NonNullable<Ballot['result']>;
}
