import type { ContentLanguage } from '@nbn/contracts';
import { analyzeText, type AnalyzedWord, isStopWord } from '@nbn/language';

/** A part of a text, and whether it was looked for. */
export interface MarkedPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** A clause that has all words that were looked for, cut to where the first of them stands. */
export interface FoundClause {
  readonly number: string;
  readonly parts: readonly MarkedPart[];
}

interface SearchedClause {
  readonly number: string;
  readonly text: string;
}

/** So many words stand around the first that was found. */
const BEFORE = 6;
const AFTER = 16;

/** The clauses that have all these words, in any of their forms, in the order of the text. */
export function findClauses(
  clauses: readonly SearchedClause[],
  words: string,
  language: ContentLanguage,
): FoundClause[] {
  const typed = analyzeText(words, language);
  const telling = typed.filter(({ word }) => !isStopWord(word, language));
  const wanted = telling.length > 0 ? telling : typed;
  if (wanted.length === 0) return [];
  return clauses.flatMap(({ number, text }) => {
    const own = analyzeText(text, language);
    const found = own.filter((word) => wanted.some((each) => isForm(word, each)));
    const isWhole = wanted.every((each) => found.some((word) => isForm(word, each)));
    return isWhole ? [{ number, parts: excerpt(text, own, found) }] : [];
  });
}

/** It is the word that was typed, one of its other forms, a compound with it, or begins with it. */
function isForm({ word, stems, parts }: AnalyzedWord, typed: AnalyzedWord): boolean {
  return (
    word.startsWith(typed.word) || typed.stems.some((stem) => stems.includes(stem) || parts.includes(stem))
  );
}

function excerpt(text: string, words: readonly AnalyzedWord[], found: readonly AnalyzedWord[]): MarkedPart[] {
  const first = words.indexOf(found[0]!);
  const shown = words.slice(Math.max(0, first - BEFORE), first + AFTER);
  const isFromStart = first <= BEFORE;
  const isToEnd = first + AFTER >= words.length;
  const from = isFromStart ? 0 : shown[0]!.start;
  const to = isToEnd ? text.length : shown.at(-1)!.end;
  const parts: MarkedPart[] = [];
  let at = from;
  for (const word of shown.filter((each) => found.includes(each))) {
    parts.push({ text: text.slice(at, word.start), isFound: false });
    parts.push({ text: text.slice(word.start, word.end), isFound: true });
    at = word.end;
  }
  parts.push({ text: text.slice(at, to) + (isToEnd ? '' : ' …'), isFound: false });
  if (!isFromStart) parts.unshift({ text: '… ', isFound: false });
  return parts.filter((part) => part.text !== '');
}
