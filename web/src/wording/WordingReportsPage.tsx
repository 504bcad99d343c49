import { WORDING_REPORT_LISTS, type WordingReportList } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NetworkTabs } from '../network/NetworkTabs.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { ViewLinks } from '../ui/ViewLinks.tsx';
import { wordingReportsQuery } from './queries.ts';
import { WordingReportRow } from './WordingReportRow.tsx';

/** Words of Norbanet that members find wrong; which of the two lists stands in the address. */
export function WordingReportsPage() {
  const { state = 'open' } = useSearch({ from: '/signed-in/network/wording' });
  return <WordingReports list={state} />;
}

/** Those that wait, or those that were settled, with what can be done about them. */
export function WordingReports({ list }: { list: WordingReportList }) {
  const { t } = useTranslation('wording');
  const reports = useInfiniteQuery(wordingReportsQuery(list));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <NetworkTabs here="wording" />
      <ViewLinks
        label={t('show')}
        here={list}
        views={WORDING_REPORT_LISTS.map((key) => ({
          key,
          label: t(key),
          to: '/network/wording',
          search: key === 'settled' ? { state: key } : {},
        }))}
      />
      <QueryBoundary query={reports}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return rows.length === 0 ? (
            <EmptyState title={t(`none.${list}.title`)} text={t(`none.${list}.text`)} />
          ) : (
            <Listing label={t(`list.${list}`)}>
              {rows.map((report) => (
                <WordingReportRow key={report.id} report={report} />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={reports} />
    </Page>
  );
}
