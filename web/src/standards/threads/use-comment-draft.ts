import type { ThreadAudience } from '@nbn/contracts';
import { type UnsavedDraft, useUnsavedDraft } from '../../unsaved/use-unsaved-draft.ts';
import type { Person } from './readers-query.ts';

/**
 * A comment that is being written, with those for whom it is meant: words for few never come back as words
 * for all.
 */
export interface CommentDraft {
  readonly text: string;
  readonly audience: ThreadAudience;
  readonly readers: readonly Person[];
}

const EMPTY: CommentDraft = { text: '', audience: 'network', readers: [] };

/** @param place the thread, or what a new one is about. */
export const useCommentDraft = (place: string, label: string): UnsavedDraft<CommentDraft> =>
  useUnsavedDraft(`comment ${place}`, label, EMPTY);
