import { useTranslation } from 'react-i18next';
import { StateBadge } from '../ui/StateBadge.tsx';
import type { Decision } from './queries.ts';

/** Whether a decision stands: only what is out of the ordinary is said. */
export function DecisionStateBadge({
  decision: { withdrawn, indicative },
}: {
  decision: Pick<Decision, 'withdrawn' | 'indicative'>;
}) {
  const { t } = useTranslation('minutes');
  if (withdrawn) return <StateBadge tone="loss">{t('decision.withdrawn')}</StateBadge>;
  return indicative ? <StateBadge tone="waits">{t('decision.indicative')}</StateBadge> : null;
}
