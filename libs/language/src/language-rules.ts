import type { ContentLanguage } from '@nbn/contracts';

/**
 * What one language knows about its words. Every word comes in lower case and composed (NFC), without soft
 * hyphens, and is at most `LONGEST_WORD` characters long; a word may hold digits.
 */
export interface LanguageRules {
  readonly language: ContentLanguage;
  /** The word without the accents that this language's users leave out; letters of its alphabet stay. */
  fold(word: string): string;
  /**
   * The lexemes of a folded word: what all its inflected forms share. Never empty, no lexeme is empty. Two
   * where the form belongs to two words or where users type it in two ways.
   */
  stems(word: string): readonly string[];
  /**
   * The lexemes of the parts of a compound, by the same rules as `stems`; empty where the word is none or
   * where it is not safe to split. Gets a folded word.
   */
  split?(word: string): readonly string[];
  /**
   * The lexeme of a folded word as a noun or an adjective: forms of a verb keep one of their own, so that reports is
   * a form of report, and reported is not. Missing where the language does not tell them apart.
   */
  nominal?(word: string): string;
  /** Words that a query may leave out: folded forms. */
  readonly stopWords: ReadonlySet<string>;
}
