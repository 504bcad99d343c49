import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { VOICE_FILTERS, type VoiceFilter } from './voice-filter.ts';

/** Chooses clauses by how the two voices stand to each other. */
export function VoiceFilterControl({
  value,
  onChoose,
}: {
  value: VoiceFilter | undefined;
  onChoose: (value: VoiceFilter | undefined) => void;
}) {
  const { t } = useTranslation('voices');
  return (
    <SegmentedControl
      value={value ?? 'all'}
      onChange={(chosen) => onChoose(VOICE_FILTERS.find((one) => one === chosen))}
      aria-label={t('filter.label')}
      data={(['all', ...VOICE_FILTERS] as const).map((one) => ({ value: one, label: t(`filter.${one}`) }))}
      data-stacks
      data-screen-only
    />
  );
}
