import { counted, type Count, type Poll } from './method.ts';
import { packRankings } from './packed-rankings.ts';
import { matrixRows, pairwise, type PairwiseMatrix } from './pairwise.ts';
import { groupsByScore } from './placing.ts';

/** The reckoning of a count that gives each option a number from the pairwise matrix. */
export interface PairwiseScoresWorking {
  readonly method: 'copeland' | 'minimax';
  readonly options: readonly string[];
  readonly scale: number;
  readonly matrix: readonly (readonly number[])[];
  /** Copeland: twice the wins. Minimax: minus the units of the worst defeat. */
  readonly scores: readonly number[];
}

/** Copeland, for information: a point for each option beaten, half a point for each one level with. */
export function countCopeland(poll: Poll): Count<PairwiseScoresWorking> {
  return byScores('copeland', poll, (a, { size, units }) => {
    let doubled = 0;
    for (let b = 0; b < size; b++) {
      if (a !== b) doubled += 1 + Math.sign(units[a * size + b]! - units[b * size + a]!);
    }
    return doubled;
  });
}

/** Minimax by winning votes, for information: the option whose worst defeat is smallest. */
export function countMinimax(poll: Poll): Count<PairwiseScoresWorking> {
  return byScores('minimax', poll, (a, { size, units }) => {
    let worst = 0;
    for (let b = 0; b < size; b++) {
      const against = units[b * size + a]!;
      if (against > units[a * size + b]!) worst = Math.max(worst, against);
    }
    return worst === 0 ? 0 : -worst;
  });
}

function byScores(
  method: PairwiseScoresWorking['method'],
  { options, papers, places }: Poll,
  scoreOf: (option: number, matrix: PairwiseMatrix) => number,
): Count<PairwiseScoresWorking> {
  const matrix = pairwise(packRankings(options, papers));
  const scores = options.map((_, at) => scoreOf(at, matrix));
  return counted(groupsByScore(options, scores), places, {
    method,
    options: [...options],
    scale: matrix.scale,
    matrix: matrixRows(matrix),
    scores,
  });
}
