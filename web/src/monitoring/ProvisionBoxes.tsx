import { Checkbox, ScrollArea, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RECOMMENDATION_LIMITS } from '@nbn/contracts';
import type { Instrument } from './queries.ts';

interface ProvisionBoxesProps {
  instrument: Instrument;
  chosen: readonly string[];
}

/** The provisions of an instrument as boxes named `provisionIds`; a retired one can only be kept. */
export function ProvisionBoxes({ instrument, chosen }: ProvisionBoxesProps) {
  const { t } = useTranslation('monitoring');
  const offered = instrument.provisions.filter(({ id, retired }) => !retired || chosen.includes(id));
  const [value, setValue] = useState(() => chosen.filter((id) => offered.some((one) => one.id === id)));
  if (offered.length === 0) return null;
  return (
    <Checkbox.Group
      label={t('form.provisions')}
      description={t('form.provisionsHint')}
      value={value}
      onChange={(next) => setValue(next.slice(0, RECOMMENDATION_LIMITS.provisions))}
    >
      <ScrollArea.Autosize mah={280} type="auto" mt="xs">
        <Stack gap="xs">
          {offered.map(({ id, number, title }) => (
            <Checkbox
              key={id}
              name="provisionIds"
              value={id}
              label={t('form.provision', { number: `${instrument.unit} ${number}`.trim(), title })}
            />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Checkbox.Group>
  );
}
