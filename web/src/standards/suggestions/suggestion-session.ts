import { createContext, useContext } from 'react';
import type { AmendmentLine } from '../amendments/queries.ts';

/** What the reader does while suggesting: which clauses are open, and what is saved of the others. */
export interface SuggestionSession {
  /** By clause: the draft that is open in its place. */
  readonly open: ReadonlyMap<string, AmendmentLine>;
  /** By clause: what is saved and not sent. */
  readonly drafts: ReadonlyMap<string, AmendmentLine>;
  /** The clause that is being opened. */
  readonly opening: string | null;
  /** The clause that could not be opened, and why. */
  readonly failed: { readonly clauseId: string; readonly error: unknown } | null;
  /** @param caret where writing begins in its words; null: at their end. */
  readonly openClause: (clauseId: string, caret: number | null) => void;
  /** Where writing begins in a clause that is open. */
  readonly caretOf: (clauseId: string) => number | null;
  /** The clause was left, and all that was typed in it is saved. */
  readonly closeClause: (clauseId: string) => Promise<void>;
  /** Whether the words in an open clause differ from what they began from. */
  readonly markChanged: (clauseId: string, isChanged: boolean) => void;
  readonly registerWhenCommitted: (clauseId: string, whenCommitted: (() => Promise<void>) | null) => void;
}

const SuggestionContext = createContext<SuggestionSession | null>(null);
export const SuggestionProvider = SuggestionContext.Provider;

export function useSuggestionSession(): SuggestionSession {
  const session = useContext(SuggestionContext);
  if (!session) throw new Error('A clause was suggested in outside of a text to suggest in.');
  return session;
}
