import { Checkbox, Stack } from '@mantine/core';
import { AREA_LIMITS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { areasQuery } from './queries.ts';

/** The areas that a thing belongs to, as boxes named `areaIds`; a retired one can only be kept. */
export function AreaBoxes({ chosen }: { chosen: readonly string[] }) {
  const { t } = useTranslation('areas');
  const [value, setValue] = useState([...chosen]);
  return (
    <QueryBoundary query={useQuery(areasQuery)}>
      {(areas) => (
        <Checkbox.Group
          label={t('chosen.field')}
          description={t('chosen.hint')}
          value={value}
          onChange={(next) => setValue(next.slice(0, AREA_LIMITS.perObject))}
        >
          <Stack gap="xs" mt="xs">
            {areas
              .filter(({ id, retired }) => !retired || chosen.includes(id))
              .map(({ id, title, retired }) => (
                <Checkbox
                  key={id}
                  name="areaIds"
                  value={id}
                  label={retired ? t('chosen.retired', { title }) : title}
                />
              ))}
          </Stack>
        </Checkbox.Group>
      )}
    </QueryBoundary>
  );
}
