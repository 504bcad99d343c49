import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import { TimeInZones } from '../../ui/TimeInZones.tsx';
import type { Round, RoundLine } from './queries.ts';

const TONES: Readonly<Record<RoundLine['state'], Tone>> = {
  announced: 'quiet',
  open: 'active',
  closed: 'good',
  cancelled: 'loss',
};

/** Where a round stands, until when, and how many have answered. */
export function RoundFacts({ round }: { round: Round }) {
  const { t } = useTranslation('consultations');
  const { state, opensAt, closesAt, timeZone, answered, countries, yourDeadline } = round;
  const [word, at] =
    state === 'announced' ? [t('opens'), opensAt] : [t(state === 'open' ? 'closes' : 'closed'), closesAt];
  return (
    <>
      <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>
      <span>
        {word} <TimeInZones from={at} hostZone={timeZone} brief />
      </span>
      {yourDeadline && yourDeadline !== closesAt && (
        <span>
          {t('yours')}: <TimeInZones from={yourDeadline} hostZone={timeZone} brief />
        </span>
      )}
      {countries > 0 && state !== 'announced' && (
        <span>{t('answered', { done: answered, count: countries })}</span>
      )}
    </>
  );
}
