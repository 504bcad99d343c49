import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { AmendmentLine } from '../amendments/queries.ts';
import { type AmendmentSet, leaveSuggestion, suggestionsKey } from './queries.ts';

interface EmptyDrafts {
  /** The reader has left a draft in which nothing is written. */
  readonly leave: (draft: Pick<AmendmentLine, 'id'>) => void;
  /** Waits until all that was left has been taken back, so that a clause can be opened again. */
  readonly whenLeft: () => Promise<unknown>;
}

/**
 * Takes back the drafts that were opened and left as they were, also as the page is left. @param openAndEmpty those
 * that are open now and have nothing written in them.
 */
export function useEmptyDrafts(
  standardId: string,
  openAndEmpty: readonly Pick<AmendmentLine, 'id'>[],
): EmptyDrafts {
  const queries = useQueryClient();
  const leaving = useRef(new Map<string, Promise<unknown>>());
  const latest = useRef(openAndEmpty);
  useEffect(() => {
    latest.current = openAndEmpty;
  });
  const leave = useCallback(
    ({ id }: Pick<AmendmentLine, 'id'>) => {
      const queryKey = suggestionsKey(standardId);
      queries.setQueryData<AmendmentSet | null>(
        queryKey,
        (set) => set && { ...set, amendments: set.amendments.filter((one) => one.id !== id) },
      );
      // What cannot be taken back now is dropped when the suggestions are sent; until then no list has it.
      const left = leaveSuggestion(id)
        .catch(() => undefined)
        .finally(() => {
          leaving.current.delete(id);
          void queries.invalidateQueries({ queryKey });
        });
      leaving.current.set(id, left);
    },
    [queries, standardId],
  );
  useEffect(() => {
    const leaveAll = () => latest.current.forEach(leave);
    window.addEventListener('pagehide', leaveAll);
    return () => {
      window.removeEventListener('pagehide', leaveAll);
      leaveAll();
    };
  }, [leave]);
  const whenLeft = useCallback(() => Promise.all(leaving.current.values()), []);
  return { leave, whenLeft };
}
