import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ResultOrder.module.css';
import type { Standing } from './standings.ts';

interface ResultOrderProps {
  standings: readonly Standing[];
  labels: ReadonlyMap<string, string>;
  /** Options that the chair or a lot chose after a tie. */
  tieResolved?: readonly string[];
}

/** Writes a place: `1.`, `2. =` where it is shared, `3.–4.` where no order is known. */
export function usePlaceText(): (row: Pick<Standing, 'place' | 'lastPlace' | 'shared'>) => string {
  const { t } = useTranslation('ballots');
  return ({ place, lastPlace, shared }) => {
    if (lastPlace > place) return t('result.placesBetween', { place, last: lastPlace });
    return shared ? t('result.sharedPlace', { place }) : t('result.place', { place });
  };
}

/** The order that came out, ties as ties: equal options show the same place. */
export function ResultOrder({ standings, labels, tieResolved = [] }: ResultOrderProps) {
  const { t } = useTranslation('ballots');
  const placeOf = usePlaceText();
  return (
    <ul className={classes.order} aria-label={t('result.order')}>
      {standings.map(({ id, chosen, tied, ...place }) => (
        <li key={id} className={classes.line} data-chosen={chosen || undefined}>
          <span className={classes.place}>{placeOf(place)}</span>
          <span>{labels.get(id) ?? id}</span>
          {tied && !tieResolved.includes(id) && <Badge color="amber">{t('result.tied')}</Badge>}
          {tieResolved.includes(id) && <Badge>{t('result.settled')}</Badge>}
          {chosen && <Badge>{t('result.chosen')}</Badge>}
        </li>
      ))}
    </ul>
  );
}
