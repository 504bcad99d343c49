import { createContext, useContext } from 'react';
import type { AmendmentLine } from '../amendments/queries.ts';
import type { ClauseBeginning } from './use-whole-clauses.ts';

/** What the reader does while suggesting: which clauses are open, and what is saved of the others. */
export interface SuggestionSession {
  /** By slot: the drafts that are open. */
  readonly open: ReadonlyMap<string, AmendmentLine>;
  /** By clause: other words for it that are saved and not sent. */
  readonly drafts: ReadonlyMap<string, AmendmentLine>;
  /** By clause: the new ones after it. */
  readonly added: ReadonlyMap<string, readonly AmendmentLine[]>;
  /** By clause: that it be removed. */
  readonly removals: ReadonlyMap<string, AmendmentLine>;
  /** The clause that is being opened. */
  readonly opening: string | null;
  /** The clause that could not be opened, and why. */
  readonly failed: { readonly clauseId: string; readonly error: unknown } | null;
  /** @param caret where writing begins in its words; null: at their end. */
  readonly openClause: (clauseId: string, caret: number | null) => void;
  readonly openDraft: (draft: AmendmentLine) => void;
  readonly newClause: ClauseBeginning;
  /** Where writing begins in a slot that is open. */
  readonly caretOf: (slot: string) => number | null;
  /** The slot was left, and all that was typed in it is saved. */
  readonly closeSlot: (slot: string) => Promise<void>;
  /** Whether the words in an open slot differ from what they began from. */
  readonly markChanged: (slot: string, isChanged: boolean) => void;
  readonly registerWhenCommitted: (slot: string, whenCommitted: (() => Promise<void>) | null) => void;
}

const SuggestionContext = createContext<SuggestionSession | null>(null);
export const SuggestionProvider = SuggestionContext.Provider;

export function useSuggestionSession(): SuggestionSession {
  const session = useContext(SuggestionContext);
  if (!session) throw new Error('A clause was suggested in outside of a text to suggest in.');
  return session;
}
