import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import type { KeptPaper } from '../kept-paper.ts';
import { rereadKeptPapers, useKeptPapers } from '../kept-papers-query.ts';
import { knowSession } from '../know-session.ts';
import { PaperText } from './PaperText.tsx';

/** A kept paper to be read, with the time when it was fetched. */
export function KeptPaperPage() {
  const { paperId = '' } = useParams({ strict: false });
  const papers = useKeptPapers();
  return (
    <QueryBoundary query={papers} skeleton={<PageSkeleton />}>
      {(kept) => <FoundPaper key={paperId} paper={kept.find(({ paper }) => paper.id === paperId)?.paper} />}
    </QueryBoundary>
  );
}

function FoundPaper({ paper }: { paper: KeptPaper | undefined }) {
  const { t } = useTranslation('kept');
  const format = useFormat();
  useRefreshOnOpen(paper);
  const trail = <TextLink to="/kept">{t('title')}</TextLink>;
  if (!paper)
    return (
      <Page title={t('gone.title')} trail={trail}>
        <EmptyState title={t('gone.title')} text={t('gone.text')} />
      </Page>
    );
  return (
    <Page
      serif={paper.source.kind !== 'agenda'}
      title={paper.title}
      trail={trail}
      facts={paper.facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    >
      <Notice kind="note">{t('asOf', { time: format.instant(new Date(paper.fetchedAt)) })}</Notice>
      {paper.leftOut > 0 && <Notice kind="waits">{t('leftOut', { count: paper.leftOut })}</Notice>}
      <PaperText paper={paper} />
    </Page>
  );
}

/**
 * Asks for the paper once when it is opened with a connection: it is brought up to date, or removed where the
 * reader has lost the right to read it.
 */
function useRefreshOnOpen(paper: KeptPaper | undefined): void {
  const client = useQueryClient();
  const [opened] = useState(paper);
  // Once for this visit, whatever is read again meanwhile.
  useEffect(() => {
    if (!opened || !window.navigator.onLine) return;
    async function refresh(kept: KeptPaper): Promise<void> {
      if ((await knowSession(client)) === null) return;
      const { refreshPaper } = await import('../refresh-papers.ts');
      await refreshPaper(kept);
      await rereadKeptPapers(client);
    }
    void refresh(opened).catch(() => undefined);
  }, [opened, client]);
}
