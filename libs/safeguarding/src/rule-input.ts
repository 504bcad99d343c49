import type { PersonalDataKind } from './kinds.ts';
import { KeywordIndex } from './keyword-index.ts';
import { foldConfusables, lowerCase, stripMarks } from './text-folding.ts';

export interface FindOptions {
  /**
   * BCP 47 language of the text, when it is known: it decides between numbers that two countries write alike.
   */
  readonly language?: string;
  /** The present year, for rules that begin on a date. */
  readonly year?: number;
}

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

/** @param text a text without its Unicode dress. */
export function ruleInputOf(text: string, { language, year = 2026 }: FindOptions = {}): RuleInput {
  const small = lowerCase(text);
  const lower = stripMarks(small);
  return {
    text,
    lower,
    latin: foldConfusables(small),
    words: new KeywordIndex(lower),
    language: language?.split('-', 1)[0]?.toLowerCase(),
    year,
  };
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
