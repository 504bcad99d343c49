import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/Form.tsx';
import type { Report } from './queries.ts';

/** Over which days a report goes, and what they decide about. */
export function PeriodFields({ report }: { report?: Pick<Report, 'firstDay' | 'lastDay'> }) {
  const { t } = useTranslation('reports');
  return (
    <div>
      <Group gap="sm" align="flex-end" grow preventGrowOverflow={false}>
        <DateField
          name="firstDay"
          label={t('form.firstDay')}
          required
          defaultValue={report?.firstDay}
          aria-describedby="period-hint"
        />
        <DateField
          name="lastDay"
          label={t('form.lastDay')}
          required
          defaultValue={report?.lastDay}
          aria-describedby="period-hint"
        />
      </Group>
      <Text id="period-hint" size="xs" c="dimmed" mt={4}>
        {t('form.periodHint')}
      </Text>
    </div>
  );
}
