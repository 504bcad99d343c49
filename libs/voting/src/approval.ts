import type { Method } from './method.ts';
import { isApproval } from './paper.ts';
import { groupsByScore, placesOf } from './placing.ts';
import { weightsOf } from './weight.ts';

/** The reckoning of an approval count; numbers stand in the order of `options`. */
export interface ApprovalWorking {
  readonly method: 'approval';
  readonly options: readonly string[];
  /** How many units make one vote. */
  readonly scale: number;
  /** Units that approve each option. */
  readonly approvals: readonly number[];
  /** Units of all papers, blank ones included. */
  readonly papers: number;
}

/** Approval: each paper names all options it can live with; most approvals first, ties as groups. */
export const approval: Method<'approval', ApprovalWorking, 'approvals'> = {
  name: 'approval',
  paper: { kind: 'approvals', equalRanks: true },
  count({ options, papers, places }) {
    const weights = weightsOf(papers);
    const index = new Map(options.map((option, at) => [option, at]));
    const approvals = options.map(() => 0);
    papers.forEach(({ paper }, row) => {
      if (!isApproval(paper)) throw new TypeError('Only approval papers can be counted by approval');
      for (const option of paper.approvals) {
        const at = index.get(option);
        if (at === undefined) throw new RangeError('An approval names an unknown option');
        approvals[at]! += weights.units[row]!;
      }
    });
    const order = groupsByScore(options, approvals);
    const placing = placesOf(order, places);
    return {
      state: placing.open > 0 ? 'tied' : 'decided',
      order,
      ...placing,
      working: {
        method: 'approval',
        options: [...options],
        scale: weights.scale,
        approvals,
        papers: weights.total,
      },
    };
  },
};
