import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { openByClause } from './by-clause.ts';
import { amendmentsQuery } from './queries.ts';

/** How many open amendments each clause of a standard has. */
export function useOpenByClause(standardId: string): ReadonlyMap<string, number> {
  const { data } = useQuery(amendmentsQuery(standardId));
  return useMemo(() => openByClause(data ?? []), [data]);
}
