import type { BallotPaper as Paper, BallotResult, OutcomeOnly } from '@nbn/voting';
import type { Ballot, BallotPaper } from './queries.ts';

/**
 * The result as the counting library knows it, so that its sentences can be made here, in the reader's
 * language: it comes over the wire as the library gave it.
 */
export function toVotingResult(view: NonNullable<Ballot['result']>): BallotResult {
  return view as unknown as BallotResult;
}

/** The paper as the counting library knows it. */
export function toVotingPaper(view: BallotPaper): Paper {
  return view as Paper;
}

/** The options that a result left equal, and for how many places; of a secret ballot with few papers too. */
export function tieOf({ result }: Pick<Ballot, 'result'>): {
  readonly tied: readonly string[];
  readonly open: number;
} {
  const text = result as unknown as Partial<OutcomeOnly> | null;
  return { tied: text?.tied instanceof Array ? text.tied : [], open: text?.open ?? 0 };
}
