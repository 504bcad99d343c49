import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { countOpenByClause } from './amendments-by-clause.ts';
import { amendmentsQuery } from './queries.ts';

/** How many open amendments each clause of a standard has. */
export function useOpenAmendmentCounts(standardId: string): ReadonlyMap<string, number> {
  const { data } = useQuery(amendmentsQuery(standardId));
  return useMemo(() => countOpenByClause(data ?? []), [data]);
}
