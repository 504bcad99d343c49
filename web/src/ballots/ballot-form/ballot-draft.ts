import { addDays, wallClockAt, weekdaysFrom } from '@nbn/calendar';
import {
  ballotConflicts,
  BALLOT_ELECTORATES,
  BALLOT_LIMITS,
  BALLOT_RESULT_VISIBILITIES,
  BALLOT_SECRECIES,
  BALLOT_TIE_RULES,
  isTextMethod,
  SINGLE_PLACE_METHODS,
  type BallotElectorate,
  type BallotMajority,
  type BallotMethod,
  type BallotResultVisibility,
  type BallotSecrecy,
  type BallotTieRule,
  type CountryCode,
  type SeatType,
} from '@nbn/contracts';

/**
 * A question on its way to the vote, as its form holds it: numbers and times as they were typed, empty where
 * nothing was said.
 */
export interface BallotDraft {
  readonly question: string;
  readonly method: BallotMethod;
  readonly electorate: BallotElectorate;
  readonly majority: BallotMajority;
  readonly options: readonly string[];
  readonly places: string;
  readonly most: string;
  readonly defaultQuorum: string;
  readonly defaultRatio: string;
  readonly maxRounds: string;
  readonly opens: 'now' | 'at';
  readonly opensAt: string;
  readonly closesAt: string;
  readonly timeZone: string;
  /** How long it is open, where it is put in a meeting. */
  readonly minutes: string;
  readonly shortNotice: string;
  readonly secrecy: BallotSecrecy;
  readonly results: BallotResultVisibility;
  readonly tieRule: BallotTieRule;
  readonly chairCountry: CountryCode | '';
  readonly strawPoll: boolean;
  readonly quorumCountries: string;
  readonly quorumShare: string;
  readonly chambers: readonly SeatType[];
  readonly leastSeats: string;
  readonly vacantCount: boolean;
  readonly audience: 'region' | 'teams';
  /** The round of consent that this one follows. */
  readonly follows: string;
}

/**
 * What is sensible for most questions: yes or no, by countries, open papers, a week to think and a week to
 * vote.
 */
export function initialBallotDraft(
  now: Date,
  timeZone: string,
  given: Partial<BallotDraft> = {},
): BallotDraft {
  const dayAt = (days: number, clock: string) => {
    const [day] = weekdaysFrom(addDays(wallClockAt(now, timeZone).slice(0, 10), days), 1);
    return `${day}T${clock}`;
  };
  return normalizeBallotDraft({
    question: '',
    method: 'proposal',
    electorate: 'one-country-one-vote',
    majority: 'simple',
    options: ['', ''],
    places: '1',
    most: '',
    defaultQuorum: '',
    defaultRatio: '',
    maxRounds: '',
    opens: 'at',
    opensAt: dayAt(8, '09:00'),
    closesAt: dayAt(15, '17:00'),
    timeZone,
    minutes: '10',
    shortNotice: '',
    secrecy: 'open',
    results: 'after-close',
    tieRule: 'report',
    chairCountry: '',
    strawPoll: false,
    quorumCountries: '',
    quorumShare: '',
    chambers: ['government', 'ngo'],
    leastSeats: '',
    vacantCount: false,
    audience: 'region',
    follows: '',
    ...given,
  });
}

/** What can be chosen with what is chosen already; the form offers nothing else. */
export interface BallotChoices {
  readonly electorates: readonly BallotElectorate[];
  readonly secrecies: readonly BallotSecrecy[];
  readonly results: readonly BallotResultVisibility[];
  readonly tieRules: readonly BallotTieRule[];
  /** Whether countries can be asked for a quorum. */
  readonly quorumOfCountries: boolean;
  readonly places: boolean;
}

export function availableChoices({
  method,
  electorate,
  secrecy,
  strawPoll,
}: Pick<BallotDraft, 'method' | 'electorate' | 'secrecy' | 'strawPoll'>): BallotChoices {
  const bare = { method, electorate, majority: 'simple' as const };
  const without = (conflict: ReturnType<typeof ballotConflicts>[number], choices: object) =>
    !ballotConflicts({ ...bare, ...choices }).includes(conflict);
  return {
    electorates: BALLOT_ELECTORATES.filter((one) => without('electorate', { electorate: one })),
    secrecies: BALLOT_SECRECIES.filter((one) => without('secrecy', { secrecy: one })),
    results: BALLOT_RESULT_VISIBILITIES.filter((one) =>
      without('results', { secrecy, results: one, strawPoll }),
    ),
    tieRules: BALLOT_TIE_RULES.filter((one) => without('tie-rule', { tieRule: one })),
    quorumOfCountries: without('quorum', { secrecy, quorumCountries: 1 }),
    places: !isTextMethod(method) && !SINGLE_PLACE_METHODS.some((single) => single === method),
  };
}

/** The draft after a change: whatever cannot stand beside it goes back to what can. */
export function normalizeBallotDraft(draft: BallotDraft): BallotDraft {
  const held = <Choice>(offered: readonly Choice[], chosen: Choice): Choice =>
    offered.includes(chosen) ? chosen : offered[0]!;
  const first = { ...draft, electorate: held(availableChoices(draft).electorates, draft.electorate) };
  const second = { ...first, secrecy: held(availableChoices(first).secrecies, first.secrecy) };
  const offers = availableChoices(second);
  return {
    ...second,
    results: held(offers.results, second.results),
    tieRule: held(offers.tieRules, second.tieRule),
    quorumCountries: offers.quorumOfCountries ? second.quorumCountries : '',
    places: offers.places ? second.places : '1',
  };
}

/** The options that were written, without the empty lines. */
export function filledOptions({ options }: Pick<BallotDraft, 'options'>): string[] {
  return options.map((label) => label.trim()).filter((label) => label !== '');
}

/** How high a score goes, or how many dots there are, unless the draft says. */
export function defaultMaximum(method: BallotMethod): number | null {
  if (method === 'dots') return BALLOT_LIMITS.dots;
  return method === 'score' || method === 'star' ? BALLOT_LIMITS.score : null;
}
