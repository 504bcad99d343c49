import type { PersonalDataKind } from './kinds.ts';
import type { WordIndex } from './words.ts';

/** Something a rule has seen, by the offsets of the plain text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalDataKind;
}

/** What every rule reads. */
export interface Reading {
  readonly text: string;
  /** The same in small letters, unit for unit. */
  readonly lower: string;
  readonly words: WordIndex;
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

const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9';

/** The number is not a piece of a longer one: no digit beside it, no separator with a digit behind it, no calling sign. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
  if (isDigit(before) || isDigit(after) || before === '+') return false;
  if ('-./,'.includes(before) && before !== '' && isDigit(text[start - 2])) return false;
  return !('-/'.includes(after) && after !== '' && isDigit(text[end + 1]));
}

/** The separator's sign, or a blank, or nothing where a line only breaks. */
export function signOf(separator: string): string {
  return separator.trim() || (separator.includes(' ') ? ' ' : '');
}
