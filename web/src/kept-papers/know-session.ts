import type { QueryClient } from '@tanstack/react-query';
import { type Session, sessionQuery } from '../api/session.ts';

/**
 * Asks who is signed in, unless that is known: where the server says nobody, what is kept goes with the session.
 * Null as well where the server could not be asked, and then it stays.
 */
export async function knowSession(queryClient: QueryClient): Promise<Session | null> {
  const known = queryClient.getQueryData(sessionQuery.queryKey);
  if (known) return known;
  return queryClient
    .fetchQuery({ ...sessionQuery, staleTime: 0, retry: false, networkMode: 'always' })
    .catch(() => null);
}
