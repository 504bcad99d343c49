import { approval, type ApprovalWorking } from './approval.ts';
import { borda, type BordaWorking } from './borda.ts';
import { dots, type DotsWorking } from './dots.ts';
import { equalShares, type EqualSharesWorking } from './equal-shares.ts';
import { irv, type IrvWorking } from './irv.ts';
import type { Count, Method, Poll } from './method.ts';
import type { PaperRules } from './paper.ts';
import { rankedPairs, type RankedPairsWorking } from './ranked-pairs.ts';
import { schulze, type SchulzeWorking } from './schulze.ts';
import { score, type ScoreWorking } from './score.ts';
import { star, type StarWorking } from './star.ts';
import { stv, type StvWorking } from './stv.ts';

/** What each method's reckoning looks like. */
export interface WorkingOf {
  readonly approval: ApprovalWorking;
  readonly schulze: SchulzeWorking;
  readonly score: ScoreWorking;
  readonly star: StarWorking;
  readonly dots: DotsWorking;
  readonly borda: BordaWorking;
  readonly 'ranked-pairs': RankedPairsWorking;
  readonly irv: IrvWorking;
  readonly stv: StvWorking;
  readonly 'equal-shares': EqualSharesWorking;
}

/** Which kind of paper each method counts. */
export interface KindOf {
  readonly approval: 'approvals';
  readonly schulze: 'ranking';
  readonly score: 'scores';
  readonly star: 'scores';
  readonly dots: 'dots';
  readonly borda: 'ranking';
  readonly 'ranked-pairs': 'ranking';
  readonly irv: 'ranking';
  readonly stv: 'ranking';
  readonly 'equal-shares': 'approvals';
}

export const METHOD_NAMES = [
  'approval',
  'schulze',
  'score',
  'star',
  'dots',
  'borda',
  'ranked-pairs',
  'irv',
  'stv',
  'equal-shares',
] as const;
export type MethodName = (typeof METHOD_NAMES)[number];

/** The methods whose results the members' pages show. */
export type ShownMethod = 'approval' | 'schulze';

/** The working out of a method; `method` says which. */
export type Working<Name extends MethodName = ShownMethod> = WorkingOf[Name];

const METHODS: { readonly [Name in MethodName]: Method<Name, WorkingOf[Name], KindOf[Name]> } = {
  approval,
  schulze,
  score,
  star,
  dots,
  borda,
  irv,
  stv,
  'ranked-pairs': rankedPairs,
  'equal-shares': equalShares,
};

/** The rules of a method's paper. */
export function paperRulesOf<Name extends MethodName>(method: Name): PaperRules<KindOf[Name]> {
  return METHODS[method].paper;
}

/** Counts a poll by the named method. */
export function count<Name extends MethodName>(method: Name, poll: Poll): Count<Working<Name>> {
  return METHODS[method].count(poll);
}
