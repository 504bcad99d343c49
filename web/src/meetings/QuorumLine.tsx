import { Text } from '@mantine/core';
import { hasQuorum } from '@nbn/calendar';
import type { SeatType } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import type { MeetingView } from './queries.ts';

type QuorumRule = Pick<MeetingView['quorum'], 'countriesNeeded' | 'seatTypes'>;

/** A rule in words: "5 countries, a government seat and an NGO seat". */
export function useQuorumRuleText(): (rule: {
  countriesNeeded: number;
  seatTypes: readonly SeatType[];
}) => string {
  const { t } = useTranslation('polls');
  const format = useFormat();
  return ({ countriesNeeded, seatTypes }) =>
    format.list([
      ...(countriesNeeded > 0 ? [t('quorum.needs.countries', { count: countriesNeeded })] : []),
      ...seatTypes.map((type) => t(`quorum.needs.${type}`)),
    ]);
}

const isSet = ({ countriesNeeded, seatTypes }: QuorumRule): boolean =>
  hasQuorum({ countries: countriesNeeded, seatTypes });

/**
 * What the meeting needs and where it stands by the answers so far; nothing for a meeting that needs no
 * quorum.
 */
export function QuorumLine({ quorum }: { quorum: MeetingView['quorum'] }) {
  const { t } = useTranslation('polls');
  const needs = useQuorumRuleText();
  const { expected, below } = quorum;
  if (!isSet(quorum)) return null;
  const words = [
    ...(expected
      ? [
          t(expected.met ? 'quorum.met' : 'quorum.missed', {
            count: expected.countries,
            needs: needs(quorum),
          }),
        ]
      : [t('quorum.rule', { needs: needs(quorum) })]),
    ...(expected?.missingSeatTypes ?? []).map((type) => t(`ranking.missingSeat.${type}`)),
    t(`quorum.below.${below}`),
    t('quorum.presence'),
  ];
  return (
    <Text size="sm">
      <strong>{t(expected ? 'quorum.title' : 'quorum.name')}.</strong> {words.join(' ')}
    </Text>
  );
}
