import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type Report = Schemas['SafeguardingReportView'];
export type Count = Schemas['SafeguardingCountView'];
export type Sweep = Schemas['SweepView'];

const reportsKey = ['safeguarding', 'reports'] as const;

export const reportsQuery = infiniteQueryOptions({
  queryKey: reportsKey,
  queryFn: ({ pageParam }) =>
    unwrap(
      api.GET('/api/safeguarding/reports', { params: { query: pageParam ? { after: pageParam } : {} } }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (page: { next: string | null }) => page.next,
});

export const countsQuery = queryOptions({
  queryKey: ['safeguarding', 'counts'],
  queryFn: () => unwrap(api.GET('/api/safeguarding/counts')),
});

/** Lets the writer of a held text send it again and pass. */
export function useRelease(reportId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/safeguarding/reports/{id}/release', {
          params: { path: { id: reportId } },
          body: { reason },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: reportsKey }),
  });
}

/** Looks again every two seconds while a reading is on its way. */
export const sweepsQuery = queryOptions({
  queryKey: ['safeguarding', 'sweeps'],
  queryFn: () => unwrap(api.GET('/api/safeguarding/sweeps')),
  refetchInterval: ({ state }) => (state.data?.items[0]?.state === 'running' ? 2_000 : false),
});

/** Has everything stored read once more. */
export function useStartSweep() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/safeguarding/sweeps')),
    onSuccess: () => queries.invalidateQueries({ queryKey: sweepsQuery.queryKey }),
  });
}
