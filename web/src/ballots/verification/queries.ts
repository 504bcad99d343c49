import type { BallotBundle } from '@nbn/voting';
import { queryOptions } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import { ballotKey } from '../queries.ts';

/** The bundle of a ballot, as the counting library knows it. */
export const bundleQuery = (id: string) =>
  queryOptions({
    queryKey: [...ballotKey(id), 'bundle'],
    queryFn: async ({ signal }) =>
      (await unwrap(
        api.GET('/api/ballots/{id}/bundle', { params: { path: { id } }, signal }),
      )) as unknown as BallotBundle,
    staleTime: Infinity,
  });
