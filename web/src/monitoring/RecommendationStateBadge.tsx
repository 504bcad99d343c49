import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '../ui/StateBadge.tsx';
import type { Recommendation } from './queries.ts';

const TONES: Readonly<Record<Recommendation['state'], Tone>> = {
  open: 'active',
  done: 'good',
  dropped: 'quiet',
};

/** Where a recommendation stands; late is told before open. */
export function RecommendationStateBadge({
  of: { state, late },
}: {
  of: Pick<Recommendation, 'state' | 'late'>;
}) {
  const { t } = useTranslation('monitoring');
  return late ? (
    <StateBadge tone="waits">{t('state.late')}</StateBadge>
  ) : (
    <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>
  );
}
