import { counted, type Method } from './method.ts';
import { groupsByScore } from './placing.ts';
import { weightsOf } from './weight.ts';

/** The reckoning of a dot vote; numbers stand in the order of `options`. */
export interface DotsWorking {
  readonly method: 'dots';
  readonly options: readonly string[];
  /** How many units make one dot, or one country's whole say. */
  readonly scale: number;
  /** Units on each option. */
  readonly totals: readonly number[];
}

/** Dots: each voter spreads ten dots over the options, unspent ones allowed; the most dots come first. */
export const dots: Method<'dots', DotsWorking, 'dots'> = {
  name: 'dots',
  paper: { kind: 'dots', equalRanks: true, most: 10 },
  count({ options, papers, places }) {
    const weights = weightsOf(papers);
    const index = new Map(options.map((option, at) => [option, at]));
    const totals = options.map(() => 0);
    papers.forEach(({ paper }, row) => {
      if (!('dots' in paper)) throw new TypeError('Only dot papers can be counted by dots');
      for (const [option, number] of Object.entries(paper.dots)) {
        const at = index.get(option);
        if (at === undefined) throw new RangeError('A dot lies on an unknown option');
        totals[at]! += number * weights.units[row]!;
      }
    });
    if (totals.some((total) => !Number.isSafeInteger(total)))
      throw new RangeError('The dots are too many to count exactly');
    return counted(groupsByScore(options, totals), places, {
      method: 'dots',
      options: [...options],
      scale: weights.scale,
      totals,
    });
  },
};
