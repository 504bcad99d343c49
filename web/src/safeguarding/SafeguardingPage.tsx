import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/links.tsx';
import { Listing } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { CountsSection } from './CountsSection.tsx';
import { reportsQuery } from './queries.ts';
import { ReleaseDialog } from './ReleaseDialog.tsx';
import { ReportRow } from './ReportRow.tsx';
import { SweepSection } from './SweepSection.tsx';

/**
 * What the check for personal data saw, for the secretariat: kind, place, time and outcome; and the reading
 * of all that is stored.
 */
export function SafeguardingPage() {
  const { t } = useTranslation('safeguarding');
  const reports = useInfiniteQuery(reportsQuery);
  const [releasing, release] = useState<string | null>(null);
  return (
    <Page
      title={t('page.title')}
      lead={t('page.lead')}
      action={
        <LinkButton variant="default" to="/safeguarding/purges">
          {t('page.purge')}
        </LinkButton>
      }
    >
      <QueryBoundary query={reports}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          if (rows.length === 0)
            return (
              <>
                <EmptyState title={t('page.none.title')} text={t('page.none.text')} />
                <SweepSection />
              </>
            );
          return (
            <>
              <CountsSection />
              <SweepSection />
              <Section title={t('page.latest')}>
                <Listing label={t('page.latest')}>
                  {rows.map((report) => (
                    <ReportRow key={report.id} report={report} onRelease={release} />
                  ))}
                </Listing>
              </Section>
            </>
          );
        }}
      </QueryBoundary>
      <LoadMore query={reports} />
      {releasing && <ReleaseDialog reportId={releasing} onClose={() => release(null)} />}
    </Page>
  );
}
