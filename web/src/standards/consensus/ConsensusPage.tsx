import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { RowsSkeleton } from '../../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { ProcessState } from './ProcessState.tsx';
import { type Process, processQuery } from './queries.ts';
import { RatingSection } from './RatingSection.tsx';
import { Results } from './Results.tsx';
import { useConsensusChanges } from './use-consensus-changes.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';

const RunSection = lazyPart(async () => ({ default: (await import('./RunSection.tsx')).RunSection }));
const Participation = lazyPart(async () => ({
  default: (await import('./Participation.tsx')).Participation,
}));
const ReportSection = lazyPart(async () => ({
  default: (await import('./ReportSection.tsx')).ReportSection,
}));

const route = getRouteApi('/signed-in/standards/$standardId/consensus/$processId');

/** One process: to rate in, to read its results and its report, and to run. */
export function ConsensusPage() {
  const { standardId, processId } = route.useParams();
  useConsensusChanges(standardId);
  return (
    <QueryBoundary query={useQuery(processQuery(standardId, processId))}>
      {(process) => <ProcessContent standardId={standardId} process={process} />}
    </QueryBoundary>
  );
}

function ProcessContent({ standardId, process }: { standardId: string; process: Process }) {
  const { t } = useTranslation('consensus');
  return (
    <Page
      title={t('title', { number: process.ordinal })}
      within={process.standardTitle}
      trail={
        <TextLink to="/standards/$standardId/consensus" params={{ standardId }}>
          {t('list.title', { title: process.standardTitle })}
        </TextLink>
      }
      facts={<ProcessFacts process={process} />}
    >
      <Section title={t('question')}>
        <Text style={{ whiteSpace: 'pre-line', maxWidth: '68ch' }}>{process.question}</Text>
        <Text size="sm" c="dimmed">
          {t('rule', { most: process.maxRounds, least: process.minRaters })}
        </Text>
      </Section>
      {process.can.rate && process.progress && <RatingSection standardId={standardId} process={process} />}
      {process.can.run && (
        <Suspense fallback={<RowsSkeleton rows={1} />}>
          <RunSection standardId={standardId} process={process} />
        </Suspense>
      )}
      <Results process={process} />
      {process.can.participation && process.rounds.length > 0 && (
        <Suspense fallback={<RowsSkeleton rows={3} />}>
          <Participation standardId={standardId} processId={process.id} />
        </Suspense>
      )}
      <Suspense fallback={<RowsSkeleton rows={4} />}>
        <ReportSection standardId={standardId} process={process} />
      </Suspense>
    </Page>
  );
}

/** The state, and the round that is planned, open or closed last. */
function ProcessFacts({ process }: { process: Process }) {
  const { t } = useTranslation('consensus');
  const format = useFormat();
  const last = process.rounds.at(-1);
  return (
    <>
      <ProcessState state={process.state} />
      {last?.state === 'announced' && (
        <span>{t('round.announced', { number: last.ordinal, time: format.shortInstant(last.opensAt) })}</span>
      )}
      {last?.state === 'open' && (
        <span>{t('round.open', { number: last.ordinal, time: format.shortInstant(last.closesAt) })}</span>
      )}
      {last?.state === 'closed' && (
        <span>
          {t('round.closed', {
            number: last.ordinal,
            time: format.shortInstant(last.closedAt!),
            raters: last.raters ?? 0,
            seats: last.seats ?? 0,
          })}
        </span>
      )}
    </>
  );
}
