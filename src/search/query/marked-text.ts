/** A text with the stretches in it that were searched for; never HTML. */
export interface MarkedText {
  readonly text: string;
  /** In UTF-16 units. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A word of the text, and whether it was found. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly found: boolean;
}

const SNIPPET_WORDS = 32;
/** Words before the first that was found. */
const LEAD = 6;

const markWords = (words: readonly PlacedWord[], from: number): MarkedText['marks'] =>
  words.filter(({ found }) => found).map(({ start, end }) => ({ start: start - from, end: end - from }));

/** The whole text with its marks. */
export function markText(text: string, words: readonly PlacedWord[]): MarkedText {
  return { text: plainBlanks(text), marks: markWords(words, 0) };
}

/** The stretch of the text with the most words that were found, or its beginning. */
export function snippetOf(text: string, words: readonly PlacedWord[]): MarkedText | null {
  if (words.length === 0) return null;
  const first = densestWindow(words);
  const last = Math.min(first + SNIPPET_WORDS, words.length);
  const shown = words.slice(first, last);
  const from = first === 0 ? 0 : shown[0]!.start;
  const until = last === words.length ? text.length : shown.at(-1)!.end;
  const before = from > 0 ? '… ' : '';
  return {
    text: `${before}${plainBlanks(text.slice(from, until))}${until < text.length ? ' …' : ''}`,
    marks: markWords(shown, from - before.length),
  };
}

/** The number of the word with which the best window begins. */
function densestWindow(words: readonly PlacedWord[]): number {
  let best = { count: 0, at: 0 };
  let count = 0;
  let behind = 0;
  for (const [at, word] of words.entries()) {
    if (word.found) count += 1;
    if (at - behind >= SNIPPET_WORDS - LEAD) {
      if (words[behind]!.found) count -= 1;
      behind += 1;
    }
    if (count > best.count) best = { count, at: behind };
  }
  if (best.count === 0) return 0;
  const firstFound = words.findIndex(({ found }, at) => found && at >= best.at);
  return Math.max(0, Math.min(firstFound - LEAD, Math.max(0, words.length - SNIPPET_WORDS)));
}

/** Line ends and the like as blanks, one for one: places in the text stay what they are. */
function plainBlanks(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]/gu, ' ');
}
