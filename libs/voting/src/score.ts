import { counted, type Method, type Poll } from './method.ts';
import { groupsByScore } from './placing.ts';
import { weightsOf } from './weight.ts';

/** The reckoning of a score count; numbers stand in the order of `options`. */
export interface ScoreWorking {
  readonly method: 'score';
  readonly options: readonly string[];
  /** How many units make one point of one vote. */
  readonly scale: number;
  /** Units of points of each option; an option without a score has 0 from that paper. */
  readonly totals: readonly number[];
  /** Units of papers that scored each option, be it with 0: what the mean for information is taken over. */
  readonly scorers: readonly number[];
  /** Units of all papers, blank ones included. */
  readonly papers: number;
}

/** Score: points from 0 to 5 for each option; the most points come first, ties as groups. */
export const score: Method<'score', ScoreWorking, 'scores'> = {
  name: 'score',
  paper: { kind: 'scores', equalRanks: true, most: 5 },
  count(poll) {
    const working: ScoreWorking = { method: 'score', options: [...poll.options], ...scoreTotals(poll) };
    return counted(groupsByScore(poll.options, working.totals), poll.places, working);
  },
};

/** Sums of scores, and how many papers gave one. */
export function scoreTotals({
  options,
  papers,
}: Poll): Pick<ScoreWorking, 'scale' | 'totals' | 'scorers' | 'papers'> {
  const weights = weightsOf(papers);
  const index = new Map(options.map((option, at) => [option, at]));
  const totals = options.map(() => 0);
  const scorers = options.map(() => 0);
  papers.forEach(({ paper }, row) => {
    if (!('scores' in paper)) throw new TypeError('Only score papers can be counted by scores');
    for (const [option, points] of Object.entries(paper.scores)) {
      const at = index.get(option);
      if (at === undefined) throw new RangeError('A score names an unknown option');
      totals[at]! += points * weights.units[row]!;
      scorers[at]! += weights.units[row]!;
    }
  });
  if (totals.some((total) => !Number.isSafeInteger(total)))
    throw new RangeError('The scores are too many to count exactly');
  return { scale: weights.scale, totals, scorers, papers: weights.total };
}
