import { createContext, useContext } from 'react';
import type { Subject } from './acts.ts';
import type { Standard, Thread } from './queries.ts';

/** What the reader is at. One thing each: a place to write a comment, a clause being edited, a clause being added. */
export interface Doing {
  readonly compose: Subject | null;
  readonly edit: string | null;
  /** After which clause one is being added; null: as the first; undefined: none. */
  readonly addAfter: string | null | undefined;
  readonly history: string | null;
  readonly remove: string | null;
  /** On narrow screens: the clause whose comments are open in the sheet. */
  readonly sheet: string | null;
}

export const NOTHING: Doing = { compose: null, edit: null, addAfter: undefined, history: null, remove: null, sheet: null };

export interface Draft {
  readonly standardId: string;
  readonly room: string;
  /** Where typing in a thread is told: only to those who may know of it. */
  readonly threadsRoom: string;
  readonly abilities: Standard['abilities'];
  readonly wide: boolean;
  readonly doing: (change: Partial<Doing>) => void;
  readonly openThread: (thread: Thread | null) => void;
  readonly move: (clauseId: string, by: -1 | 1) => void;
}

const DraftContext = createContext<Draft | null>(null);
export const DraftProvider = DraftContext.Provider;

/** The draft that is open on this page, for its parts. */
export function useDraft(): Draft {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('A part of a draft was shown outside of one.');
  return draft;
}

/** Whether the reader may answer in, resolve or reopen this thread; the server decides. */
export function mayWriteIn({ comment, country }: Standard['abilities'], thread: Pick<Thread, 'country'>): boolean {
  return comment === 'all' || (comment === 'own-country' && thread.country === country);
}
