import {
  ballotConflicts,
  ballotTimesFit,
  isTextMethod,
  optionsFit,
  type BallotChoices,
  type BallotElectorate,
  type BallotMethod,
  type BallotResultVisibility,
  type BallotSecrecy,
  type BallotSubjectKind,
  type BallotTieRule,
  type CountryCode,
} from '@nbn/contracts';
import type { BallotRules } from './ballot-rules.ts';
import {
  BallotMethodDoesNotFit,
  BallotOptionsDoNotFit,
  BallotTimesDoNotFit,
  MorePlacesThanOptions,
} from './ballots.problems.ts';

/** What a ballot that follows another takes over from it. */
export interface InheritedTerms {
  readonly announcedBy?: string;
  readonly round?: number;
  /** The ballot whose frozen roll it keeps. */
  readonly rollOf?: string;
}

/** What a feature asks when it puts a question to the electorate. */
export interface BallotPlan {
  readonly subject: BallotSubject;
  readonly question: string;
  readonly method: BallotMethod;
  readonly electorate: BallotElectorate;
  /**
   * In the order in which the paper shows them. Ids are those of the things themselves. None for a proposal
   * or consent.
   */
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
  /** Open by default. */
  readonly secrecy?: BallotSecrecy;
  /** A tie is reported by default. */
  readonly tieRule?: BallotTieRule;
  /** After the close by default. */
  readonly results?: BallotResultVisibility;
  /** A poll that binds nobody. */
  readonly strawPoll?: boolean;
  /** The region by default. Named members: they alone, whatever their role. */
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

/**
 * Refuses a plan that could not be voted on or counted, by the rules that the page which asks knows as well.
 */
export function checkPlan(plan: BallotPlan, now: Date): void {
  const opens = plan.opensAt && plan.opensAt > now ? plan.opensAt : now;
  if (!ballotTimesFit(opens, plan.closesAt)) throw new BallotTimesDoNotFit();
  checkOptions(plan);
  checkRules(plan);
}

/** Refuses rules that cannot stand together; a draft may be older than one of them. */
export function checkRules(given: Omit<BallotChoices, 'majority'> & { readonly rules?: BallotRules }): void {
  const [conflict] = ballotConflicts({ ...given, majority: given.rules?.majority });
  if (conflict) throw new BallotMethodDoesNotFit(conflict);
}

function checkOptions({ method, options, places, rules }: BallotPlan): void {
  const ids = new Set(options.map(({ id }) => id));
  if (!optionsFit(method, options.length) || ids.size !== options.length) throw new BallotOptionsDoNotFit();
  if (method === 'default-option' && !(rules?.defaultOption && ids.has(rules.defaultOption)))
    throw new BallotOptionsDoNotFit();
  if (places > Math.max(1, options.length) || (isTextMethod(method) && places !== 1))
    throw new MorePlacesThanOptions();
}
