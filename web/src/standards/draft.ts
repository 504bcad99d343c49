import { createContext, useContext } from 'react';
import type { Subject } from './acts.ts';
import type { Standard, Thread } from './queries.ts';

/** What the reader is at. One thing each: a place to write a comment, a clause whose history is shown. */
export interface Doing {
  readonly compose: Subject | null;
  readonly history: string | null;
  /** On narrow screens: the clause whose comments are open in the sheet. */
  readonly sheet: string | null;
}

export const NOTHING: Doing = { compose: null, history: null, sheet: null };

export interface Draft {
  readonly standardId: string;
  /** Where typing in a thread is told: only to those who may know of it. */
  readonly threadsRoom: string;
  readonly abilities: Standard['abilities'];
  readonly audience: Standard['audience'];
  readonly wide: boolean;
  readonly doing: (change: Partial<Doing>) => void;
  readonly openThread: (thread: Thread | null) => void;
  /**
   * Waits until what the reader typed into the text is committed, so that a comment finds its words there.
   */
  readonly settled: () => Promise<void>;
  /** The editor that is open tells how to wait for it. */
  readonly onSettled: (settled: (() => Promise<void>) | null) => void;
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
export function mayWriteIn(
  { comment, country }: Standard['abilities'],
  thread: Pick<Thread, 'audience' | 'country'>,
): boolean {
  return (
    comment === 'all' ||
    (comment === 'own-country' && (thread.audience !== 'network' || thread.country === country))
  );
}
