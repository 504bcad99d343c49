import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import { STALE_TIME_MS } from '../../api/query-keys.ts';
import type { components } from '../../api/schema.d.ts';

export type Version = components['schemas']['VersionView'];
export type FullVersion = components['schemas']['WholeVersionView'];
export type Comparison = components['schemas']['ComparisonView'];
export type ClauseDifference = components['schemas']['ClauseDifferenceView'];
export type VersionClause = components['schemas']['VersionClauseView'];

/** The text as it stands now, in the place of a version. */
export const CURRENT = 'current';

export const versionsKey = (standardId: string) => ['standards', 'versions', standardId] as const;

export const versionsQuery = (standardId: string) =>
  infiniteQueryOptions({
    queryKey: versionsKey(standardId),
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/standards/{standardId}/versions', {
          params: { path: { standardId }, query: pageParam ? { after: pageParam } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

/** A version never changes. */
export const versionQuery = (standardId: string, versionId: string) =>
  queryOptions({
    queryKey: ['standards', 'version', standardId, versionId],
    queryFn: () =>
      unwrap(
        api.GET('/api/standards/{standardId}/versions/{versionId}', {
          params: { path: { standardId, versionId } },
        }),
      ),
    staleTime: STALE_TIME_MS.live,
  });

export const comparisonQuery = (standardId: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['standards', 'comparison', standardId, from, to],
    queryFn: () =>
      unwrap(
        api.GET('/api/standards/{standardId}/comparison', {
          params: { path: { standardId }, query: { from, to } },
        }),
      ),
  });

export const createVersion = (standardId: string, label: string): Promise<FullVersion> =>
  unwrap(
    api.POST('/api/standards/{standardId}/versions', { params: { path: { standardId } }, body: { label } }),
  );

export const restoreVersion = (standardId: string, versionId: string, clauseId?: string) =>
  api.POST('/api/standards/{standardId}/versions/{versionId}/restore', {
    params: { path: { standardId, versionId } },
    body: clauseId ? { clauseId } : {},
  });
