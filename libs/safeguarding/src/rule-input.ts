import type { PersonalDataKind } from './kinds.ts';
import type { KeywordIndex } from './keyword-index.ts';

/** Something a rule has seen, by the offsets of the plain text. */
export interface RuleHit {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalDataKind;
}

/** What every rule reads. */
export interface RuleInput {
  readonly text: string;
  /** The same in small letters without their marks, unit for unit. */
  readonly lower: string;
  /** The same, with what only looks Latin made so. */
  readonly latin: string;
  readonly words: KeywordIndex;
  /** BCP 47 primary language of the text, when it is known. */
  readonly language: string | undefined;
  /** The year from which rules with a date apply; the caller's clock, not ours. */
  readonly year: number;
}

/** A number as written: its digits, and how they were parted. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** `-`, `+`, `.`, a blank, or nothing. */
  readonly separator: string;
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

/**
 * A whole number on the other side of a stroke or comma: a list such as `36805280109/48007249634` or a line
 * of a CSV file.
 */
const LISTED_BEFORE = /(?:[\d-]{10,}[a-z]?[/,]|(?<![\d.,])[1-9]\d{0,3},)$/i;
const LISTED_AFTER = /^\/[\d-]{10}/;

/**
 * The number is not a piece of a longer one: no digit beside it, no separator with a digit behind it, no
 * calling sign.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
  if (isDigit(before) || isDigit(after) || before === '+') return false;
  if (
    '-./,'.includes(before) &&
    before !== '' &&
    isDigit(text[start - 2]) &&
    !LISTED_BEFORE.test(text.slice(Math.max(0, start - 16), start))
  )
    return false;
  return !(
    '-/'.includes(after) &&
    after !== '' &&
    isDigit(text[end + 1]) &&
    !LISTED_AFTER.test(text.slice(end, end + 11))
  );
}

/** The separator's sign, or a blank, or nothing where a line only breaks. */
export function separatorSign(separator: string): string {
  return separator.trim() || (separator.includes(' ') ? ' ' : '');
}
