import type { PlanTotals } from './queries.ts';

/** What several totals plan to spend: one sum for each currency. */
export function moneyOf(totals: readonly Pick<PlanTotals, 'money'>[]): PlanTotals['money'] {
  const sums = new Map<PlanTotals['money'][number]['currency'], number>();
  for (const { cents, currency } of totals.flatMap(({ money }) => money))
    sums.set(currency, (sums.get(currency) ?? 0) + cents);
  return [...sums]
    .map(([currency, cents]) => ({ currency, cents }))
    .sort((one, other) => one.currency.localeCompare(other.currency));
}
