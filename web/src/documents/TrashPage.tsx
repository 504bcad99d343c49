import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { TextLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { trashQuery, useRestoreDocument } from './records.ts';

/** What was withdrawn, and can still be put back. */
export function TrashPage() {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const query = useInfiniteQuery(trashQuery);
  const restore = useRestoreDocument();
  return (
    <Page
      title={t('trash.title')}
      lead={t('trash.lead')}
      trail={<TextLink to="/library">{t('title')}</TextLink>}
    >
      <ProblemNotice problem={restore.error} />
      <QueryBoundary query={query}>
        {({ pages }) => {
          const lines = pages.flatMap(({ items }) => items);
          if (lines.length === 0) return <EmptyState title={t('trash.none')} text={t('trash.noneText')} />;
          return (
            <Listing label={t('trash.list')}>
              {lines.map(({ id, title, withdrawnAt, withdrawnByName, deletedAt }) => (
                <ListRow
                  key={id}
                  title={title}
                  facts={[
                    t('trash.withdrawn', { day: format.shortDay(withdrawnAt), name: withdrawnByName }),
                    t('trash.until', { day: format.shortDay(deletedAt) }),
                  ]}
                  aside={
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={t('trash.restoreOne', { title })}
                      onClick={() =>
                        restore.mutate(id, { onSuccess: () => announce(t('trash.restored', { title })) })
                      }
                    >
                      {t('trash.restore')}
                    </Button>
                  }
                />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={query} />
    </Page>
  );
}
