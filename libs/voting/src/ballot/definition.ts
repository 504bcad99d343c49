import type { DefaultOptionRule } from '../default-option.ts';
import type { Majority } from '../majority.ts';
import { METHOD_NAMES, paperRulesOf, type MethodName } from '../methods.ts';
import { checkPaper, type PaperFault } from '../paper-check.ts';
import type { AnyPaper, PaperRules } from '../paper.ts';
import type { ProposalUnit } from '../proposal.ts';
import type { Quorum, RollSeat } from '../roll.ts';
import { checkChoice, checkConsent, type ChoicePaper, type ConsentPaper } from './text-paper.ts';

export type BallotMethodName = MethodName | 'proposal' | 'consent' | 'default-option';

/**
 * Everything that a count follows from besides the papers: fixed when the ballot is announced, the roll when
 * it opens.
 */
export interface BallotDefinition {
  readonly method: BallotMethodName;
  /** Empty where the ballot asks about one text. */
  readonly options: readonly string[];
  readonly places: number;
  readonly roll: readonly RollSeat[];
  /** Who has to be for it; elections count by the first. */
  readonly units: readonly ProposalUnit[];
  readonly chambers: readonly string[];
  readonly quorum?: Quorum;
  readonly leastSeats?: number;
  readonly vacantCount?: boolean;
  readonly majority?: Majority | 'six_countries';
  /** The highest score, or the number of dots. */
  readonly most?: number;
  readonly defaultOption?: DefaultOptionRule;
  /** A secret ballot: its seats have neither names nor countries, so that nothing is counted by them. */
  readonly anonymous?: true;
}

/** A paper of any ballot. */
export type BallotPaper = AnyPaper | ChoicePaper | ConsentPaper;

export type CheckedBallotPaper =
  | { readonly ok: true; readonly paper: BallotPaper }
  | { readonly ok: false; readonly faults: readonly PaperFault[] };

export function isElectionMethod(method: BallotMethodName): method is MethodName {
  return METHOD_NAMES.some((name) => name === method);
}

/** What a ballot's paper may hold, where it is a paper with options. */
export function optionRulesOf({ method, most }: Pick<BallotDefinition, 'method' | 'most'>): PaperRules {
  const rules: PaperRules = isElectionMethod(method)
    ? paperRulesOf(method)
    : { kind: 'ranking', equalRanks: true };
  return most === undefined || rules.most === undefined ? rules : { ...rules, most };
}

/**
 * The one validation of a paper of any ballot: casting, entry by officers, import and recount all come
 * through here.
 */
export function checkBallotPaper(
  definition: Pick<BallotDefinition, 'method' | 'most' | 'options'>,
  input: unknown,
): CheckedBallotPaper {
  const { method, options } = definition;
  if (method !== 'proposal' && method !== 'consent')
    return checkPaper(optionRulesOf(definition), options, input);
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { ok: false, faults: [{ code: 'wrong-paper' }] };
  const checked = (method === 'proposal' ? checkChoice : checkConsent)(input as Record<string, unknown>);
  return typeof checked === 'string'
    ? { ok: false, faults: [{ code: checked }] }
    : { ok: true, paper: checked };
}
