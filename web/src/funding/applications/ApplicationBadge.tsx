import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import type { Application } from '../queries.ts';

const OUTCOME_TONES = { approved: 'good', refused: 'loss' } as const satisfies Record<string, Tone>;

/** Where an application stands, and whether it waits for the reader. */
export function ApplicationBadge({
  application: { state, outcome },
  waits,
}: {
  application: Pick<Application, 'state' | 'outcome'>;
  waits: boolean;
}) {
  const { t } = useTranslation('funding');
  if (outcome)
    return <StateBadge tone={OUTCOME_TONES[outcome]}>{t(`application.outcome.${outcome}`)}</StateBadge>;
  if (waits) return <StateBadge tone="waits">{t('applications.waits')}</StateBadge>;
  return (
    <StateBadge tone={state === 'draft' ? 'quiet' : 'active'}>{t(`application.state.${state}`)}</StateBadge>
  );
}
