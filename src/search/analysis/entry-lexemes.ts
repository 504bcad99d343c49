import type { ContentLanguage } from '@nbn/contracts';
import { analyzeText, isStopWord, type AnalyzedWord, type FoundConcept, type TermBank } from '@nbn/language';
import { conceptLexeme, quoteLexeme, stemLexeme, wordLexeme } from './lexeme.ts';
import { FIELD_NAMES, FIELD_WEIGHTS, offsetAfter, type TextFields } from './text-fields.ts';

/** Raised when the same text gives other lexemes than before: the sweep then makes every entry again. */
export const ANALYZER_VERSION = 3;

/** The highest position that a `tsvector` keeps. */
const LAST_POSITION = 16_383;
/** How many positions of one lexeme it keeps. */
const POSITIONS_KEPT = 255;

const PART_WEIGHT = 'D';

/** Numbers of this length may be somebody's: nothing is found by them, and the index holds none. */
const LONG_NUMBER = /\d{6}/u;

/** What one entry is found by. */
export interface EntryLexemes {
  /** A literal of `tsvector`: nothing in it is left to the server's text search configurations. */
  readonly vector: string;
}

/**
 * The lexemes of a text with their positions and weights: words, their stems, the parts of compounds, and the
 * concepts of the term bank. Words that every text has (and, och, ja) are left out.
 */
export function entryLexemes(
  fields: TextFields,
  languages: readonly ContentLanguage[],
  bank: TermBank,
): EntryLexemes {
  const found = new FoundLexemes();
  let offset = 0;
  for (const field of FIELD_NAMES) {
    let count = 0;
    for (const language of languages) {
      const words = analyzeText(fields[field], language);
      count = words.length;
      found.addWords(words, language, offset, FIELD_WEIGHTS[field]);
      found.addConcepts(bank.findConcepts(words, language, { nested: true }), offset, FIELD_WEIGHTS[field]);
    }
    offset = offsetAfter(offset, count);
  }
  return { vector: found.toVector() };
}

/** Lexemes with the places where they were found. */
class FoundLexemes {
  private readonly places = new Map<string, Set<string>>();

  add(lexeme: string, position: number, weight: string): void {
    const place = `${Math.min(position, LAST_POSITION)}${weight}`;
    const known = this.places.get(lexeme);
    if (!known) this.places.set(lexeme, new Set([place]));
    else if (known.size < POSITIONS_KEPT) known.add(place);
  }

  addWords(words: readonly AnalyzedWord[], language: ContentLanguage, offset: number, weight: string): void {
    for (const { position, word, stems, parts } of words) {
      if (isStopWord(word, language) || LONG_NUMBER.test(word)) continue;
      this.add(wordLexeme(word), offset + position, weight);
      for (const stem of stems) this.add(stemLexeme(language, stem), offset + position, weight);
      for (const part of parts) this.add(stemLexeme(language, part), offset + position, PART_WEIGHT);
    }
  }

  /** A concept stands at each word of its term: all of them are marked when it is found. */
  addConcepts(concepts: readonly FoundConcept[], offset: number, weight: string): void {
    for (const { concept, position, length } of concepts)
      for (let word = 0; word < length; word += 1)
        this.add(conceptLexeme(concept), offset + position + word, weight);
  }

  toVector(): string {
    return [...this.places]
      .map(([lexeme, places]) => `${quoteLexeme(lexeme)}:${[...places].join(',')}`)
      .join(' ');
  }
}
