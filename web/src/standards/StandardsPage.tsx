import { Button, Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, RowLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { StandardStateBadge } from './lifecycle/StandardStateBadge.tsx';
import { PublishedList } from './publication/PublishedList.tsx';
import { standardsQuery } from './queries.ts';
import { NewStandardDialog } from './NewStandardDialog.tsx';

/** The standards that the reader may know of, the one last changed first. */
export function StandardsPage() {
  const { t } = useTranslation('standards');
  const { t: life } = useTranslation('lifecycle');
  const format = useFormat();
  const mayStart = useHasPermission('standards:edit');
  const [starting, setStarting] = useState(false);
  const query = useInfiniteQuery(standardsQuery);
  const start = mayStart && (
    <Group gap="sm">
      <LinkButton variant="default" to="/standards/from-word">
        {t('start.fromWord')}
      </LinkButton>
      <Button onClick={() => setStarting(true)}>{t('start.verb')}</Button>
    </Group>
  );
  return (
    <Page title={t('title')} lead={t('lead')} action={start}>
      <QueryBoundary query={query}>
        {({ pages }) => {
          const standards = pages.flatMap(({ items }) => items);
          if (standards.length === 0) return <EmptyState title={t('none.title')} text={t('none.text')} />;
          return (
            <Listing label={t('list')}>
              {standards.map((standard) => (
                <ListRow
                  key={standard.id}
                  title={
                    <RowLink to="/standards/$standardId" params={{ standardId: standard.id }}>
                      {standard.title}
                    </RowLink>
                  }
                  facts={[
                    standard.turn !== 'nobody' && life(`turn.${standard.turn}`),
                    t('clauses', { count: standard.clauses }),
                    standard.openThreads > 0 && t('openThreads', { count: standard.openThreads }),
                    standard.unreadThreads > 0 && (
                      <strong>{t('unread', { count: standard.unreadThreads })}</strong>
                    ),
                    t('changed', { when: format.fromNow(standard.changedAt) }),
                  ]}
                  aside={<StandardStateBadge state={standard.state} />}
                  unread={standard.unreadThreads > 0}
                />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={query} />
      <PublishedList />
      {mayStart && <NewStandardDialog opened={starting} onClose={() => setStarting(false)} />}
    </Page>
  );
}
