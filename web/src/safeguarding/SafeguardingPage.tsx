import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { CountsSection } from './CountsSection.tsx';
import { reportsQuery } from './queries.ts';
import { ReleaseDialog } from './ReleaseDialog.tsx';

/** What the check for personal data saw, for the secretariat: kind, place, time and outcome. */
export function SafeguardingPage() {
  const { t } = useTranslation('safeguarding');
  const format = useFormat();
  const reports = useInfiniteQuery(reportsQuery);
  const [releasing, release] = useState<string | null>(null);
  return (
    <Page title={t('page.title')} lead={t('page.lead')}>
      <Loaded query={reports}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          if (rows.length === 0) return <EmptyState title={t('page.none.title')} text={t('page.none.text')} />;
          return (
            <>
              <CountsSection />
              <Section title={t('page.latest')}>
                <Listing label={t('page.latest')}>
                  {rows.map(({ id, at, kinds, outcome, member, country, place, releasedUntil }) => (
                    <ListRow
                      key={id} title={`${t(`outcomes.${outcome}`)}: ${kinds.map((kind) => t(`kinds.${kind}`)).join(', ')}`}
                      facts={[format.instant(at), member?.name ?? t('page.server'), country && format.country(country), <code key="place">{place}</code>, releasedUntil && t('page.releasedUntil', { time: format.instant(releasedUntil) })]}
                      aside={outcome === 'held' && !releasedUntil && <Button size="xs" variant="default" onClick={() => release(id)}>{t('page.release.act')}</Button>}
                    />
                  ))}
                </Listing>
              </Section>
            </>
          );
        }}
      </Loaded>
      <LoadMore query={reports} />
      {releasing && <ReleaseDialog reportId={releasing} onClose={() => release(null)} />}
    </Page>
  );
}
