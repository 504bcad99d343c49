import type { ContentLanguage } from '@nbn/contracts';
import { analyzeText, isStopWord, type TermBank } from '@nbn/language';
import { conceptLexeme, quoteLexeme, stemLexeme, wordLexeme } from './lexeme.ts';
import { FIELD_NAMES, FIELD_WEIGHTS, offsetAfter, type TextFields } from './text-fields.ts';

/** Raised when the same text gives other lexemes than before: the sweep then makes every entry again. */
export const ANALYZER_VERSION = 1;

/** The highest position that a `tsvector` keeps. */
const LAST_POSITION = 16_383;
/** How many positions of one lexeme it keeps. */
const POSITIONS_KEPT = 255;

const PART_WEIGHT = 'D';

/** What one entry is found by. */
export interface EntryLexemes {
  /** A literal of `tsvector`: nothing in it is left to the server's text search configurations. */
  readonly vector: string;
  readonly lexemes: readonly string[];
}

/**
 * The lexemes of a text with their positions and weights: words, their stems, the parts of compounds, and the
 * concepts of the term bank. Words that every text has (and, och, ja) are left out.
 */
export function entryLexemes(fields: TextFields, language: ContentLanguage, bank: TermBank): EntryLexemes {
  const positions = new Map<string, string[]>();
  const add = (lexeme: string, position: number, weight: string): void => {
    const known = positions.get(lexeme);
    if (!known) positions.set(lexeme, [`${position}${weight}`]);
    else if (known.length < POSITIONS_KEPT) known.push(`${position}${weight}`);
  };
  let offset = 0;
  for (const field of FIELD_NAMES) {
    const words = analyzeText(fields[field], language);
    const weight = FIELD_WEIGHTS[field];
    for (const { position, word, stems, parts } of words) {
      const at = Math.min(offset + position, LAST_POSITION);
      if (isStopWord(word, language)) continue;
      add(wordLexeme(word), at, weight);
      for (const stem of stems) add(stemLexeme(language, stem), at, weight);
      for (const part of parts) add(stemLexeme(language, part), at, PART_WEIGHT);
    }
    for (const { concept, position } of bank.findConcepts(words, language, { nested: true }))
      add(conceptLexeme(concept), Math.min(offset + position, LAST_POSITION), weight);
    offset = offsetAfter(offset, words.length);
  }
  return {
    vector: [...positions].map(([lexeme, at]) => `${quoteLexeme(lexeme)}:${at.join(',')}`).join(' '),
    lexemes: [...positions.keys()],
  };
}
