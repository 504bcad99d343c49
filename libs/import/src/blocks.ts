import type { ClauseKind, FormatKind, TextFormat } from '@nbn/contracts';

/**
 * A change of a source's words that nobody has accepted or refused, by the name that the source gives its
 * author.
 */
export interface TrackedChange {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string;
  /** ISO 8601; null where the source does not say. */
  readonly at: string | null;
}

/** How words look at their source, as far as the words of a clause can look so. */
export interface WordForm {
  readonly kinds: readonly Exclude<FormatKind, 'link'>[];
  /** Where they lead; null where they are no link. */
  readonly href: string | null;
}

/** Words of a paragraph, or the place between words where a comment of the source begins or ends. */
export type Piece =
  | { readonly text: string; readonly change?: TrackedChange; readonly form?: WordForm }
  | { readonly comment: string; readonly edge: 'start' | 'end' };

/**
 * What a paragraph is at its source. `list`: its depth counted from 0. `outline`: how many numbers stand in
 * the mark that its source reckons, two in `2.1`; none where it numbers nothing, or by letters. `row`: of a
 * table, its cells parted by tabs. `note`: a footnote. `own`: what Norbanet itself wrote as a clause of this kind.
 */
export type BlockShape =
  | { readonly is: 'title' | 'paragraph' | 'row' | 'note' }
  | { readonly is: 'heading'; readonly level: number; readonly outline?: number }
  | { readonly is: 'list'; readonly ordered: boolean; readonly level: number; readonly outline?: number }
  | { readonly is: 'own'; readonly kind: ClauseKind };

/** What a paragraph should say by somebody who could not be tracked in its own words. */
export interface Aside {
  readonly author: string;
  readonly text: string;
  readonly formats: readonly TextFormat[];
}

/** A paragraph as any source gives it, before it is a clause: a Word file, a clipboard, plain text. */
export interface TextBlock {
  readonly shape: BlockShape;
  readonly pieces: readonly Piece[];
  /** In how many places its words look otherwise than plain. */
  readonly formatted: number;
  /** By which other blocks refer to it, where any can. */
  readonly fileId?: string;
  /**
   * Set where the end of the paragraph itself is a tracked change: one that was divided, or joined to the
   * next.
   */
  readonly mark?: TrackedChange;
  /** What it should say by others, who could not be tracked in its own words. */
  readonly asides?: readonly Aside[];
}

export const plainBlock = (shape: BlockShape, text: string, formatted = 0): TextBlock => ({
  shape,
  pieces: [{ text }],
  formatted,
});
