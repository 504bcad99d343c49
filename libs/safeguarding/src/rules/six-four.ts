import { isDate, isFullDate } from '../calendar-date.ts';
import type { Candidate, Hit, Reading } from '../candidate.ts';
import { standsAlone } from '../candidate.ts';
import { luhn, weighted } from '../check-digits.ts';
import type { PersonalDataKind } from '../kinds.ts';

/** Ten digits, six and four, as Denmark, Iceland and Sweden write them; a line may break at the separator. */
const SIX_FOUR = /(?<!\d)(\d{6})( ?[-+] ?\n?|[ \n]|)(\d{4})(?!\d)/g;
/** Twelve digits: Sweden with the century. */
const EIGHT_FOUR = /(?<!\d)((?:18|19|20)\d{6})( ?[-+] ?\n?|)(\d{4})(?!\d)/g;

const DK_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;
const IS_WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const;

const pair = (digits: string, at: number): number => Number(digits.slice(at, at + 2));

/** Denmark: DDMMYY-SSSS; day + 60 on replacement numbers; modulus 11 not required since 2007 (cpr.dk). */
function danishDate(digits: string): boolean {
  const day = pair(digits, 0);
  return isDate(day > 60 ? day - 60 : day, pair(digits, 2));
}

/** Iceland: the control digit, absent from numbers issued since 18 February 2026 (skra.is). */
function icelandicCheck(digits: string): boolean {
  return (11 - weighted(digits, IS_WEIGHTS) % 11) % 11 === Number(digits[8]);
}

function swedishDate(digits: string): boolean {
  const day = pair(digits, 4);
  return isDate(day > 60 ? day - 60 : day, pair(digits, 2));
}

function swedishKind(digits: string): PersonalDataKind {
  return pair(digits, 4) > 60 ? 'se_samordning' : 'se_pnr';
}

/** An organisation's kennitala: day + 40, check digit right, century digit 8, 9 or 0. */
function isIcelandicOrganisation(digits: string): boolean {
  const day = pair(digits, 0) - 40;
  return isDate(day, pair(digits, 2)) && icelandicCheck(digits);
}

interface Facts {
  readonly danish: boolean;
  readonly icelandic: boolean;
  readonly system: boolean;
  readonly swedish: boolean;
}

function factsOf({ digits }: Candidate): Facts {
  const date = isDate(pair(digits, 0), pair(digits, 2));
  return {
    danish: danishDate(digits),
    icelandic: date && '890'.includes(digits[9]!),
    system: /^[89]/.test(digits),
    swedish: swedishDate(digits) && luhn(digits),
  };
}

/** Which country's number it is, from what is written around it and what fits. */
function chooseKind(candidate: Candidate, facts: Facts, { words, language }: Reading): PersonalDataKind | null {
  const { start, end, digits } = candidate;
  const says = (kind: 'cpr' | 'kennitala' | 'swedish'): boolean => words.near(kind, start, end, { before: 40, after: 12 });
  if (facts.swedish && (says('swedish') || language === 'sv')) return swedishKind(digits);
  if (facts.danish && words.near('cpr', start, end, { before: 12, after: 0 })) return 'dk_cpr';
  if (facts.icelandic && (says('kennitala') || language === 'is')) return 'is_kennitala';
  if (facts.danish && (says('cpr') || language === 'da')) return 'dk_cpr';
  if (facts.swedish && !facts.danish) return swedishKind(digits);
  if (facts.icelandic && icelandicCheck(digits)) return 'is_kennitala';
  if (facts.danish) return 'dk_cpr';
  return facts.icelandic ? 'is_kennitala' : null;
}

/** Written together or with a blank, ten digits are somebody's number only with a word or a check digit that says so. */
function isConvincing(candidate: Candidate, facts: Facts, { words }: Reading): boolean {
  const { start, end, digits } = candidate;
  if (words.near('identity', start, end)) return facts.danish || facts.icelandic || facts.swedish;
  if (facts.icelandic && words.near('kennitala', start, end)) return true;
  if (facts.swedish && words.near('swedish', start, end)) return true;
  return facts.danish && weighted(digits, DK_WEIGHTS) % 11 === 0 && !words.near('otherNumber', start, end, { before: 36, after: 0 })
    && !words.near('phone', start, end, { before: 36, after: 0 });
}

function judge(candidate: Candidate, reading: Reading): PersonalDataKind | null {
  const facts = factsOf(candidate);
  const { start, end, digits, separator } = candidate;
  if (facts.system && (reading.words.near('kennitala', start, end))) return 'is_kennitala';
  if (isIcelandicOrganisation(digits) && !reading.words.near('swedish', start, end)) return null;
  if (separator === '+') return facts.swedish ? swedishKind(digits) : null;
  if (separator === '-') return chooseKind(candidate, facts, reading);
  return isConvincing(candidate, facts, reading) ? chooseKind(candidate, facts, reading) : null;
}

/** Danish, Icelandic and Swedish numbers of ten digits. */
export function* sixFour(reading: Reading): Generator<Hit> {
  for (const match of reading.text.matchAll(SIX_FOUR)) {
    const [written, date, separator, serial] = match as unknown as [string, string, string, string];
    const [start, end] = [match.index, match.index + written.length];
    if (!standsAlone(reading.text, start, end)) continue;
    const kind = judge({ start, end, digits: date + serial, separator: separator.trim() }, reading);
    if (kind) yield { start, end, kind };
  }
}

/** Swedish numbers of twelve digits. */
export function* eightFour({ text }: Reading): Generator<Hit> {
  for (const match of text.matchAll(EIGHT_FOUR)) {
    const [written, date, , serial] = match as unknown as [string, string, string, string];
    const [start, end] = [match.index, match.index + written.length];
    const day = pair(date, 6);
    const digits = date.slice(2) + serial;
    const exists = isFullDate(Number(date.slice(0, 4)), pair(date, 4), day > 60 ? day - 60 : day);
    if (exists && luhn(digits) && standsAlone(text, start, end)) yield { start, end, kind: swedishKind(digits) };
  }
}
