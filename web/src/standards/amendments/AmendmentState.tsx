import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import type { AmendmentLine } from './queries.ts';

const TONES: Readonly<Record<AmendmentLine['state'], Tone>> = {
  draft: 'quiet',
  submitted: 'waits',
  accepted: 'active',
  merged: 'good',
  rejected: 'loss',
  withdrawn: 'quiet',
};

/** Where an amendment stands. */
export function AmendmentState({ state }: Pick<AmendmentLine, 'state'>) {
  const { t } = useTranslation('amendments');
  return <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>;
}

/** Who proposes it: a country, or the secretariat. */
export function useProposer(): (amendment: Pick<AmendmentLine, 'country'>) => string {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  return ({ country }) => (country ? format.country(country) : t('secretariat'));
}
