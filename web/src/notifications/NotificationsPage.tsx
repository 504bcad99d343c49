import { Button, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { inboxQuery, useMarkRead } from './queries.ts';
import { NotificationDays } from './NotificationDays.tsx';

/** The reader's notifications by day and object, the latest first. */
export function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const { only = 'all' } = useSearch({ from: '/signed-in/notifications' });
  const navigate = useNavigate();
  const query = useInfiniteQuery(inboxQuery(only));
  const markRead = useMarkRead();
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const markAll = items.some(({ read }) => !read) && (
    <Button
      variant="default"
      loading={markRead.isPending}
      onClick={() => markRead.mutate({}, { onSuccess: () => announce(t('markedAll')) })}
    >
      {t('markAll')}
    </Button>
  );
  return (
    <Page
      title={t('title')}
      action={markAll}
      facts={
        <SegmentedControl
          size="xs"
          aria-label={t('only.label')}
          value={only}
          onChange={(value) =>
            void navigate({ to: '/notifications', search: value === 'unread' ? { only: value } : {} })
          }
          data={[
            { value: 'all', label: t('only.all') },
            { value: 'unread', label: t('only.unread') },
          ]}
        />
      }
    >
      <QueryBoundary query={query}>
        {() =>
          items.length === 0 ? (
            <EmptyState
              title={t(only === 'unread' ? 'noneUnread' : 'none')}
              text={t(only === 'unread' ? 'noneUnreadText' : 'noneText')}
            />
          ) : (
            <>
              <NotificationDays groups={items} />
              <LoadMore query={query} />
            </>
          )
        }
      </QueryBoundary>
    </Page>
  );
}
