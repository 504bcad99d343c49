import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AmendmentLine } from '../amendments/queries.ts';
import type { Standard } from '../queries.ts';
import { changedClauses, isChanged } from './changed-suggestions.ts';
import { type AmendmentSet, suggestionsKey, suggestionsQuery, useDraftClause } from './queries.ts';
import type { SuggestionSession } from './suggestion-session.ts';
import { useEmptyDrafts } from './use-empty-drafts.ts';

const without = <Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> =>
  new Map([...map].filter(([other]) => other !== key));

interface Suggestions {
  readonly session: SuggestionSession;
  readonly set: AmendmentSet | null;
  /** The clauses that are changed. */
  readonly changed: readonly string[];
  /** Waits until all that was typed is committed. */
  readonly whenCommitted: () => Promise<unknown>;
  /** All clauses are closed, whatever was written in them. */
  readonly end: () => void;
}

/** What the reader suggests in a standard, and the clauses that are open for it. */
export function useSuggestions({ id: standardId }: Standard): Suggestions {
  const queries = useQueryClient();
  const set = useQuery(suggestionsQuery(standardId)).data ?? null;
  const [open, setOpen] = useState<ReadonlyMap<string, AmendmentLine>>(new Map());
  const [nowChanged, setNowChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const carets = useRef(new Map<string, number | null>());
  const committing = useRef(new Map<string, () => Promise<void>>());
  const emptyOnes = [...open.values()].filter(
    (draft) => !(nowChanged.get(draft.clauseId) ?? isChanged(draft)),
  );
  const { leave, whenLeft } = useEmptyDrafts(standardId, emptyOnes);
  const { mutate, isPending, variables, error } = useDraftClause(standardId, whenLeft);
  const drafts = useMemo(
    () =>
      new Map(
        (set?.amendments ?? []).filter(({ state }) => state === 'draft').map((one) => [one.clauseId, one]),
      ),
    [set],
  );
  const known = useRef({ drafts, emptyOnes, opening: null as string | null });
  useEffect(() => {
    known.current = { drafts, emptyOnes, opening: isPending ? variables : null };
  });

  const openClause = useCallback(
    (clauseId: string, caret: number | null) => {
      const { drafts: saved, opening } = known.current;
      carets.current.set(clauseId, caret);
      const draft = saved.get(clauseId);
      // One in which nothing is written begins from the clause as it stands now.
      if (draft && isChanged(draft))
        setOpen((old) => (old.has(clauseId) ? old : new Map(old).set(clauseId, draft)));
      else if (opening !== clauseId)
        mutate(clauseId, { onSuccess: (begun) => setOpen((old) => new Map(old).set(clauseId, begun)) });
    },
    [mutate],
  );
  const closeClause = useCallback(
    async (clauseId: string) => {
      // What is written is read again before it closes, so that the words of before are never shown.
      const empty = known.current.emptyOnes.find((draft) => draft.clauseId === clauseId);
      if (empty) leave(empty);
      else await queries.invalidateQueries({ queryKey: suggestionsKey(standardId) });
      setOpen((old) => without(old, clauseId));
      setNowChanged((old) => without(old, clauseId));
    },
    [queries, standardId, leave],
  );
  const caretOf = useCallback((clauseId: string) => carets.current.get(clauseId) ?? null, []);
  const markChanged = useCallback((clauseId: string, is: boolean) => {
    setNowChanged((old) => (old.get(clauseId) === is ? old : new Map(old).set(clauseId, is)));
  }, []);
  const registerWhenCommitted = useCallback((clauseId: string, wait: (() => Promise<void>) | null) => {
    if (wait) committing.current.set(clauseId, wait);
    else committing.current.delete(clauseId);
  }, []);
  const opening = isPending ? variables : null;
  const failed = useMemo(
    () => (error && variables !== undefined ? { clauseId: variables, error } : null),
    [error, variables],
  );
  const session = useMemo<SuggestionSession>(
    () => ({
      ...{ open, drafts, opening, failed, openClause, caretOf, closeClause },
      ...{ markChanged, registerWhenCommitted },
    }),
    [open, drafts, opening, failed, openClause, caretOf, closeClause, markChanged, registerWhenCommitted],
  );
  return {
    session,
    set,
    changed: changedClauses([...drafts.values()], nowChanged),
    whenCommitted: () => Promise.all([...committing.current.values()].map((wait) => wait())),
    end: () => {
      setOpen(new Map());
      setNowChanged(new Map());
    },
  };
}
