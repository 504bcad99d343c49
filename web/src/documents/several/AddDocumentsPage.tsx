import { Button } from '@mantine/core';
import { LIMITS } from '@nbn/contracts';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../../api/session.ts';
import { NotFoundPage } from '../../app/NotFoundPage.tsx';
import { useFormat } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { ACCEPTED_EXTENSIONS } from '../file-kind.ts';
import classes from './AddDocuments.module.css';
import { QueuedFileRow } from './QueuedFileRow.tsx';
import { QueueTotal } from './QueueTotal.tsx';
import { SharedDetailFields, useSharedDetails } from './SharedDetailFields.tsx';
import { useUploadQueue } from './use-upload-queue.ts';

/** For those who may add documents; to all others it is no page. */
export function AddDocumentsPage() {
  return useHasPermission('documents:write') ? <AddDocuments /> : <NotFoundPage />;
}

/** Adds several documents at once: what holds for all is said once, and each file goes its own way. */
function AddDocuments() {
  const { t } = useTranslation(['uploads', 'documents']);
  const format = useFormat();
  const { queue, files, choose } = useUploadQueue();
  const details = useSharedDetails();
  const [fault, setFault] = useState<'untitled' | 'nobodyNamed' | null>(null);
  const chosen = files.filter(({ state }) => state === 'chosen');
  const hasBegun = files.some(({ state, refusal }) => state !== 'chosen' && refusal === null);
  const leave = useBlocker({
    shouldBlockFn: queue.isBusy,
    enableBeforeUnload: queue.isBusy,
    withResolver: true,
  });

  function start() {
    const isUntitled = chosen.some(({ title }) => title.trim() === '');
    const isUnnamed = details.words['audience'] === 'named' && !details.words['named'];
    const found = isUnnamed ? 'nobodyNamed' : null;
    setFault(isUntitled ? 'untitled' : found);
    if (!isUntitled && !isUnnamed) queue.start(details.words);
  }

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      trail={<TextLink to="/library">{t('documents:title')}</TextLink>}
    >
      <Section title={t('files')}>
        <p className={classes.hint}>{t('hint')}</p>
        <FileDrop
          multiple
          accept={ACCEPTED_EXTENSIONS}
          limit={format.size(LIMITS.upload)}
          onFiles={(taken) => void choose(taken)}
        />
      </Section>
      <Section title={t('shared')}>
        <SharedDetailFields details={details} />
        {hasBegun && <p className={classes.hint}>{t('sharedSoFar')}</p>}
      </Section>
      {files.length > 0 && (
        <Section title={t('list')}>
          <QueueTotal queue={queue} files={files} />
          <ul className={classes.list} aria-label={t('list')}>
            {files.map((file) => (
              <QueuedFileRow key={file.id} queue={queue} file={file} />
            ))}
          </ul>
          {fault && (
            <Notice kind="loss" role="alert">
              {t(fault)}
            </Notice>
          )}
          {chosen.length > 0 && (
            <div>
              <Button onClick={start}>{t('add', { count: chosen.length })}</Button>
            </div>
          )}
        </Section>
      )}
      <ConfirmDialog
        opened={leave.status === 'blocked'}
        onClose={() => leave.reset?.()}
        title={t('leave.title')}
        consequence={t('leave.text')}
        verb={t('leave.verb')}
        isDestructive
        onConfirm={() => leave.proceed?.()}
      />
    </Page>
  );
}
