import type { FindQuery } from './text-finder.ts';

/** How many matches there are, and which of them is shown, counted from 1; null: none is. */
export interface FindCount {
  readonly total: number;
  readonly current: number | null;
}

export const NOTHING_FOUND: FindCount = { total: 0, current: null };

/** `too-long`: a clause would hold more than it may, and nothing was changed. */
export type ReplaceResult = { readonly replaced: number } | 'too-long';

/** A text in which words are found, to read or to write in. */
export interface FindSurface {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => FindCount;
  /** Marks what is found and shows the first match from where the reader is; null: marks nothing any more. */
  search: (query: FindQuery | null) => void;
  /** Shows the next match, or the one before; after the last comes the first. */
  step: (by: 1 | -1) => void;
  /** Gives the focus back to the text, at the match that is shown. */
  focus: () => void;
  /** Goes to the clause of a number. @returns its number as it is cited; null: there is none. */
  goToClause: (number: string) => string | null;
  /** Whether there is a clause of this number. */
  hasClause: (number: string) => boolean;
}

/** A text that may be changed. */
export interface ReplaceSurface extends FindSurface {
  /** Replaces the match that is shown, and shows the next one. */
  replace: (words: string) => ReplaceResult;
  /** Replaces all matches in one act. */
  replaceAll: (words: string) => ReplaceResult;
}
