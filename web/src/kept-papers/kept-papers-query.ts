import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listPapers } from './kept-paper-store.ts';
import { onKeptChange } from './kept-mark.ts';

const keptPapersQuery = queryOptions({
  queryKey: ['kept-papers'],
  queryFn: listPapers,
  networkMode: 'always',
  retry: false,
  staleTime: Infinity,
  gcTime: 0,
});

/** What is kept on this device; kept up with what other tabs keep and remove. */
export function useKeptPapers() {
  const client = useQueryClient();
  useEffect(() => onKeptChange(() => void rereadKeptPapers(client)), [client]);
  return useQuery(keptPapersQuery);
}

/** Has the list read again, after one was changed. */
export const rereadKeptPapers = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: keptPapersQuery.queryKey });
