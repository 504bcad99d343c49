import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../ui/Form.tsx';
import type { AreaReference } from './queries.ts';

interface AreaFilterFieldProps {
  /** Of everything in the list, each as often as it comes. */
  areas: readonly AreaReference[];
  value: string | undefined;
  onChange: (area: string) => void;
}

/** Narrows a list to an area; it is not there where nothing in the list belongs to any. */
export function AreaFilterField({ areas, value, onChange }: AreaFilterFieldProps) {
  const { t } = useTranslation('areas');
  const known = [...new Map(areas.map(({ id, title }) => [id, title]))];
  if (known.length === 0) return null;
  return (
    <search aria-label={t('chosen.filter')}>
      <Group>
        <ChoiceField
          name="area"
          label={t('chosen.filter')}
          value={value ?? ''}
          data={[
            { value: '', label: t('chosen.any') },
            ...known.map(([id, title]) => ({ value: id, label: title })),
          ]}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </Group>
    </search>
  );
}
