import { Anchor, Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { verifiedDownload } from '../identity/verification/verified-download.ts';
import { useFormat } from '../i18n/format.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { type Archive, archiveQuery, archiveUrl, isInProgress, useRequestArchive } from './queries.ts';

/** Everything that the reader may read as one file: asked for, made by a job, had for two hours. */
export function ArchivePage() {
  const { t } = useTranslation('archive');
  const latest = useQuery(archiveQuery);
  const request = useRequestArchive();
  const archive = latest.data?.archive ?? null;
  useAnnounceWhenReady(archive);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={
        !isInProgress(archive) && (
          <Button loading={request.isPending} onClick={() => request.mutate()}>
            {t(archive ? 'again' : 'make')}
          </Button>
        )
      }
    >
      <ProblemNotice problem={request.error} />
      <QueryBoundary query={latest}>{() => archive && <ArchiveState archive={archive} />}</QueryBoundary>
      <Notice kind="waits" title={t('care.title')}>
        {t('care.text')}
      </Notice>
    </Page>
  );
}

function ArchiveState({ archive }: { archive: Archive }) {
  const { t } = useTranslation('archive');
  if (archive.state === 'ready') return <ArchiveDownload archive={archive} />;
  if (archive.state === 'failed') return <FailureNotice problem={archive.problem} title={t('failed')} />;
  return <Text>{t(archive.state === 'waiting' ? 'waits' : 'made')}</Text>;
}

function ArchiveDownload({ archive: { id, size, askedAt, expiresAt } }: { archive: Archive }) {
  const { t } = useTranslation('archive');
  const format = useFormat();
  return (
    <div>
      <Text>
        <Anchor href={archiveUrl(id)} onClick={verifiedDownload}>
          {t('download')}
        </Anchor>{' '}
        ({t('size', { size: format.size(size ?? 0) })})
      </Text>
      <Text size="sm" c="dimmed">
        {t('until', { asked: format.shortInstant(askedAt), until: format.shortInstant(expiresAt) })}
      </Text>
    </div>
  );
}

/** Says aloud that it is there, to whoever waited for it. */
function useAnnounceWhenReady(archive: Archive | null): void {
  const { t } = useTranslation('archive');
  const wasInProgress = useRef(isInProgress(archive));
  useEffect(() => {
    if (wasInProgress.current && archive?.state === 'ready') announce(t('ready'));
    wasInProgress.current = isInProgress(archive);
  }, [archive, t]);
}
