import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { unwrap, api } from '../api/client.ts';
import { homeKey, inboxKey, unreadKey } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';

export type NotificationView = components['schemas']['NotificationView'];
export type NotificationGroupView = components['schemas']['NotificationGroupView'];
export type InboxFilter = 'all' | 'unread';
type MarkRead = components['schemas']['MarkRead'];

/** My notifications by object and day, a page at a time, the latest first. */
export const inboxQuery = (only: InboxFilter) =>
  infiniteQueryOptions({
    queryKey: inboxKey(only),
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/notifications/groups', {
          params: {
            query: {
              ...(only === 'unread' ? { unread: true } : {}),
              ...(pageParam ? { after: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** How many are unread; the member's own room keeps it fresh. */
export const unreadQuery = queryOptions({
  queryKey: unreadKey,
  queryFn: () => unwrap(api.GET('/api/notifications/unread')),
  staleTime: Infinity,
});

/** After news, or after reading: everything that counts or lists notifications is fetched again. */
export function useInvalidateInbox(): () => void {
  const queryClient = useQueryClient();
  return () => {
    for (const queryKey of [['notifications'], homeKey]) void queryClient.invalidateQueries({ queryKey });
  };
}

/**
 * The page of a thing is open, and its notifications are read with it: at once, and again when more arrive
 * while it stands there.
 */
export function useMarkReadOnOpen(
  objectKind:
    | 'meeting'
    | 'ballot'
    | 'priority-period'
    | 'action'
    | 'decision'
    | 'plan-line'
    | 'recommendation'
    | 'grant-report'
    | 'funding-application',
  objectId: string,
): void {
  const { data } = useQuery(unreadQuery);
  const { mutate } = useMarkRead();
  const unread = data?.unread ?? 0;
  const before = useRef({ objectId: '', unread: 0 });
  useEffect(() => {
    const more = unread > (before.current.objectId === objectId ? before.current.unread : 0);
    before.current = { objectId, unread };
    if (more) mutate({ objectKind, objectId });
  }, [objectKind, objectId, unread, mutate]);
}

/** Marks as read; the server notifies all of the member's windows, this one too. */
export function useMarkRead() {
  const changed = useInvalidateInbox();
  return useMutation({
    mutationFn: (which: MarkRead) => api.POST('/api/notifications/read', { body: which }),
    onSuccess: changed,
  });
}
