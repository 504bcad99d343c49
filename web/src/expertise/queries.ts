import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { KnowledgeFilter } from '../practices/queries.ts';

type Schemas = components['schemas'];
export type Expert = Schemas['ExpertView'];
export type OwnExpertise = Schemas['OwnExpertiseView'];

/** Who in the Network knows about something, a page at a time. */
export const expertsQuery = (filter: KnowledgeFilter) =>
  infiniteQueryOptions({
    queryKey: ['expertise', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/expertise', {
          params: { query: { ...filter, ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const ownExpertiseQuery = queryOptions({
  queryKey: ['expertise', 'own'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/expertise/mine', { signal })),
});

export function useSayExpertise() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['SayExpertise']) => unwrap(api.PUT('/api/expertise/mine', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['expertise'] }),
  });
}
