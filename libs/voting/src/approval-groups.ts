import { isApproval, type CountedPaper } from './paper.ts';
import { weightsOf } from './weight.ts';

/** All voters who approve the same options; what each has to spend is counted per unit of weight. */
export interface ApprovalGroup {
  readonly approves: ReadonlySet<number>;
  readonly units: bigint;
}

export interface ApprovalGroups {
  readonly groups: readonly ApprovalGroup[];
  /** Units of all voters, those who approve nothing included. */
  readonly total: bigint;
  /** How many units make one voter. */
  readonly scale: bigint;
}

/** Puts voters who approve the same together. */
export function approvalGroups(options: readonly string[], papers: readonly CountedPaper[]): ApprovalGroups {
  const weights = weightsOf(papers);
  const index = new Map(options.map((option, at) => [option, at]));
  const groups = new Map<string, { approves: Set<number>; units: bigint }>();
  papers.forEach(({ paper }, row) => {
    if (!isApproval(paper)) throw new TypeError('Only approval papers can be counted by this method');
    const approves = paper.approvals
      .map((option) => {
        const at = index.get(option);
        if (at === undefined) throw new RangeError('An approval names an unknown option');
        return at;
      })
      .sort((a, b) => a - b);
    const key = approves.join();
    const same = groups.get(key);
    const units = BigInt(weights.units[row]!);
    if (same) same.units += units;
    else groups.set(key, { approves: new Set(approves), units });
  });
  return { groups: [...groups.values()], total: BigInt(weights.total), scale: BigInt(weights.scale) };
}

/** Units of voters approving each option. */
export function approvalsOf(options: readonly string[], { groups }: ApprovalGroups): bigint[] {
  return options.map((_, at) =>
    groups.reduce((sum, { approves, units }) => (approves.has(at) ? sum + units : sum), 0n),
  );
}
