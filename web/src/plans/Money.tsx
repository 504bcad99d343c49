import { useFormat } from '../i18n/format.ts';
import classes from './Plans.module.css';
import type { PlanTotals } from './queries.ts';

/** Sums by currency, each by itself: what is in different currencies is never added up. */
export function Money({ money }: { money: PlanTotals['money'] }) {
  const format = useFormat();
  if (money.length === 0) return null;
  return (
    <ul className={classes.money}>
      {money.map(({ cents, currency }) => (
        <li key={currency}>{format.money(cents, currency)}</li>
      ))}
    </ul>
  );
}
