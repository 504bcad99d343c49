import type { MeetingState as State } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '../ui/StateBadge.tsx';

const TONES: Record<State, Tone> = {
  draft: 'quiet',
  polling: 'waits',
  scheduled: 'good',
  'in-session': 'active',
  held: 'quiet',
  cancelled: 'loss',
};

/** The state of a meeting in one word. */
export function MeetingState({ state }: { state: State }) {
  const { t } = useTranslation('meetings');
  return <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>;
}
