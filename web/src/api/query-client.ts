import { MutationCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';
import { STALE_TIME_MS } from './query-keys.ts';

/** The codes of refusals that say: it was changed meanwhile. */
const CHANGED_MEANWHILE = /(^|-)changed-meanwhile$/;

/**
 * Reads try again when the network failed, never when the server refused; writes are never repeated by
 * themselves. Where a write was refused because somebody else came first, what is shown is fetched again, so that
 * the newer state can be looked at.
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    mutationCache: new MutationCache({
      onError: (error) => {
        if (error instanceof ApiProblem && CHANGED_MEANWHILE.test(error.code))
          void client.invalidateQueries();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: STALE_TIME_MS.short,
        retry: (failures, error) => !(error instanceof ApiProblem && error.status < 500) && failures < 2,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
  return client;
}
