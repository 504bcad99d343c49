import { useTranslation } from 'react-i18next';
import classes from './Plans.module.css';
import type { PlanTotals } from './queries.ts';

/** How many lines are open, late and done, in a cell: what there is none of is left out. */
export function PlanCounts({ totals: { open, late, done } }: { totals: PlanTotals }) {
  const { t } = useTranslation('plans');
  return (
    <span className={classes.counts}>
      {(open > 0 || done === 0) && <span>{t('region.open', { count: open })}</span>}
      {late > 0 && <span className={classes.late}>{t('region.late', { count: late })}</span>}
      {done > 0 && <span className={classes.quiet}>{t('region.done', { count: done })}</span>}
    </span>
  );
}
