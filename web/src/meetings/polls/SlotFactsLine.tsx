import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import type { SlotFacts } from './queries.ts';

/** What a period is like in the eight countries: holidays first, then who would sit outside office hours. */
export function SlotFactsLine({ facts }: { facts: SlotFacts }) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const off = facts.countries.filter(({ holiday }) => holiday !== null);
  const weekend = facts.countries.length > 0 && facts.countries.every(({ hours }) => hours === 'weekend');
  const outside = weekend ? [] : facts.countries.filter(({ hours }) => hours !== 'inside');
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
              from: startWall.slice(11),
              to: endWall.slice(11),
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
