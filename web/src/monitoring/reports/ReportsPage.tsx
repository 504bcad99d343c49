import { COUNTRY_CODES } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { NetworkTabs } from '../../network/NetworkTabs.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ChoiceField } from '../../ui/Form.tsx';
import { LinkButton, RowLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { reportsQuery, type ReportLine } from './queries.ts';
import { usePeriodText } from './use-period-text.ts';
import { ReportStateBadge } from './ReportStateBadge.tsx';
import { reportsSearchOf } from './report-search.ts';

/** What countries report to those who monitor them. */
export function ReportsPage() {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const navigate = useNavigate();
  const writes = useHasPermission('monitoring:write');
  const { country } = reportsSearchOf(useSearch({ strict: false }));
  const query = useInfiniteQuery(reportsQuery(country));
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={writes && <LinkButton to="/network/reports/new">{t('list.new')}</LinkButton>}
    >
      <NetworkTabs here="reports" />
      <search aria-label={t('list.country')}>
        <ChoiceField
          name="country"
          label={t('list.country')}
          w="fit-content"
          value={country ?? ''}
          data={[
            { value: '', label: t('list.anyCountry') },
            ...COUNTRY_CODES.map((code) => ({ value: code, label: format.country(code) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ to: '/network/reports', search: reportsSearchOf({ country: value }) })
          }
        />
      </search>
      <QueryBoundary query={query}>
        {({ pages }) => <Reports reports={pages.flatMap(({ items }) => items)} writes={writes} />}
      </QueryBoundary>
      <LoadMore query={query} />
    </Page>
  );
}

function Reports({ reports, writes }: { reports: readonly ReportLine[]; writes: boolean }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const period = usePeriodText();
  if (reports.length === 0)
    return <EmptyState title={t('list.none')} text={t(writes ? 'list.noneText' : 'list.noneOther')} />;
  return (
    <Listing label={t('list.label')}>
      {reports.map(({ id, title, country, instrument, firstDay, lastDay, state, sentAt }) => (
        <ListRow
          key={id}
          title={
            <RowLink to="/network/reports/$reportId" params={{ reportId: id }}>
              {title}
            </RowLink>
          }
          facts={[format.country(country), instrument, period({ firstDay, lastDay })]}
          aside={<ReportStateBadge state={state} sentAt={sentAt} />}
        />
      ))}
    </Listing>
  );
}
