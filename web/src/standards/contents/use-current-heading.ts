import { useMemo } from 'react';
import { useReachedPlace } from '../../ui/use-reached-place.ts';
import type { NumberedClause } from '../clause-name.ts';
import { findClause } from './show-clause.ts';

/** The heading under which the reader is, as the page is scrolled; null above the first. */
export function useCurrentHeading(clauses: readonly NumberedClause[]): NumberedClause | null {
  const headings = useMemo(
    () => clauses.filter(({ kind }) => kind === 'heading').map(({ id }) => id),
    [clauses],
  );
  const current = useReachedPlace(headings, findClause);
  return clauses.find(({ id }) => id === current) ?? null;
}
