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
  /** `-`, `+`, a blank, or nothing. */
  readonly separator: string;
}

/** The character does not continue a number: no digit, no separator with a digit behind it. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
  if (/\d/.test(before) || /\d/.test(after)) return false;
  if (/[-./]/.test(before) && /\d/.test(text[start - 2] ?? '')) return false;
  return !(/[-/]/.test(after) && /\d/.test(text[end + 1] ?? ''));
}
