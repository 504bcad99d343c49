import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '../ui/StateBadge.tsx';
import type { PlanLine } from './queries.ts';

const TONES: Readonly<Record<PlanLine['state'], Tone>> = { open: 'active', done: 'good', dropped: 'quiet' };

/** Where a line stands; late is told before open. */
export function LineStateBadge({ line: { state, late } }: { line: Pick<PlanLine, 'state' | 'late'> }) {
  const { t } = useTranslation('plans');
  return late ? (
    <StateBadge tone="waits">{t('state.late')}</StateBadge>
  ) : (
    <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>
  );
}
