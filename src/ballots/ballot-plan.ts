import {
  BALLOT_LIMITS, isTextMethod, SINGLE_METHODS, type BallotElectorate, type BallotMethod, type BallotResults, type BallotSecrecy, type BallotSubjectKind, type BallotTieRule, type CountryCode,
} from '@nbn/contracts';
import { UNITS, type BallotRules } from './ballot-rules.ts';
import { BallotMethodDoesNotFit, BallotOptionsDoNotFit, BallotTimesDoNotFit, MorePlacesThanOptions } from './ballots.problems.ts';

/** What a feature asks when it puts a question to the electorate. */
export interface BallotPlan {
  readonly subject: BallotSubject;
  readonly question: string;
  readonly method: BallotMethod;
  readonly electorate: BallotElectorate;
  /** In the order in which the paper shows them. Ids are those of the things themselves. None for a proposal or consent. */
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** 1 for a proposal or consent. */
  readonly places: number;
  readonly quorumCountries: number | null;
  /** Null opens at once. */
  readonly opensAt: Date | null;
  readonly closesAt: Date;
  readonly timeZone: string;
  /** The part of those entitled that must vote: a decimal, or `2/3`. */
  readonly quorumShare?: string | null;
  readonly rules?: BallotRules;
  /** Open unless said. */
  readonly secrecy?: BallotSecrecy;
  /** A tie is reported unless said. */
  readonly tieRule?: BallotTieRule;
  /** After the close unless said. */
  readonly results?: BallotResults;
  /** A poll that binds nobody. */
  readonly strawPoll?: boolean;
  /** The region unless said. Named members: they alone, whatever their role. */
  readonly audience?: BallotReaders;
  /** Only seats of these countries are on the roll, as for a national meeting. */
  readonly rollCountries?: readonly CountryCode[];
  /** Seats checked in to a meeting: the others count as entitled, and cannot cast. */
  readonly presentSeats?: readonly string[];
  /** Seats that take no part because of a conflict of interest: not entitled, in no base. */
  readonly recusedSeats?: readonly string[];
  /** Members who vote for a seat because its holder has handed over. */
  readonly alternates?: readonly { readonly seatId: string; readonly memberId: string }[];
  /** Whose country decides a tie, where the tie rule is `chair`. */
  readonly chairCountry?: CountryCode;
  /** The ballot whose next round or runoff this is. */
  readonly follows?: string;
}

/** What a ballot is about. */
export interface BallotSubject {
  readonly kind: BallotSubjectKind;
  readonly id: string;
  /** SHA-256 of the exact text that is voted on, where there is one. */
  readonly textHash?: string | null;
  /** The address of its page within the application, such as `/meetings/…/agenda`. */
  readonly path?: string | null;
}

export type BallotReaders =
  | { readonly kind: 'region' | 'teams' }
  | { readonly kind: 'country'; readonly country: CountryCode }
  | { readonly kind: 'members'; readonly memberIds: readonly string[] };

/** Refuses a plan that could not be voted on or counted. */
export function checkPlan(plan: BallotPlan, now: Date): void {
  const opens = plan.opensAt && plan.opensAt > now ? plan.opensAt : now;
  const seconds = (plan.closesAt.getTime() - opens.getTime()) / 1000;
  if (!(seconds >= BALLOT_LIMITS.shortestSeconds && seconds <= BALLOT_LIMITS.longestDays * 86_400)) throw new BallotTimesDoNotFit();
  checkOptions(plan);
  checkMethod(plan);
}

function checkOptions({ method, options, places, rules }: BallotPlan): void {
  const ids = new Set(options.map(({ id }) => id));
  const fits = isTextMethod(method) ? options.length === 0 : options.length >= BALLOT_LIMITS.optionsMin && options.length <= BALLOT_LIMITS.optionsMax;
  if (!fits || ids.size !== options.length) throw new BallotOptionsDoNotFit();
  if (method === 'default-option' && !(rules?.defaultOption && ids.has(rules.defaultOption))) throw new BallotOptionsDoNotFit();
  if (places > Math.max(1, options.length) || (isTextMethod(method) && places !== 1)) throw new MorePlacesThanOptions();
  if (SINGLE_METHODS.some((single) => single === method) && places !== 1) throw new BallotMethodDoesNotFit('places');
}

/** Ranks that may be equal make no paper of a single transferable vote, so that countries, whose ballots may hold some, cannot count by it. */
const SEATS_ONLY: readonly BallotMethod[] = ['stv', 'irv', 'consent'];

/** What cannot go together, each with the word for it. */
function checkMethod(plan: BallotPlan): void {
  const { method, electorate, rules = {}, secrecy = 'open', results = 'after-close', tieRule = 'report' } = plan;
  const units = UNITS[electorate];
  const refuse = (what: string): never => { throw new BallotMethodDoesNotFit(what); };
  if (method !== 'proposal' && (units.length > 1 || units[0] === 'chambers')) refuse('electorate');
  if (SEATS_ONLY.includes(method) && electorate !== 'one-seat-one-vote') refuse('electorate');
  if (method === 'proposal' && !rules.majority) refuse('majority');
  if (isTextMethod(method) && tieRule !== 'report') refuse('tie-rule');
  if (tieRule === 'chair' && !plan.chairCountry) refuse('chair');
  if (method === 'consent' && secrecy !== 'open') refuse('secrecy');
  if (secrecy === 'team' && (['score', 'star', 'dots'].includes(method) || !units.includes('country') || units.length > 1)) refuse('secrecy');
  if (secrecy === 'secret' && units.length > 1) refuse('secrecy');
  // Nobody knows from which countries the papers in one box came.
  if (secrecy === 'secret' && !units.includes('country') && plan.quorumCountries !== null) refuse('quorum');
  if ((results === 'live' || results === 'after-own-vote') && (secrecy !== 'open' || !plan.strawPoll)) refuse('results');
}
