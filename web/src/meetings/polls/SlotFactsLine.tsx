import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import type { SlotFact } from './queries.ts';

/** Whether a period is ordinary everywhere: within office hours, and no public holiday. */
export const isOrdinary = (countries: readonly SlotFact[]): boolean =>
  countries.every(({ hours, holiday }) => hours === 'inside' && holiday === null);

/** What a period is like in some countries: holidays first, then who would sit outside office hours. */
export function SlotFactsLine({ countries }: { countries: readonly SlotFact[] }) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const off = countries.filter(({ holiday }) => holiday !== null);
  const weekend = countries.length > 0 && countries.every(({ hours }) => hours === 'weekend');
  const outside = weekend ? [] : countries.filter(({ hours }) => hours !== 'inside');
  const words = [
    weekend && t('facts.weekend'),
    off.length > 0 &&
      t('facts.holiday', {
        days: format.list(
          off.map(({ country, holiday }) =>
            t('facts.day', { country: format.country(country), name: holiday ?? '' }),
          ),
        ),
      }),
    outside.length > 0 &&
      t('facts.outside', {
        places: format.list(
          outside.map(({ country, startWall, endWall }) =>
            t('facts.place', {
              country: format.country(country),
              from: format.wallClock(startWall),
              to: format.wallClock(endWall),
            }),
          ),
        ),
      }),
  ].filter(Boolean);
  return (
    <Text size="sm" {...(words.length > 0 ? { fw: 550 } : { c: 'dimmed' })}>
      {words.length > 0 ? words.join(' ') : t('facts.none')}
    </Text>
  );
}
