import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';
import { STALE } from './keys.ts';

/** Reads try again when the network failed, never when the server refused; writes are never repeated by themselves. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: STALE.short,
        retry: (failures, error) => !(error instanceof ApiProblem && error.status < 500) && failures < 2,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}
