import { Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NetworkTabs } from '../network/NetworkTabs.tsx';
import { useSession } from '../api/session.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/links.tsx';
import { Listing } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { DirectoryFilterForm } from './DirectoryFilterForm.tsx';
import { EntryRow } from './EntryRow.tsx';
import { directoryFilterOf } from './filters.ts';
import { entriesQuery } from './queries.ts';

/** Whom to call. The filter stands in the address. */
export function DirectoryPage() {
  const { t } = useTranslation(['directory', 'network']);
  const { role } = useSession().member;
  const filter = directoryFilterOf(useSearch({ strict: false }));
  const entries = useInfiniteQuery(entriesQuery(filter));
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={
        <Group gap="xs">
          {role === 'team' && (
            <LinkButton to="/network/directory/country" variant="default">
              {t('country.open')}
            </LinkButton>
          )}
          <LinkButton to="/network/directory/own" variant="default">
            {t('own')}
          </LinkButton>
        </Group>
      }
    >
      <NetworkTabs here="directory" />
      <DirectoryFilterForm key={JSON.stringify(filter)} filter={filter} />
      <QueryBoundary query={entries}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return rows.length === 0 ? (
            <EmptyState
              title={t('none.title')}
              text={t('none.text')}
              step={
                <LinkButton to="/network/directory" search={{}} variant="default">
                  {t('none.all')}
                </LinkButton>
              }
            />
          ) : (
            <Listing label={t('list')}>
              {rows.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={entries} />
    </Page>
  );
}
