import { approvalGroups, approvalsOf } from './approval-groups.ts';
import { bestBranches, committeeCount, type PartialCommittee, type CommitteeWorking } from './committee.ts';
import { exploreTieBreaks } from './explore-tie-breaks.ts';
import {
  compare,
  decimal,
  divide,
  fraction,
  subtract,
  toNumberOrText,
  ZERO,
  type Fraction,
} from './fraction.ts';
import type { Count, Poll } from './method.ts';
import { leastPayment, remainingMoney, payFor, type Money } from './purchase.ts';

const MAX_BRANCHES = 1_000;

/** What a voter gains from a project she approves: its cost, or one whatever it costs. */
export const SATISFACTIONS = ['cost', 'cardinality'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

/** Projects with their costs, and the budget they share; decimals as text. */
export interface Budget {
  readonly budget: string;
  readonly costs: Readonly<Record<string, string>>;
}

export interface CostsWorking extends CommitteeWorking {
  readonly method: 'equal-shares-costs' | 'most-votes-costs';
  /** What is not spent: it is shown, not spent by a hidden rule. */
  readonly leftOver: number | string;
}

/** Equal shares with costs: the budget is split equally among voters, who buy the projects they approve. */
export function countEqualSharesWithCosts(
  poll: Poll,
  budget: Budget,
  satisfaction: Satisfaction = 'cost',
): Count<CostsWorking> {
  const { options } = poll;
  const costs = costsOf(options, budget);
  const { groups, total } = approvalGroups(options, poll.papers);
  const share = total === 0n ? ZERO : divide(decimal(budget.budget), fraction(total));
  const next = (spending: SpendingState): SpendingState[] | null => {
    const affordable = openOptions(options, spending).flatMap((option) => {
      const payment = leastPayment(option, costs[option]!, groups, spending.money);
      return payment
        ? [{ option, payment, amount: satisfaction === 'cost' ? divide(payment, costs[option]!) : payment }]
        : [];
    });
    const best = bestBranches(affordable, 'least');
    if (best.length === 0) return null;
    return best.map(({ option, payment, amount }) => ({
      chosen: [...spending.chosen, option],
      steps: [...spending.steps, { by: 'equal-shares', option, amount, tied: best.length > 1 }],
      money: payFor(option, payment, groups, spending.money),
    }));
  };
  const found = exploreTieBreaks<SpendingState>(
    { chosen: [], steps: [], money: groups.map(() => share) },
    next,
    keyOf,
    MAX_BRANCHES,
  );
  const left = remainingMoney(groups, found.ends[0]!.money);
  return committeeCount(options, options.length, found, {
    method: 'equal-shares-costs' as const,
    leftOver: toNumberOrText(left),
  });
}

/** What many cities do: most votes first, skipping what no longer fits. */
export function countMostVotesWithCosts(poll: Poll, budget: Budget): Count<CostsWorking> {
  const { options } = poll;
  const costs = costsOf(options, budget);
  const groups = approvalGroups(options, poll.papers);
  const approvals = approvalsOf(options, groups).map((units) => fraction(units, groups.scale));
  const next = (spending: SpendingState): SpendingState[] | null => {
    const [left] = spending.money as [Fraction];
    const fitting = openOptions(options, spending).filter(
      (option) => approvals[option]!.over > 0n && compare(costs[option]!, left) <= 0,
    );
    const best = bestBranches(
      fitting.map((option) => ({ option, amount: approvals[option]! })),
      'most',
    );
    if (best.length === 0) return null;
    return best.map(({ option, amount }) => ({
      chosen: [...spending.chosen, option],
      steps: [...spending.steps, { by: 'approval', option, amount, tied: best.length > 1 }],
      money: [subtract(left, costs[option]!)],
    }));
  };
  const found = exploreTieBreaks<SpendingState>(
    { chosen: [], steps: [], money: [decimal(budget.budget)] },
    next,
    keyOf,
    MAX_BRANCHES,
  );
  return committeeCount(options, options.length, found, {
    method: 'most-votes-costs' as const,
    leftOver: toNumberOrText(found.ends[0]!.money[0]!),
  });
}

interface SpendingState extends PartialCommittee {
  readonly money: Money;
}

function costsOf(options: readonly string[], { costs }: Budget): Fraction[] {
  return options.map((option) => {
    if (!Object.hasOwn(costs, option)) throw new RangeError(`"${option}" has no cost`);
    const cost = decimal(costs[option]!);
    if (cost.over <= 0n) throw new RangeError(`"${option}" must cost something`);
    return cost;
  });
}

function openOptions(options: readonly string[], { chosen }: SpendingState): number[] {
  return options.flatMap((_, at) => (chosen.includes(at) ? [] : [at]));
}

function keyOf({ chosen, money }: SpendingState): string {
  return `${chosen.toSorted((a, b) => a - b).join()}|${money.map(toNumberOrText).join()}`;
}
