import { counted, type Method } from './method.ts';
import { isRanking, type Ranking } from './paper.ts';
import { groupsByScore } from './placing.ts';
import { weightsOf } from './weight.ts';

/** The reckoning of a Borda count; numbers stand in the order of `options`. */
export interface BordaWorking {
  readonly method: 'borda';
  readonly options: readonly string[];
  /** How many units make one point. */
  readonly scale: number;
  readonly points: readonly number[];
}

/**
 * Borda, for information: one point for each option below; equal and unranked options share the mean of the
 * places they cover.
 */
export const borda: Method<'borda', BordaWorking, 'ranking'> = {
  name: 'borda',
  paper: { kind: 'ranking', equalRanks: true },
  count({ options, papers, places }) {
    const weights = weightsOf(papers);
    const index = new Map(options.map((option, at) => [option, at]));
    const points = options.map(() => 0);
    papers.forEach(({ paper }, row) => {
      if (!isRanking(paper)) throw new TypeError('Only ranking papers can be counted by Borda');
      for (const { group, doubled } of doubledPoints(options, paper.ranking)) {
        for (const option of group) {
          const at = index.get(option);
          if (at === undefined) throw new RangeError('A ranking names an unknown option');
          points[at]! += doubled * weights.units[row]!;
        }
      }
    });
    if (points.some((of) => !Number.isSafeInteger(of)))
      throw new RangeError('The points are too many to count exactly');
    return counted(groupsByScore(options, points), places, {
      method: 'borda',
      options: [...options],
      scale: 2 * weights.scale,
      points,
    });
  },
};

/** Twice the points of each group: twice the mean of its places is a whole number. */
function doubledPoints(
  options: readonly string[],
  ranking: Ranking,
): { group: readonly string[]; doubled: number }[] {
  const ranked = new Set(ranking.flat());
  const groups = [...ranking, options.filter((option) => !ranked.has(option))];
  let above = 0;
  return groups.map((group) => {
    const [first, last] = [options.length - 1 - above, options.length - above - group.length];
    above += group.length;
    return { group, doubled: first + last };
  });
}
