/** A word of a text with everything that it is found by. */
export interface AnalyzedWord {
  /** Where the word starts in the text, in UTF-16 units. */
  readonly start: number;
  /** Where it ends: `text.slice(start, end)` is the word as it was written. */
  readonly end: number;
  /** 1, 2, 3 …: its place among the words of the text. */
  readonly position: number;
  /** Lower case, composed, accents folded where users of the language leave them out. */
  readonly word: string;
  /** The lexemes of the whole word, usually one. */
  readonly stems: readonly string[];
  /** The lexemes of a compound's parts, where it is safe to split, and of the pieces of a number. */
  readonly parts: readonly string[];
}
