import type { PeriodState } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '../ui/StateBadge.tsx';

const TONES: Readonly<Record<PeriodState, Tone>> = {
  proposing: 'quiet',
  balloting: 'active',
  tied: 'waits',
  agreed: 'good',
};

export function PeriodBadge({ state }: { state: PeriodState }) {
  const { t } = useTranslation('priorities');
  return <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>;
}
