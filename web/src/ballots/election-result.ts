import type { ElectionResult, Paper, Working } from '@nbn/voting';
import type { Ballot, BallotPaper } from './queries.ts';

type Result = NonNullable<Ballot['result']>;

/** The result as the counting library knows it, so that its sentences can be made here, in the reader's language. */
export function electionResult(result: Result): ElectionResult {
  const { state, electorate, order, sure, tied, open, turnout } = result;
  return {
    state, electorate, order, sure, tied, open, turnout,
    working: workingOf(result.working),
    countryBallots: result.countryBallots?.map(({ country, paper }) => ({ country, paper: paper && paperOf(paper) })) ?? null,
    refused: [],
  };
}

export function paperOf({ approvals, ranking }: BallotPaper): Paper {
  return ranking ? { ranking } : { approvals: approvals ?? [] };
}

function workingOf({ method, options, scale, approvals, papers, matrix, paths, condorcetWinner, smithSet }: Result['working']): Working {
  if (method === 'approval') return { method, options, scale, approvals: approvals ?? [], papers: papers ?? 0 };
  return { method, options, scale, matrix: matrix ?? [], paths: paths ?? [], condorcetWinner: condorcetWinner ?? null, smithSet: smithSet ?? [] };
}
