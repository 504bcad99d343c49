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
import { type AskDraft, namedOptions, offersOf, usualMost } from './ask-draft.ts';

export type NewBallot = components['schemas']['NewBallot'];
/** What every door sends besides its times. */
export type Conditions = Omit<
  NewBallot,
  'opensAt' | 'closesAt' | 'timeZone' | 'options' | 'audience' | 'draft' | 'shortNotice'
>;
export interface Times {
  readonly opensAt?: string;
  readonly closesAt: string;
  readonly timeZone: string;
}

/** A question that can be put, in the words of the API. */
export interface Asked {
  readonly conditions: Conditions;
  readonly times: Times;
  readonly options: { label: string }[];
  readonly minutes: number;
  readonly audience: 'region' | 'teams';
  readonly shortNotice: string;
}

export type AskFault =
  | 'badTime'
  | 'times'
  | 'tooFew'
  | 'twice'
  | 'places'
  | 'notice'
  | 'share'
  | 'decimal'
  | BallotConflict;
export type AskFaults = Readonly<
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
      AskFault
    >
  >
>;

/** What a door asks for besides: its own options, minutes in place of times, a week's notice. */
export interface AskRules {
  readonly fixedOptions?: readonly string[] | undefined;
  readonly timing: 'dates' | 'minutes';
  readonly notice: boolean;
}

const FIELD_OF: Readonly<Record<BallotConflict, keyof AskFaults>> = {
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
export function askedFrom(
  draft: AskDraft,
  rules: AskRules,
  now: Date,
): { readonly asked: Asked } | { readonly faults: AskFaults } {
  const options = rules.fixedOptions ?? namedOptions(draft);
  const conditions = conditionsOf(draft);
  const { times, faults: badTimes } = timesOf(draft, rules, now);
  const faults: AskFaults = {
    ...badTimes,
    ...(isTextMethod(draft.method) || optionsFit(draft.method, options.length)
      ? {}
      : { options: 'tooFew' as const }),
    ...(new Set(options).size < options.length ? { options: 'twice' as const } : {}),
    ...(!isTextMethod(draft.method) && (conditions.places ?? 1) > options.length
      ? { places: 'places' as const }
      : {}),
    ...unless('quorumShare', BALLOT_SHARE_PATTERN, conditions.quorumShare, 'share'),
    ...unless('defaultQuorum', BALLOT_DECIMAL_PATTERN, conditions.defaultQuorum, 'decimal'),
    ...unless('defaultRatio', BALLOT_DECIMAL_PATTERN, conditions.defaultRatio, 'decimal'),
    ...Object.fromEntries(ballotConflicts(conditions).map((conflict) => [FIELD_OF[conflict], conflict])),
  };
  if (!times || Object.keys(faults).length > 0) return { faults };
  const { audience, shortNotice, minutes } = draft;
  return {
    asked: {
      conditions,
      times,
      options: isTextMethod(draft.method) ? [] : options.map((label) => ({ label })),
      minutes: Number(minutes),
      audience,
      shortNotice: shortNotice.trim(),
    },
  };
}

const unless = (field: keyof AskFaults, form: RegExp, text: string | undefined, fault: AskFault): AskFaults =>
  text === undefined || form.test(text) ? {} : { [field]: fault };

function conditionsOf(draft: AskDraft): Conditions {
  const { method, electorate, chambers, vacantCount, secrecy, results, tieRule, chairCountry, strawPoll } =
    draft;
  const offers = offersOf(draft);
  const most = usualMost(method) === null ? '' : draft.most;
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
    ...(offers.places ? numbered('places', draft.places) : {}),
    ...numbered('most', most),
    ...(method === 'default-option'
      ? { ...worded('defaultQuorum', draft.defaultQuorum), ...worded('defaultRatio', draft.defaultRatio) }
      : {}),
    ...(method === 'consent' ? numbered('maxRounds', draft.maxRounds) : {}),
    ...numbered('quorumCountries', draft.quorumCountries),
    ...worded('quorumShare', draft.quorumShare),
    ...(byCountries ? numbered('leastSeats', draft.leastSeats) : {}),
    ...(byChambers ? { chambers: [...chambers] } : {}),
    ...(vacantCount ? { vacantCount } : {}),
    ...(tieRule === 'chair' && chairCountry ? { chairCountry } : {}),
    ...(strawPoll ? { strawPoll } : {}),
    ...worded('follows', draft.follows),
  };
}

const numbered = <Name extends string>(name: Name, text: string) =>
  text === '' ? {} : ({ [name]: Number(text) } as Record<Name, number>);
const worded = <Name extends string>(name: Name, text: string) =>
  text.trim() === '' ? {} : ({ [name]: text.trim() } as Record<Name, string>);

/**
 * The local times as instants of the chosen zone. On the night when the clock is put back, the first reading
 * is meant.
 */
function timesOf(
  draft: AskDraft,
  { timing, notice }: AskRules,
  now: Date,
): { readonly times?: Times; readonly faults?: AskFaults } {
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
export function needsReason(draft: AskDraft, { timing, notice }: AskRules, now: Date): boolean {
  if (!notice || timing === 'minutes') return false;
  const opens = draft.opens === 'now' ? now : resolveWallClock(draft.opensAt, draft.timeZone, 'first');
  const at = opens instanceof Date ? opens : opens.kind === 'instant' ? opens.instant : null;
  return at !== null && isShortNotice(now, at, draft.strawPoll);
}
