import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { type Report, useRefreshReport } from './queries.ts';

const MOVES = ['added', 'changed', 'removed'] as const;

interface PendingRecordsProps {
  report: Pick<Report, 'id' | 'revision'>;
  pending: NonNullable<Report['pending']>;
}

/** What has moved since the draft was brought up to date: nothing, or a way to take it in. */
export function PendingRecords({ report: { id, revision }, pending }: PendingRecordsProps) {
  const { t } = useTranslation('reports');
  const refresh = useRefreshReport(id);
  const moves = MOVES.filter((move) => pending[move] > 0);
  if (moves.length === 0) return null;
  return (
    <Notice
      kind="waits"
      title={t('pending.title')}
      actions={
        <Button
          size="compact-sm"
          loading={refresh.isPending}
          onClick={() => refresh.mutate(revision, { onSuccess: () => announce(t('pending.done')) })}
        >
          {t('pending.act')}
        </Button>
      }
    >
      {moves.map((move) => t(`pending.${move}`, { count: pending[move] })).join(' ')} {t('pending.kept')}
      <ProblemNotice problem={refresh.error} />
    </Notice>
  );
}
