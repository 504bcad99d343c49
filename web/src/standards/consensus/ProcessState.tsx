import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../ui/StateBadge.tsx';
import type { ProcessLine } from './queries.ts';

const TONES = { planned: 'quiet', running: 'active', ended: 'good' } as const;

export function ProcessState({ state }: { state: ProcessLine['state'] }) {
  const { t } = useTranslation('consensus');
  return <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>;
}
