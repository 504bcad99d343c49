import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { homeKey } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';

export type Ballot = components['schemas']['BallotView'];
export type BallotLine = components['schemas']['BallotLineView'];
export type BallotPaper = components['schemas']['PaperView'];
export type OpenPaper = components['schemas']['OpenPaperView'];
export type Receipt = components['schemas']['ReceiptView'];

export const ballotKey = (id: string) => ['ballots', 'one', id] as const;

export const ballotQuery = (id: string) =>
  queryOptions({
    queryKey: ballotKey(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/ballots/{id}', { params: { path: { id } }, signal })),
  });

/** The papers of a closed ballot, a page at a time. */
export const papersQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...ballotKey(id), 'papers'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/ballots/{id}/papers', {
          params: { path: { id }, query: pageParam ? { after: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** Casts the paper of my seat, or replaces it. */
export function useCast(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (paper: BallotPaper & { forSeat?: string }) =>
      unwrap(api.PUT('/api/ballots/{id}/paper', { params: { path: { id } }, body: paper })),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['ballots'] }),
        queryClient.invalidateQueries({ queryKey: ['priorities'] }),
        queryClient.invalidateQueries({ queryKey: homeKey }),
      ]),
  });
}
