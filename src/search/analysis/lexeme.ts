import type { ContentLanguage } from '@nbn/contracts';

/**
 * How a lexeme is written in the index. A word stands for itself; a stem carries its language, so that the
 * stems of two languages never meet; a concept is the same in all of them.
 */
export const wordLexeme = (word: string): string => word.slice(0, MAX_LEXEME);
export const stemLexeme = (language: ContentLanguage, stem: string): string =>
  `${language}:${stem.slice(0, MAX_LEXEME)}`;
export const conceptLexeme = (concept: string): string => `#${concept}`;

/** The month of an entry, of which its date in ISO 8601 tells: the newest of many are found by it. */
export const monthLexeme = (at: string): string => `@${at.slice(0, 7)}`;

/** The scope of an entry: those of a reader of few are found by it. */
export const scopeLexeme = (scopeId: string): string => `$${scopeId}`;

/** Characters of a lexeme: PostgreSQL takes 2,046 bytes. */
const MAX_LEXEME = 64;

/** A lexeme as a literal of `tsvector` and `tsquery`. */
export function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** Whether it is a word as somebody wrote it: no stem, no concept, no month, no scope. */
export const isWord = (lexeme: string): boolean => !/[:#@$]/.test(lexeme);
