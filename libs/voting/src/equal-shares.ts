import { approvalGroups, approvalsOf, type ApprovalGroups } from './approval-groups.ts';
import { bestBranches, committeeCount, type PartialCommittee, type CommitteeWorking } from './committee.ts';
import { exploreTieBreaks } from './explore-tie-breaks.ts';
import { fraction, ONE, subtract, toNumberOrText, ZERO, type Fraction } from './fraction.ts';
import type { Count, Method, Poll } from './method.ts';
import { nextByPhragmen, type Loads } from './phragmen.ts';
import { leastPayment, remainingMoney, payFor, type Money } from './purchase.ts';

const MAX_BRANCHES = 1_000;

/** How places are filled that no group of voters can pay for. */
export const COMPLETIONS = ['none', 'phragmen', 'approval'] as const;
export type Completion = (typeof COMPLETIONS)[number];

/** The reckoning of a count by the method of equal shares. */
export interface EqualSharesWorking extends CommitteeWorking {
  readonly method: 'equal-shares';
  readonly completion: Completion;
  /** What each voter had to spend; an option costs 1. */
  readonly share: number | string;
  /** What all voters together had left after the last purchase of the shown way. */
  readonly leftOver: number | string;
}

/**
 * Proportional choice of several by the method of equal shares: every voter has the same money, and options
 * are bought by those who approve them. Remaining places go by sequential Phragmén, where money left counts
 * as credit.
 */
export const equalShares: Method<'equal-shares', EqualSharesWorking, 'approvals'> = {
  name: 'equal-shares',
  paper: { kind: 'approvals', equalRanks: true },
  count: (poll) => countEqualShares(poll),
};

/** Equal shares with another way to fill what is left, or with the money of another number of places. */
export function countEqualShares(
  poll: Poll,
  completion: Completion = 'phragmen',
  moneyFor = poll.places,
): Count<EqualSharesWorking> {
  const { options, places } = poll;
  const groups = approvalGroups(options, poll.papers);
  const share = groups.total === 0n ? ZERO : fraction(BigInt(moneyFor), groups.total);
  const start: Purchase = { chosen: [], steps: [], money: groups.groups.map(() => share), loads: null };
  const next = (purchase: Purchase): Purchase[] | null => {
    if (purchase.chosen.length >= places) return null;
    const bought = purchase.loads ? [] : buyNext(options, groups, purchase);
    if (bought.length > 0) return bought;
    const completed = complete(options, groups, purchase, completion);
    return completed.length > 0 ? completed : null;
  };
  const found = exploreTieBreaks(start, next, keyOf, MAX_BRANCHES);
  return committeeCount(options, places, found, {
    method: 'equal-shares' as const,
    completion,
    share: toNumberOrText(share),
    leftOver: toNumberOrText(remainingMoney(groups.groups, found.ends[0]!.money)),
  });
}

/** Sequential Phragmén alone: no money, only burdens. */
export function countPhragmen({
  options,
  papers,
  places,
}: Poll): Count<CommitteeWorking & { readonly method: 'phragmen' }> {
  const groups = approvalGroups(options, papers);
  const start: Purchase = { chosen: [], steps: [], money: [], loads: groups.groups.map(() => ZERO) };
  const next = (purchase: Purchase): Purchase[] | null => {
    const completed = purchase.chosen.length >= places ? [] : complete(options, groups, purchase, 'phragmen');
    return completed.length > 0 ? completed : null;
  };
  return committeeCount(options, places, exploreTieBreaks(start, next, keyOf, MAX_BRANCHES), {
    method: 'phragmen' as const,
  });
}

interface Purchase extends PartialCommittee {
  readonly money: Money;
  /** Set once nothing more can be bought and places are filled by burdens. */
  readonly loads: Loads | null;
}

function buyNext(options: readonly string[], { groups }: ApprovalGroups, purchase: Purchase): Purchase[] {
  const affordable = openOptions(options, purchase).flatMap((option) => {
    const amount = leastPayment(option, ONE, groups, purchase.money);
    return amount ? [{ option, amount }] : [];
  });
  const best = bestBranches(affordable, 'least');
  return best.map(({ option, amount }) => ({
    ...purchase,
    chosen: [...purchase.chosen, option],
    steps: [...purchase.steps, { by: 'equal-shares', option, amount, tied: best.length > 1 }],
    money: payFor(option, amount, groups, purchase.money),
  }));
}

function complete(
  options: readonly string[],
  groups: ApprovalGroups,
  purchase: Purchase,
  completion: Completion,
): Purchase[] {
  if (completion === 'none') return [];
  const open = openOptions(options, purchase);
  if (completion === 'approval') {
    const approvals = approvalsOf(options, groups);
    const ways = open.flatMap((option) =>
      approvals[option]! > 0n ? [{ option, amount: fraction(approvals[option]!, groups.scale) }] : [],
    );
    const best = bestBranches(ways, 'most');
    return best.map(({ option, amount }) =>
      chosenBy(
        'approval',
        purchase,
        option,
        amount,
        best.length > 1,
        purchase.money.map(() => ZERO),
      ),
    );
  }
  const loads = purchase.loads ?? purchase.money.map((has) => subtract(ZERO, has));
  const best = nextByPhragmen(open, groups.groups, loads);
  return best.map(({ option, level, loads: after }) =>
    chosenBy('phragmen', purchase, option, level, best.length > 1, after),
  );
}

function chosenBy(
  by: 'phragmen' | 'approval',
  purchase: Purchase,
  option: number,
  amount: Fraction,
  tied: boolean,
  loads: Loads,
): Purchase {
  return {
    ...purchase,
    chosen: [...purchase.chosen, option],
    steps: [...purchase.steps, { by, option, amount, tied }],
    loads,
  };
}

function openOptions(options: readonly string[], { chosen }: Purchase): number[] {
  return options.flatMap((_, at) => (chosen.includes(at) ? [] : [at]));
}

function keyOf({ chosen, money, loads }: Purchase): string {
  return [
    chosen.toSorted((a, b) => a - b).join(),
    money.map(toNumberOrText).join(),
    loads?.map(toNumberOrText).join() ?? '-',
  ].join('|');
}
