/** What is looked for, and how exactly. */
export interface FindQuery {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** Words of one clause, by offsets of its text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A space that was typed stands for any space or line break of the text. */
const ANY_SPACE = String.raw`[ \n\u00a0\u2009\u202f]`;
const LETTER = String.raw`[\p{L}\p{M}\p{N}_]`;
const NO_MATCHES: readonly TextRange[] = [];

const escaped = (words: string): string =>
  words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/\s/g, ANY_SPACE);

function patternOf({ words, matchCase, wholeWords }: FindQuery): RegExp | null {
  const wanted = escaped(words.normalize('NFC'));
  if (wanted === '') return null;
  const source = wholeWords ? `(?<!${LETTER})${wanted}(?!${LETTER})` : wanted;
  return new RegExp(source, matchCase ? 'gu' : 'giu');
}

/** Finds words in the texts of clauses. Matches never overlap, and come in the order of the text. */
export class TextFinder {
  private readonly pattern: RegExp | null;

  constructor(readonly query: FindQuery) {
    this.pattern = patternOf(query);
  }

  matchesIn(text: string): readonly TextRange[] {
    if (!this.pattern || text === '') return NO_MATCHES;
    const found = Array.from(text.matchAll(this.pattern), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }));
    return found.length === 0 ? NO_MATCHES : found;
  }
}
