import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { MeetingSession } from './queries.ts';

/**
 * Whether those who are there can decide; when that was reached and lost. Nothing for a meeting that needs no
 * quorum.
 */
export function SessionQuorum({ session: { quorum, state } }: { session: MeetingSession }) {
  const { t } = useTranslation('session');
  const format = useFormat();
  const { met, countries, countriesNeeded, missingSeatTypes, below, transitions } = quorum;
  const isAsked = countriesNeeded > 0 || missingSeatTypes.length > 0 || transitions.length > 0;
  if (state !== 'in-session' || !isAsked) return null;
  const missing = missingSeatTypes.map((seat) => t(`side.${seat}`));
  const words = [
    t('quorum.here', { count: countries }),
    ...(countriesNeeded > 0 ? [t('quorum.needed', { count: countriesNeeded })] : []),
    ...(missing.length > 0 ? [t('quorum.missing', { sides: format.list(missing) })] : []),
    ...(met ? [] : [t(`quorum.${below}`)]),
  ];
  const turnWords = transitions.map((turn) =>
    t(turn.met ? 'quorum.reachedAt' : 'quorum.lostAt', {
      time: format.clock(turn.at),
      count: turn.countries,
    }),
  );
  return (
    <Notice kind={met ? 'good' : 'waits'} title={t(met ? 'quorum.met' : 'quorum.missed')}>
      {words.join(' ')}
      {turnWords.length > 0 && (
        <Text size="sm" c="dimmed" component="span" display="block">
          {format.list(turnWords)}
        </Text>
      )}
    </Notice>
  );
}
