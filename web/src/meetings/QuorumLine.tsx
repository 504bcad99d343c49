import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from './queries.ts';

/** Where the meeting stands by the answers so far; nothing for a meeting that needs no quorum. */
export function QuorumLine({ quorum: { countriesNeeded, expected, below } }: { quorum: MeetingView['quorum'] }) {
  const { t } = useTranslation('polls');
  if (countriesNeeded === 0) return null;
  const words = [
    t(expected.met ? 'quorum.met' : 'quorum.missed', { count: expected.countries, needed: countriesNeeded }),
    ...expected.missingSeatTypes.map((type) => t(`ranking.missingSeat.${type}`)),
    t(`quorum.below.${below}`),
    t('quorum.presence'),
  ];
  return <Text size="sm"><strong>{t('quorum.title')}.</strong> {words.join(' ')}</Text>;
}
