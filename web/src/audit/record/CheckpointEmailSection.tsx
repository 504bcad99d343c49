import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { checkpointEmailQuery, useSetCheckpointEmail } from './queries.ts';

/** Whether the reader gets each checkpoint by email; chosen at once. */
export function CheckpointEmailSection() {
  const { t } = useTranslation('record');
  const { data } = useQuery(checkpointEmailQuery);
  const choose = useSetCheckpointEmail();
  if (!data) return null;
  return (
    <Section title={t('email.title')}>
      <Checkbox
        label={t('email.label')}
        description={t('email.hint')}
        checked={choose.isPending ? choose.variables : data.wanted}
        disabled={choose.isPending}
        onChange={(event) => choose.mutate(event.currentTarget.checked)}
      />
      <ProblemNotice problem={choose.error} />
    </Section>
  );
}
