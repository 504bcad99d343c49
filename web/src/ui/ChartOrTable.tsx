import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * A chart that says one thing, with the table behind it one press away: `<ChartOrTable title="Shelter space
 * is agreed first" chart={…} table={<DataTable …/>} />`.
 */
export function ChartOrTable({ title, chart, table }: { title: string; chart: ReactNode; table: ReactNode }) {
  const { t } = useTranslation();
  const [shown, show] = useState('chart');
  const id = useId();
  return (
    <Stack component="figure" m={0} miw={0} aria-labelledby={id} gap="md">
      <Group justify="space-between" gap="sm">
        <Text component="figcaption" id={id} fw={600}>
          {title}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t('showAs.label')}
          value={shown}
          onChange={show}
          data={[
            { value: 'chart', label: t('showAs.chart') },
            { value: 'table', label: t('showAs.table') },
          ]}
          data-screen-only
        />
      </Group>
      {shown === 'chart' ? chart : table}
    </Stack>
  );
}
