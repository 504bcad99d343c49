import type { ContributionKind } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { ContributionSearch } from './contribution-filter.ts';

export type Contribution = components['schemas']['ContributionView'];
export type ContributionMove = components['schemas']['ContributionMoveView'];
export type ContributionStageLine = components['schemas']['ContributionStageView'];

const contributionsKey = ['contributions'] as const;

/** The reader's own, a page at a time, the latest move first. */
export const contributionsQuery = ({ kind, moved }: ContributionSearch) =>
  infiniteQueryOptions({
    queryKey: [...contributionsKey, 'list', kind ?? null, moved ?? false],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/contributions', {
          params: {
            query: {
              ...(kind ? { kind } : {}),
              ...(moved ? { moved } : {}),
              ...(pageParam ? { after: pageParam } : {}),
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const contributionQuery = (kind: ContributionKind, id: string) =>
  queryOptions({
    queryKey: [...contributionsKey, 'one', kind, id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/contributions/{kind}/{id}', { params: { path: { kind, id } }, signal })),
  });

/** From now on only what moves later is new. */
export function useRecordLook() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.POST('/api/contributions/looked'),
    onSuccess: () => client.invalidateQueries({ queryKey: contributionsKey }),
  });
}
