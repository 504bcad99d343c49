import type { ApprovalGroup } from './approval-groups.ts';
import {
  compare,
  divide,
  fraction,
  minimum,
  multiply,
  subtract,
  sum,
  ZERO,
  type Fraction,
} from './fraction.ts';

/** The money that each group has left, per unit of its weight. */
export type Money = readonly Fraction[];

/**
 * The least payment per unit of weight at which the supporters of an option together pay its cost, those with
 * less paying all they have; null where they cannot.
 */
export function leastPayment(
  option: number,
  cost: Fraction,
  groups: readonly ApprovalGroup[],
  money: Money,
): Fraction | null {
  const supporters = groups
    .flatMap((group, at) =>
      group.approves.has(option) && money[at]!.over > 0n ? [{ units: group.units, has: money[at]! }] : [],
    )
    .sort((a, b) => compare(a.has, b.has));
  let missing = cost;
  let units = supporters.reduce((all, supporter) => all + supporter.units, 0n);
  for (const { units: own, has } of supporters) {
    const share = divide(missing, fraction(units));
    if (compare(share, has) <= 0) return share;
    missing = subtract(missing, multiply(has, fraction(own)));
    units -= own;
  }
  return null;
}

/** What is left after each supporter paid that much per unit of weight, or all she had. */
export function payFor(
  option: number,
  payment: Fraction,
  groups: readonly ApprovalGroup[],
  money: Money,
): Money {
  return money.map((has, at) =>
    groups[at]!.approves.has(option) ? subtract(has, minimum(payment, has)) : has,
  );
}

/** What all voters together still have. */
export function remainingMoney(groups: readonly ApprovalGroup[], money: Money): Fraction {
  return sum(money.map((has, at) => (has.over === 0n ? ZERO : multiply(has, fraction(groups[at]!.units)))));
}
