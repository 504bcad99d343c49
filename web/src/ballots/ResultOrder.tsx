import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ResultOrder.module.css';
import type { Standing } from './standing.ts';

interface ResultOrderProps {
  standings: readonly Standing[];
  labels: ReadonlyMap<string, string>;
  /** Options that the chair or a lot chose after a tie. */
  settled?: readonly string[];
}

/** The order that came out, ties as ties: equal options show the same place. */
export function ResultOrder({ standings, labels, settled = [] }: ResultOrderProps) {
  const { t } = useTranslation('ballots');
  return (
    <ul className={classes.order} aria-label={t('result.order')}>
      {standings.map(({ id, place, shared, chosen, tied }) => (
        <li key={id} className={classes.line} data-chosen={chosen || undefined}>
          <span className={classes.place}>{shared ? t('result.sharedPlace', { place }) : t('result.place', { place })}</span>
          <span>{labels.get(id) ?? id}</span>
          {tied && !settled.includes(id) && <Badge color="amber">{t('result.tied')}</Badge>}
          {settled.includes(id) && <Badge>{t('result.settled')}</Badge>}
          {chosen && <Badge>{t('result.chosen')}</Badge>}
        </li>
      ))}
    </ul>
  );
}
