import type { MinutesState as State } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '../ui/StateBadge.tsx';

const TONES: Record<State, Tone> = {
  draft: 'quiet',
  circulated: 'active',
  corrections: 'waits',
  approved: 'good',
};

/** The state of minutes in a word. */
export function MinutesState({ state }: { state: State }) {
  const { t } = useTranslation('minutes');
  return <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>;
}
