import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type StandardTransition = components['schemas']['StandardTransitionView'];

export const lifecycleHistoryKey = (standardId: string) => ['standards', 'life', standardId] as const;

/** Every step of a standard's life, the last one first. */
export const lifecycleHistoryQuery = (standardId: string) =>
  infiniteQueryOptions({
    queryKey: lifecycleHistoryKey(standardId),
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/standards/{standardId}/history', {
          params: { path: { standardId }, query: pageParam ? { after: pageParam } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

export const ballotsKey = (standardId: string) => ['standards', 'ballots', standardId] as const;

/** The ballots by which the countries decided about a standard, the last one first. */
export const ballotsQuery = (standardId: string) =>
  queryOptions({
    queryKey: ballotsKey(standardId),
    queryFn: async () =>
      (await unwrap(api.GET('/api/standards/{standardId}/ballots', { params: { path: { standardId } } })))
        .items,
  });
