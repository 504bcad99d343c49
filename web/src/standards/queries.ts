import { LIMITS } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { STALE_TIME_MS } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';

export type Standard = components['schemas']['StandardView'];
export type Clause = components['schemas']['ClauseView'];
export type Thread = components['schemas']['ThreadView'];
export type Comment = components['schemas']['CommentView'];
export type Revision = components['schemas']['ClauseRevisionView'];

export const standardKey = (standardId: string) => ['standards', 'one', standardId] as const;
export const threadsKey = (standardId: string) => ['standards', 'threads', standardId] as const;
/** The comments of every thread. */
export const allCommentsKey = (standardId: string) => ['standards', 'comments', standardId] as const;
export const commentsKey = (standardId: string, threadId: string) =>
  [...allCommentsKey(standardId), threadId] as const;
export const listKey = ['standards', 'list'] as const;

const PAGE_SIZE = 100;

/** Drafts that the reader may know of, a page at a time. */
export const standardsQuery = infiniteQueryOptions({
  queryKey: listKey,
  queryFn: ({ pageParam }) =>
    unwrap(api.GET('/api/standards', { params: { query: pageParam ? { after: pageParam } : {} } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
});

export const standardQuery = (standardId: string) =>
  queryOptions({
    queryKey: standardKey(standardId),
    queryFn: () => unwrap(api.GET('/api/standards/{standardId}', { params: { path: { standardId } } })),
    staleTime: STALE_TIME_MS.live,
  });

/**
 * Every thread of a standard, open or resolved: asked for in few large pages, then kept up to date by live
 * events.
 */
export const threadsQuery = (standardId: string) =>
  queryOptions({
    queryKey: threadsKey(standardId),
    queryFn: () =>
      everything((after) =>
        unwrap(
          api.GET('/api/standards/{standardId}/threads', {
            params: {
              path: { standardId },
              query: { limit: LIMITS.threadsMax, ...(after ? { after } : {}) },
            },
          }),
        ),
      ),
    staleTime: STALE_TIME_MS.live,
  });

/** One thread as it is now. */
export const threadQuery = (standardId: string, threadId: string) =>
  queryOptions({
    queryKey: ['standards', 'thread', standardId, threadId],
    queryFn: () =>
      unwrap(
        api.GET('/api/standards/{standardId}/threads/{threadId}', {
          params: { path: { standardId, threadId } },
        }),
      ),
    staleTime: 0,
  });

export const commentsQuery = (standardId: string, threadId: string) =>
  queryOptions({
    queryKey: commentsKey(standardId, threadId),
    queryFn: () =>
      everything((after) =>
        unwrap(
          api.GET('/api/standards/{standardId}/threads/{threadId}/comments', {
            params: {
              path: { standardId, threadId },
              query: { limit: PAGE_SIZE, ...(after ? { after } : {}) },
            },
          }),
        ),
      ),
    staleTime: STALE_TIME_MS.live,
  });

export const historyQuery = (standardId: string, clauseId: string, revision: number) =>
  queryOptions({
    queryKey: ['standards', 'history', standardId, clauseId, revision],
    queryFn: () =>
      unwrap(
        api.GET('/api/standards/{standardId}/clauses/{clauseId}/revisions', {
          params: { path: { standardId, clauseId }, query: { limit: PAGE_SIZE } },
        }),
      ),
    staleTime: STALE_TIME_MS.live,
  });

async function everything<Item>(
  page: (after: string | null) => Promise<{ items: Item[]; next?: string | null }>,
): Promise<Item[]> {
  const items: Item[] = [];
  let next: string | null = null;
  do {
    const given: { items: Item[]; next?: string | null } = await page(next);
    items.push(...given.items);
    next = given.next ?? null;
  } while (next);
  return items;
}
