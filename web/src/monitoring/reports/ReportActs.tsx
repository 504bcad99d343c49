import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { type Report, useDeleteReport, useSendReport } from './queries.ts';

type Acted = Pick<Report, 'id' | 'revision' | 'instrument'>;

/** Freezes a draft, after saying what that means. */
export function SendReport({ report: { id, revision, instrument } }: { report: Acted }) {
  const { t } = useTranslation('reports');
  const [isAsking, setIsAsking] = useState(false);
  const send = useSendReport(id);
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{t('send.act')}</Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('send.title')}
        consequence={t('send.effect', { body: instrument.body ?? t('send.bodyUnknown') })}
        verb={t('send.act')}
        busy={send.isPending}
        problem={send.error}
        onConfirm={() =>
          send.mutate(revision, {
            onSuccess: () => {
              announce(t('send.done'));
              setIsAsking(false);
            },
          })
        }
      />
    </>
  );
}

export function DeleteReport({ report: { id, revision } }: { report: Acted }) {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const remove = useDeleteReport(id);
  return (
    <div>
      <Button variant="subtle" color="brick" size="compact-sm" onClick={() => setIsAsking(true)}>
        {t('delete.act')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('delete.title')}
        consequence={t('delete.effect')}
        verb={t('delete.act')}
        isDestructive
        busy={remove.isPending}
        problem={remove.error}
        onConfirm={() =>
          remove.mutate(revision, { onSuccess: () => void navigate({ to: '/network/reports' }) })
        }
      />
    </div>
  );
}
