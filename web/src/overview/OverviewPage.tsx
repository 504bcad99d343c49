import { OVERVIEW_GROUPINGS, type OverviewGrouping } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NetworkTabs } from '../network/NetworkTabs.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { ViewLinks } from '../ui/ViewLinks.tsx';
import { OverviewGroups } from './OverviewGroups.tsx';
import { overviewQuery } from './queries.ts';

/** What is late or due in every country; how it is put together stands in the address. */
export function OverviewPage() {
  const { by = 'country' } = useSearch({ from: '/signed-in/network/overview' });
  return <OverviewBy by={by} />;
}

export function OverviewBy({ by }: { by: OverviewGrouping }) {
  const { t } = useTranslation('overview');
  const overview = useQuery(overviewQuery);
  return (
    <Page wide title={t('title')} lead={t('lead')}>
      <NetworkTabs here="overview" />
      <ViewLinks
        label={t('group')}
        here={by}
        views={OVERVIEW_GROUPINGS.map((value) => ({
          key: value,
          label: t(`by.${value}`),
          to: '/network/overview',
          search: value === 'kind' ? { by: value } : {},
        }))}
      />
      <QueryBoundary query={overview}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('none.title')} text={t('none.text')} />
          ) : (
            <OverviewGroups by={by} duties={items} total={total} />
          )
        }
      </QueryBoundary>
    </Page>
  );
}
