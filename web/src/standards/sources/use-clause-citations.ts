import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ClauseCitation, citationsByClause } from './clause-citations.ts';
import { sourcesQuery } from './queries.ts';

const NONE: readonly never[] = [];

/** What each clause of the draft cites; nothing while it is on its way. */
export function useClauseCitations(standardId: string): ReadonlyMap<string, readonly ClauseCitation[]> {
  const { data } = useQuery(sourcesQuery(standardId));
  const items = data?.items ?? NONE;
  return useMemo(() => citationsByClause(items), [items]);
}
