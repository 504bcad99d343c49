import {
  BALLOT_LIMITS,
  isTextMethod,
  SINGLE_PLACE_METHODS,
  type BallotElectorate,
  type BallotMajority,
  type BallotMethod,
  type BallotResultVisibility,
  type BallotSecrecy,
  type BallotTieRule,
} from './ballots.ts';

type Unit = 'member' | 'country' | 'chambers';

/** Who has to be for it, by electorate; an election is counted by the first. */
export const BALLOT_UNITS: Readonly<Record<BallotElectorate, readonly Unit[]>> = {
  'one-seat-one-vote': ['member'],
  'one-country-one-vote': ['country'],
  chambers: ['chambers'],
  'countries-and-chambers': ['country', 'chambers'],
  'seats-and-countries': ['member', 'country'],
  'seats-and-chambers': ['member', 'chambers'],
};

/** The rules of a ballot as far as they can contradict each other. */
export interface BallotChoices {
  readonly method: BallotMethod;
  readonly electorate: BallotElectorate;
  readonly places?: number | undefined;
  readonly majority?: BallotMajority | undefined;
  readonly secrecy?: BallotSecrecy | undefined;
  readonly results?: BallotResultVisibility | undefined;
  readonly tieRule?: BallotTieRule | undefined;
  readonly chairCountry?: string | null | undefined;
  readonly quorumCountries?: number | null | undefined;
  readonly strawPoll?: boolean | undefined;
}

/** The rule to change where two cannot stand together. */
export const BALLOT_CONFLICTS = [
  'places',
  'electorate',
  'majority',
  'tie-rule',
  'chair',
  'secrecy',
  'quorum',
  'results',
  'round',
] as const;
export type BallotConflict = (typeof BALLOT_CONFLICTS)[number];

/**
 * Ranks that may be equal make no paper of a single transferable vote, so that countries, whose ballots may
 * hold some, cannot count by it.
 */
const SEAT_ONLY_METHODS: readonly BallotMethod[] = ['stv', 'irv', 'consent'];
/**
 * What a team's papers make of these would tell what its seats wrote, and is no paper that a count of
 * countries alone could take.
 */
const AVERAGING_METHODS: readonly BallotMethod[] = ['score', 'star', 'dots'];

/**
 * Everything that cannot go together, the first to be changed first; the same for the page that asks and the
 * server that takes it in.
 */
export function ballotConflicts(given: BallotChoices): readonly BallotConflict[] {
  const {
    method,
    electorate,
    places = 1,
    majority,
    secrecy = 'open',
    results = 'after-close',
    tieRule = 'report',
    quorumCountries = null,
  } = given;
  const units = BALLOT_UNITS[electorate];
  const has = (conflict: BallotConflict, applies: boolean): readonly BallotConflict[] =>
    applies ? [conflict] : [];
  return [
    ...has('places', SINGLE_PLACE_METHODS.some((single) => single === method) && places !== 1),
    ...has(
      'electorate',
      (method !== 'proposal' && (units.length > 1 || units[0] === 'chambers')) ||
        (SEAT_ONLY_METHODS.includes(method) && electorate !== 'one-seat-one-vote'),
    ),
    ...has('majority', method === 'proposal' && !majority),
    ...has('tie-rule', isTextMethod(method) && tieRule !== 'report'),
    ...has('chair', tieRule === 'chair' && !given.chairCountry),
    ...has(
      'secrecy',
      (method === 'consent' && secrecy !== 'open') ||
        (secrecy !== 'open' &&
          (units.length > 1 || (units.includes('country') && AVERAGING_METHODS.includes(method)))) ||
        (secrecy === 'team' && !units.includes('country')),
    ),
    // Nobody knows from which countries the papers in one box came.
    ...has('quorum', secrecy === 'secret' && !units.includes('country') && quorumCountries !== null),
    ...has(
      'results',
      (results === 'live' || results === 'after-own-vote') && (secrecy !== 'open' || !given.strawPoll),
    ),
  ];
}

/** How many options a ballot of this method asks about: none where it asks about one text. */
export function optionsFit(method: BallotMethod, options: number): boolean {
  return isTextMethod(method)
    ? options === 0
    : options >= BALLOT_LIMITS.optionsMin && options <= BALLOT_LIMITS.optionsMax;
}

/** Whether there is time to vote, and not more than anybody remembers. */
export function ballotTimesFit(opens: Date, closes: Date): boolean {
  const seconds = (closes.getTime() - opens.getTime()) / 1_000;
  return seconds >= BALLOT_LIMITS.shortestSeconds && seconds <= BALLOT_LIMITS.longestDays * 86_400;
}

/**
 * Whether a ballot opens so soon after its announcement that a reason is due; a poll that binds nobody needs
 * none.
 */
export function isShortNotice(now: Date, opens: Date, strawPoll: boolean): boolean {
  return !strawPoll && opens.getTime() - now.getTime() < BALLOT_LIMITS.noticeDays * 86_400_000;
}
