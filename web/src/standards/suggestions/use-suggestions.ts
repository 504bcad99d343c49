import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AmendmentLine } from '../amendments/queries.ts';
import type { Standard } from '../queries.ts';
import { changedSuggestions, isChanged, slotOf } from './changed-suggestions.ts';
import { type AmendmentSet, suggestionsKey, suggestionsQuery, useDraftClause } from './queries.ts';
import { placeSuggestions } from './suggestion-places.ts';
import type { SuggestionSession } from './suggestion-session.ts';
import { useEmptyDrafts } from './use-empty-drafts.ts';
import { useClauseBeginning } from './use-whole-clauses.ts';

const without = <Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> =>
  new Map([...map].filter(([other]) => other !== key));

const byClause = (
  drafts: readonly AmendmentLine[],
  change: AmendmentLine['change'],
): ReadonlyMap<string, AmendmentLine> =>
  new Map(drafts.filter((one) => one.change === change).map((one) => [one.clauseId, one]));

function addedByClause(drafts: readonly AmendmentLine[]): ReadonlyMap<string, readonly AmendmentLine[]> {
  const found = new Map<string, AmendmentLine[]>();
  for (const draft of drafts)
    if (draft.change === 'added') found.set(draft.clauseId, [...(found.get(draft.clauseId) ?? []), draft]);
  return found;
}

interface Suggestions {
  readonly session: SuggestionSession;
  readonly set: AmendmentSet | null;
  /** The drafts that change anything. */
  readonly changed: readonly AmendmentLine[];
  /** Waits until all that was typed is committed. */
  readonly whenCommitted: () => Promise<unknown>;
  /** All of them are closed, whatever was written in them. */
  readonly end: () => void;
}

/** What the reader suggests in a standard, and what is open for it. */
export function useSuggestions(standard: Standard): Suggestions {
  const { id: standardId } = standard;
  const queries = useQueryClient();
  const set = useQuery(suggestionsQuery(standardId)).data ?? null;
  const [open, setOpen] = useState<ReadonlyMap<string, AmendmentLine>>(new Map());
  const [nowChanged, setNowChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const carets = useRef(new Map<string, number | null>());
  const committing = useRef(new Map<string, () => Promise<void>>());
  const emptyOnes = [...open].filter(([slot, draft]) => !(nowChanged.get(slot) ?? isChanged(draft)));
  const { leave, whenLeft } = useEmptyDrafts(
    standardId,
    emptyOnes.map(([, draft]) => draft),
  );
  const { mutate, isPending, variables, error } = useDraftClause(standardId, whenLeft);
  const saved = useMemo(
    () =>
      placeSuggestions(
        (set?.amendments ?? []).filter(({ state }) => state === 'draft'),
        standard,
      ),
    [set, standard],
  );
  const [drafts, added, removals] = useMemo(
    () => [byClause(saved, 'reworded'), addedByClause(saved), byClause(saved, 'removed')],
    [saved],
  );
  const known = useRef({ drafts, emptyOnes, opening: null as string | null });
  useEffect(() => {
    known.current = { drafts, emptyOnes, opening: isPending ? variables : null };
  });

  const openDraft = useCallback((draft: AmendmentLine) => {
    setOpen((old) => (old.has(slotOf(draft)) ? old : new Map(old).set(slotOf(draft), draft)));
  }, []);
  const openClause = useCallback(
    (clauseId: string, caret: number | null) => {
      const { drafts: written, opening } = known.current;
      carets.current.set(clauseId, caret);
      const draft = written.get(clauseId);
      // One in which nothing is written begins from the clause as it stands now.
      if (draft && isChanged(draft)) openDraft(draft);
      else if (opening !== clauseId) mutate(clauseId, { onSuccess: openDraft });
    },
    [mutate, openDraft],
  );
  const closeSlot = useCallback(
    async (slot: string) => {
      // What is written is read again before it closes, so that the words of before are never shown.
      const empty = known.current.emptyOnes.find(([one]) => one === slot);
      if (empty) leave(empty[1]);
      else await queries.invalidateQueries({ queryKey: suggestionsKey(standardId) });
      setOpen((old) => without(old, slot));
      setNowChanged((old) => without(old, slot));
    },
    [queries, standardId, leave],
  );
  const caretOf = useCallback((slot: string) => carets.current.get(slot) ?? null, []);
  const markChanged = useCallback((slot: string, is: boolean) => {
    setNowChanged((old) => (old.get(slot) === is ? old : new Map(old).set(slot, is)));
  }, []);
  const registerWhenCommitted = useCallback((slot: string, wait: (() => Promise<void>) | null) => {
    if (wait) committing.current.set(slot, wait);
    else committing.current.delete(slot);
  }, []);
  const opening = isPending ? variables : null;
  const failed = useMemo(
    () => (error && variables !== undefined ? { clauseId: variables, error } : null),
    [error, variables],
  );
  const newClause = useClauseBeginning(standardId, openDraft);
  const session = useMemo<SuggestionSession>(
    () => ({
      open,
      drafts,
      added,
      removals,
      opening,
      failed,
      openClause,
      openDraft,
      newClause,
      caretOf,
      closeSlot,
      markChanged,
      registerWhenCommitted,
    }),
    [
      open,
      drafts,
      added,
      removals,
      opening,
      failed,
      openClause,
      openDraft,
      newClause,
      caretOf,
      closeSlot,
      markChanged,
      registerWhenCommitted,
    ],
  );
  return {
    session,
    set,
    changed: changedSuggestions(saved, [...open.values()], nowChanged),
    whenCommitted: () => Promise.all([...committing.current.values()].map((wait) => wait())),
    end: () => {
      setOpen(new Map());
      setNowChanged(new Map());
    },
  };
}
