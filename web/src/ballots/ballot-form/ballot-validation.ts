import { resolveWallClock } from '@nbn/calendar';
import {
  ballotConflicts,
  BALLOT_DECIMAL_PATTERN,
  BALLOT_SHARE_PATTERN,
  ballotTimesFit,
  isShortNotice,
  isTextMethod,
  optionsFit,
  type BallotConflict,
} from '@nbn/contracts';
import type { components } from '../../api/schema.d.ts';
import { type BallotDraft, filledOptions, availableChoices, defaultMaximum } from './ballot-draft.ts';

export type NewBallot = components['schemas']['NewBallot'];
/** What every ballot form sends besides its times. */
export type BallotConditions = Omit<
  NewBallot,
  'opensAt' | 'closesAt' | 'timeZone' | 'options' | 'audience' | 'draft' | 'shortNotice'
>;
export interface BallotTimes {
  readonly opensAt?: string;
  readonly closesAt: string;
  readonly timeZone: string;
}

/** A question that can be put, in the words of the API. */
export interface BallotSubmission {
  readonly conditions: BallotConditions;
  readonly times: BallotTimes;
  readonly options: { label: string }[];
  readonly minutes: number;
  readonly audience: 'region' | 'teams';
  readonly shortNotice: string;
}

export type BallotFormFault =
  | 'badTime'
  | 'times'
  | 'tooFew'
  | 'twice'
  | 'places'
  | 'notice'
  | 'share'
  | 'decimal'
  | BallotConflict;
export type BallotFormFaults = Readonly<
  Partial<
    Record<
      | 'opensAt'
      | 'closesAt'
      | 'options'
      | 'places'
      | 'shortNotice'
      | 'chairCountry'
      | 'electorate'
      | 'secrecy'
      | 'results'
      | 'quorumCountries'
      | 'quorumShare'
      | 'defaultQuorum'
      | 'defaultRatio',
      BallotFormFault
    >
  >
>;

/** What a form's config asks for besides: its own options, minutes in place of times, a week's notice. */
export interface BallotFormRules {
  readonly fixedOptions?: readonly string[] | undefined;
  readonly timing: 'dates' | 'minutes';
  readonly notice: boolean;
}

const FIELD_OF: Readonly<Record<BallotConflict, keyof BallotFormFaults>> = {
  places: 'places',
  electorate: 'electorate',
  majority: 'electorate',
  'tie-rule': 'chairCountry',
  chair: 'chairCountry',
  secrecy: 'secrecy',
  quorum: 'quorumCountries',
  results: 'results',
  round: 'electorate',
};

/** The draft as it can be sent, or what still has to be mended, by the rules of the API. */
export function validateBallotDraft(
  draft: BallotDraft,
  rules: BallotFormRules,
  now: Date,
): { readonly submission: BallotSubmission } | { readonly faults: BallotFormFaults } {
  const options = rules.fixedOptions ?? filledOptions(draft);
  const conditions = toConditions(draft);
  const { times, faults: timeFaults } = resolveTimes(draft, rules, now);
  const faults: BallotFormFaults = {
    ...timeFaults,
    ...(isTextMethod(draft.method) || optionsFit(draft.method, options.length)
      ? {}
      : { options: 'tooFew' as const }),
    ...(new Set(options).size < options.length ? { options: 'twice' as const } : {}),
    ...(!isTextMethod(draft.method) && (conditions.places ?? 1) > options.length
      ? { places: 'places' as const }
      : {}),
    ...faultUnlessMatching('quorumShare', BALLOT_SHARE_PATTERN, conditions.quorumShare, 'share'),
    ...faultUnlessMatching('defaultQuorum', BALLOT_DECIMAL_PATTERN, conditions.defaultQuorum, 'decimal'),
    ...faultUnlessMatching('defaultRatio', BALLOT_DECIMAL_PATTERN, conditions.defaultRatio, 'decimal'),
    ...Object.fromEntries(ballotConflicts(conditions).map((conflict) => [FIELD_OF[conflict], conflict])),
  };
  if (!times || Object.keys(faults).length > 0) return { faults };
  const { audience, shortNotice, minutes } = draft;
  return {
    submission: {
      conditions,
      times,
      options: isTextMethod(draft.method) ? [] : options.map((label) => ({ label })),
      minutes: Number(minutes),
      audience,
      shortNotice: shortNotice.trim(),
    },
  };
}

const faultUnlessMatching = (
  field: keyof BallotFormFaults,
  form: RegExp,
  text: string | undefined,
  fault: BallotFormFault,
): BallotFormFaults => (text === undefined || form.test(text) ? {} : { [field]: fault });

/** Most languages of the region write `0,5`; rules are kept as `0.5`. */
const withDecimalPoint = (number: string): string => number.replace(/^(\s*\d+),(\d+\s*)$/, '$1.$2');

function toConditions(draft: BallotDraft): BallotConditions {
  const { method, electorate, chambers, vacantCount, secrecy, results, tieRule, chairCountry, strawPoll } =
    draft;
  const offers = availableChoices(draft);
  const most = defaultMaximum(method) === null ? '' : draft.most;
  const byChambers = electorate === 'chambers' || electorate.endsWith('-chambers');
  const byCountries = electorate.includes('countr');
  return {
    question: draft.question.trim(),
    method,
    electorate,
    secrecy,
    results,
    tieRule,
    ...(method === 'proposal' ? { majority: draft.majority } : {}),
    ...(offers.places ? numberEntry('places', draft.places) : {}),
    ...numberEntry('most', most),
    ...(method === 'default-option'
      ? {
          ...textEntry('defaultQuorum', withDecimalPoint(draft.defaultQuorum)),
          ...textEntry('defaultRatio', withDecimalPoint(draft.defaultRatio)),
        }
      : {}),
    ...(method === 'consent' ? numberEntry('maxRounds', draft.maxRounds) : {}),
    ...numberEntry('quorumCountries', draft.quorumCountries),
    ...textEntry('quorumShare', withDecimalPoint(draft.quorumShare)),
    ...(byCountries ? numberEntry('leastSeats', draft.leastSeats) : {}),
    ...(byChambers ? { chambers: [...chambers] } : {}),
    ...(vacantCount ? { vacantCount } : {}),
    ...(tieRule === 'chair' && chairCountry ? { chairCountry } : {}),
    ...(strawPoll ? { strawPoll } : {}),
    ...textEntry('follows', draft.follows),
  };
}

const numberEntry = <Name extends string>(name: Name, text: string) =>
  text === '' ? {} : ({ [name]: Number(text) } as Record<Name, number>);
const textEntry = <Name extends string>(name: Name, text: string) =>
  text.trim() === '' ? {} : ({ [name]: text.trim() } as Record<Name, string>);

/**
 * The local times as instants of the chosen zone. On the night when the clock is put back, the first reading
 * is meant.
 */
function resolveTimes(
  draft: BallotDraft,
  { timing, notice }: BallotFormRules,
  now: Date,
): { readonly times?: BallotTimes; readonly faults?: BallotFormFaults } {
  const { timeZone } = draft;
  if (timing === 'minutes')
    return {
      times: { closesAt: new Date(now.getTime() + Number(draft.minutes) * 60_000).toISOString(), timeZone },
    };
  const instantOf = (local: string): Date | null => {
    const found = resolveWallClock(local, timeZone, 'first');
    return found.kind === 'instant' ? found.instant : null;
  };
  const closes = instantOf(draft.closesAt);
  const opens = draft.opens === 'now' ? now : instantOf(draft.opensAt);
  if (!opens || !closes)
    return {
      faults: {
        ...(opens ? {} : { opensAt: 'badTime' as const }),
        ...(closes ? {} : { closesAt: 'badTime' as const }),
      },
    };
  if (!ballotTimesFit(opens > now ? opens : now, closes)) return { faults: { closesAt: 'times' } };
  if (notice && draft.shortNotice.trim() === '' && isShortNotice(now, opens, draft.strawPoll))
    return { faults: { shortNotice: 'notice' } };
  return {
    times: {
      ...(draft.opens === 'now' ? {} : { opensAt: opens.toISOString() }),
      closesAt: closes.toISOString(),
      timeZone,
    },
  };
}

/** Whether the draft opens so soon that a reason is due. */
export function needsShortNoticeReason(
  draft: BallotDraft,
  { timing, notice }: BallotFormRules,
  now: Date,
): boolean {
  if (!notice || timing === 'minutes') return false;
  const opens = draft.opens === 'now' ? now : resolveWallClock(draft.opensAt, draft.timeZone, 'first');
  if (opens instanceof Date) return isShortNotice(now, opens, draft.strawPoll);
  return opens.kind === 'instant' && isShortNotice(now, opens.instant, draft.strawPoll);
}
