import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Formats, useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { type Operation, secondsBefore } from './queries.ts';

type Run = Operation['backups']['runs'][number];

/** When backups are made, how old the newest is, and what came of the last ones. */
export function BackupRuns({ operation }: { operation: Operation }) {
  const { t } = useTranslation('operation');
  const format = useFormat();
  const { runs } = operation.backups;
  return (
    <>
      <BackupSchedule operation={operation} />
      {runs.length > 0 && (
        <DataTable
          caption={t('backups.list')}
          stacks
          columns={[
            { key: 'at', head: t('backups.at'), cell: ({ startedAt }) => format.shortInstant(startedAt) },
            { key: 'by', head: t('backups.by'), cell: ({ madeBy }) => t(`backups.madeBy.${madeBy}`) },
            { key: 'outcome', head: t('backups.outcome'), cell: (run) => <RunOutcome run={run} /> },
            {
              key: 'size',
              head: t('backups.size'),
              number: true,
              cell: ({ bytes }) => (bytes === null ? '–' : format.size(bytes)),
            },
          ]}
          rows={runs}
          rowKey={({ id }) => id}
        />
      )}
    </>
  );
}

function BackupSchedule({ operation: { asOf, quarantine, backups } }: { operation: Operation }) {
  const { t } = useTranslation('operation');
  const format = useFormat();
  const { time, ageSeconds } = backups;
  const newest =
    ageSeconds === null
      ? t('backups.none')
      : t('backups.newest', { ago: format.fromNow(secondsBefore(asOf, ageSeconds), new Date(asOf)) });
  const schedule =
    time === null ? t('backups.off') : t('backups.schedule', { time: clockOf(asOf, time, format) });
  return (
    <Text>
      {newest} {!quarantine && schedule}
    </Text>
  );
}

/** A time of day in UTC as the reader's clock shows it that day. */
function clockOf(day: string, timeInUtc: string, format: Formats): string {
  const instant = `${day.slice(0, 10)}T${timeInUtc}:00Z`;
  return `${format.clock(instant)} ${format.zoneName(instant)}`;
}

function RunOutcome({ run: { outcome, fault } }: { run: Run }) {
  const { t } = useTranslation('operation');
  if (outcome === null) return <StateBadge tone="active">{t('backups.running')}</StateBadge>;
  if (outcome === 'made') return <StateBadge tone="good">{t('backups.made')}</StateBadge>;
  return <StateBadge tone="loss">{faultText()}</StateBadge>;

  function faultText(): string {
    if (fault === 'ENOSPC') return t('backups.full');
    if (fault === 'interrupted') return t('backups.interrupted');
    return t('backups.failed', { code: fault ?? '–' });
  }
}
