import type { StandardState } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';

const TONES: Readonly<Record<StandardState, Tone>> = {
  idea: 'quiet',
  drafting: 'active',
  'national-review': 'active',
  consultation: 'active',
  consolidation: 'active',
  ballot: 'active',
  adopted: 'good',
  published: 'good',
  'under-revision': 'active',
  superseded: 'quiet',
  withdrawn: 'loss',
  parked: 'quiet',
};

/** Where a standard is, in a word with its sign. */
export function StandardStateBadge({ state }: { state: StandardState }) {
  const { t } = useTranslation('standards');
  return <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>;
}
