import { Button, Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Section } from '../ui/Page.tsx';
import { type Sweep, sweepsQuery, useStartSweep } from './queries.ts';

/**
 * Whether everything stored has been read by the present rules, how far a reading is, and how to have one.
 */
export function SweepSection() {
  const { t } = useTranslation('safeguarding');
  const { data } = useQuery(sweepsQuery);
  const begin = useStartSweep();
  const [asking, ask] = useState(false);
  if (!data) return null;
  const [latest] = data.items;
  return (
    <Section
      title={t('sweep.title')}
      aside={
        latest?.state !== 'running' && (
          <Button size="xs" variant="default" onClick={() => ask(true)}>
            {t('sweep.begin')}
          </Button>
        )
      }
    >
      {latest ? (
        <SweepRow sweep={latest} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('sweep.none')}
        </Text>
      )}
      {asking && (
        <ConfirmDialog
          opened
          onClose={() => ask(false)}
          title={t('sweep.ask')}
          consequence={t('sweep.consequence')}
          verb={t('sweep.begin')}
          busy={begin.isPending}
          problem={begin.error}
          onConfirm={() => begin.mutate(undefined, { onSuccess: () => ask(false) })}
        />
      )}
    </Section>
  );
}

function SweepRow({
  sweep: { state, rowsExpected, rowsRead, rowsUnread, found, startedAt, finishedAt, askedBy, rulesVersion },
}: {
  sweep: Sweep;
}) {
  const { t } = useTranslation('safeguarding');
  const format = useFormat();
  const why = askedBy ? t('sweep.askedBy', { name: askedBy }) : t('sweep.rulesChanged');
  if (state === 'done') {
    return (
      <Text size="sm">
        {t('sweep.done', {
          time: format.instant(finishedAt ?? startedAt),
          rows: format.number(rowsRead),
          version: rulesVersion,
        })}{' '}
        {t('sweep.found', { count: found })} {why}
        {rowsUnread > 0 && ` ${t('sweep.unread', { count: rowsUnread })}`}
      </Text>
    );
  }
  const share = rowsExpected === 0 ? 0 : Math.min(100, Math.round((100 * rowsRead) / rowsExpected));
  return (
    <>
      <Progress value={share} aria-label={t('sweep.progress')} mb={4} maw={560} />
      <Text size="sm">
        {t('sweep.running', { read: format.number(rowsRead), rows: format.number(rowsExpected) })}{' '}
        {t('sweep.found', { count: found })} {why}
      </Text>
    </>
  );
}
