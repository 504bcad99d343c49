import { createContext, useContext } from 'react';
import type { CommentTarget } from './thread-requests.ts';
import type { Standard, Thread } from './queries.ts';

/** What the reader is at. One thing each: a place to write a comment, a clause whose history is shown. */
export interface DraftUiState {
  readonly compose: CommentTarget | null;
  readonly history: string | null;
  /** The clause whose documents are shown. */
  readonly documents: string | null;
  /** On narrow screens: the clause whose comments are open in the sheet. */
  readonly sheet: string | null;
}

export const INITIAL_UI_STATE: DraftUiState = {
  compose: null,
  history: null,
  documents: null,
  sheet: null,
};

export interface DraftContextValue {
  readonly standardId: string;
  /** Where typing in a thread is broadcast: only to those who may know of it. */
  readonly threadsRoom: string;
  readonly abilities: Standard['abilities'];
  readonly audience: Standard['audience'];
  readonly isWide: boolean;
  readonly updateUi: (change: Partial<DraftUiState>) => void;
  readonly openThread: (thread: Thread | null) => void;
  /**
   * Waits until what the reader typed into the text is committed, so that a comment finds its words there.
   */
  readonly whenCommitted: () => Promise<void>;
  /** The open editor registers how to wait for it. */
  readonly registerWhenCommitted: (whenCommitted: (() => Promise<void>) | null) => void;
  /** Opens a clause in its place to suggest other words for it, where the text is shown for that. */
  readonly suggestIn?: (clauseId: string) => void;
}

const DraftContext = createContext<DraftContextValue | null>(null);
export const DraftProvider = DraftContext.Provider;

/** The draft that is open on this page, for its parts. */
export function useDraft(): DraftContextValue {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('A part of a draft was shown outside of one.');
  return draft;
}

/** Whether the reader may answer in, resolve or reopen this thread; the server decides. */
export function mayReplyIn(
  { comment, country }: Standard['abilities'],
  thread: Pick<Thread, 'audience' | 'country'>,
): boolean {
  return (
    comment === 'all' ||
    (comment === 'own-country' && (thread.audience !== 'network' || thread.country === country))
  );
}
