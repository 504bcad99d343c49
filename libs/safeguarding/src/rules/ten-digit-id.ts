import { isDayOfMonth, isCalendarDate } from '../calendar-date.ts';
import type { Candidate, RuleHit, RuleInput } from '../rule-input.ts';
import { separatorSign, standsAlone } from '../rule-input.ts';
import { hasLuhnCheck, weightedSum } from '../check-digits.ts';
import type { PersonalDataKind } from '../kinds.ts';
import { isRecentYear } from '../recent-date.ts';

/** Ten digits, six and four, as Denmark, Iceland and Sweden write them; a line may break at the separator. */
const TEN_DIGITS = /(?<!\d)(\d{6})( ?[-+] ?\n?| ?\n|[ ./_]|)(\d{4})(?!\d)/g;
/** Twelve digits: Sweden with the century. */
const TWELVE_DIGITS = /(?<!\d)((?:18|19|20)\d{6})( ?[-+] ?\n?| ?\n| |)(\d{4})(?!\d)/g;

const DK_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;
const IS_WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const;

const pair = (digits: string, at: number): number => Number(digits.slice(at, at + 2));

/** Denmark: DDMMYY-SSSS; day + 60 on replacement numbers; modulus 11 not required since 2007 (cpr.dk). */
export function isDanishDate(digits: string): boolean {
  const day = pair(digits, 0);
  return isDayOfMonth(day > 60 ? day - 60 : day, pair(digits, 2));
}

/** Iceland: the control digit, absent from numbers issued since 18 February 2026 (skra.is). */
function hasIcelandicCheck(digits: string): boolean {
  return (11 - (weightedSum(digits, IS_WEIGHTS) % 11)) % 11 === Number(digits[8]);
}

export function isSwedishId(digits: string): boolean {
  const day = pair(digits, 4);
  return isDayOfMonth(day > 60 ? day - 60 : day, pair(digits, 2)) && hasLuhnCheck(digits);
}

/** A person's date of birth and the century digit at the end. */
export function isIcelandicDate(digits: string): boolean {
  return isDayOfMonth(pair(digits, 0), pair(digits, 2)) && '890'.includes(digits[9]!);
}

export function swedishKind(digits: string): PersonalDataKind {
  return pair(digits, 4) > 60 ? 'se_samordning' : 'se_pnr';
}

interface CountryMatches {
  readonly danish: boolean;
  readonly icelandic: boolean;
  readonly swedish: boolean;
}

function countryMatches({ digits }: Candidate): CountryMatches {
  return { danish: isDanishDate(digits), icelandic: isIcelandicDate(digits), swedish: isSwedishId(digits) };
}

/**
 * An organisation's kennitala: day + 40, century digit 8, 9 or 0, and the words around it say Iceland. It is
 * nobody's number, whichever other country it would fit.
 */
function isIcelandicOrganisation({ digits, start, end }: Candidate, { words, language }: RuleInput): boolean {
  if (!isDayOfMonth(pair(digits, 0) - 40, pair(digits, 2)) || !'890'.includes(digits[9]!)) return false;
  const close = { before: 40, after: 12 };
  const iceland = words.distance('kennitala', start, end, close);
  const others = Math.min(
    words.distance('swedish', start, end, close),
    words.distance('cpr', start, end, close),
  );
  if (others < iceland) return false;
  return iceland < Infinity || language === 'is';
}

/**
 * Which country's number it is: the nearest word that fits says it, then the text's language, then what fits
 * best.
 */
function chooseKind(
  { start, end, digits }: Candidate,
  facts: CountryMatches,
  { words, language }: RuleInput,
): PersonalDataKind | null {
  const fitting: { kind: PersonalDataKind; language: string; distance: number }[] = [];
  const reach = { before: 40, after: 16 };
  const icelandicChecked = facts.icelandic && hasIcelandicCheck(digits);
  if (facts.swedish)
    fitting.push({
      kind: swedishKind(digits),
      language: 'sv',
      distance: words.distance('swedish', start, end, reach),
    });
  if (facts.danish)
    fitting.push({ kind: 'dk_cpr', language: 'da', distance: words.distance('cpr', start, end, reach) });
  if (facts.icelandic)
    fitting.push({
      kind: 'is_kennitala',
      language: 'is',
      distance: words.distance('kennitala', start, end, reach),
    });
  const nearest = Math.min(...fitting.map(({ distance }) => distance));
  const named = nearest < Infinity ? fitting.filter(({ distance }) => distance === nearest) : fitting;
  const home = named.find((one) => one.language === language);
  if (home) return home.kind;
  if (icelandicChecked && named.some(({ kind }) => kind === 'is_kennitala') && !facts.swedish)
    return 'is_kennitala';
  return named[0]?.kind ?? null;
}

/**
 * Written together or with a blank, ten digits are somebody's number only with a word or a check digit that
 * says so.
 */
function isConvincing(
  { start, end, digits, separator }: Candidate,
  facts: CountryMatches,
  { words, year }: RuleInput,
): boolean {
  const other = words.distance('otherNumber', start, end, { before: 36, after: 0 });
  const says = (kind: 'identity' | 'kennitala' | 'swedish' | 'cpr'): boolean =>
    words.distance(kind, start, end) < other;
  if (says('identity') && (facts.danish || facts.icelandic || facts.swedish)) return true;
  if (facts.danish && says('cpr')) return true;
  if (facts.icelandic && says('kennitala')) return true;
  if (facts.swedish && says('swedish')) return true;
  // Names of files: an old date is somebody's, a recent one the day of a meeting.
  if (separator === '_' && !isRecentYear(digits.slice(4, 6), year))
    return facts.danish && !/^(?:19|20)\d\d$/.test(digits.slice(6));
  // A day and a time, an amount, a piece of an address: too much is written with these.
  if (separator !== '' && './_'.includes(separator)) return false;
  if (other < Infinity || words.isNear('phone', start, end, { before: 36, after: 0 })) return false;
  return (
    (facts.danish && weightedSum(digits, DK_WEIGHTS) % 11 === 0) ||
    (facts.icelandic && hasIcelandicCheck(digits))
  );
}

/**
 * Whose number ten digits are, date first: with a hyphen always somebody's, otherwise where a word or a check
 * digit says so.
 */
export function classifyTenDigitId(candidate: Candidate, reading: RuleInput): PersonalDataKind | null {
  const facts = countryMatches(candidate);
  const { start, end, digits, separator } = candidate;
  if (isIcelandicOrganisation(candidate, reading)) return null;
  if (
    /^[89]/.test(digits) &&
    reading.words.distance('kennitala', start, end) < reading.words.distance('swedish', start, end)
  )
    return 'is_kennitala';
  if (separator === '+') return facts.swedish ? swedishKind(digits) : null;
  if (separator === '-') return chooseKind(candidate, facts, reading);
  return isConvincing(candidate, facts, reading) ? chooseKind(candidate, facts, reading) : null;
}

/** Danish, Icelandic and Swedish numbers of ten digits. */
export function* tenDigitId(reading: RuleInput): Generator<RuleHit> {
  for (const match of reading.text.matchAll(TEN_DIGITS)) {
    const [written, date, separator, serial] = match as unknown as [string, string, string, string];
    const [start, end] = [match.index, match.index + written.length];
    if (!standsAlone(reading.text, start, end)) continue;
    const kind = classifyTenDigitId(
      { start, end, digits: date + serial, separator: separatorSign(separator) },
      reading,
    );
    if (kind) yield { start, end, kind };
  }
}

/** Cameras and recorders name their files so: IMG_20261014-0930. */
const isTimeInFileName = (text: string, start: number, serial: string): boolean =>
  text[start - 1] === '_' &&
  /[\p{L}\d]/u.test(text[start - 2] ?? '') &&
  /^(?:[01]\d|2[0-3])[0-5]\d$/.test(serial);

/** Swedish numbers of twelve digits. */
export function* twelveDigitId({ text, words }: RuleInput): Generator<RuleHit> {
  for (const match of text.matchAll(TWELVE_DIGITS)) {
    const [written, date, parted, serial] = match as unknown as [string, string, string, string];
    const [start, end] = [match.index, match.index + written.length];
    const day = pair(date, 6);
    const digits = date.slice(2) + serial;
    if (isTimeInFileName(text, start, serial) && !words.isNear('swedish', start, end)) continue;
    // A day at a line's end and a postal code at the next one's beginning.
    if (parted === '\n' && !words.isNear('swedish', start, end) && !words.isNear('identity', start, end))
      continue;
    const exists = isCalendarDate(Number(date.slice(0, 4)), pair(date, 4), day > 60 ? day - 60 : day);
    if (exists && hasLuhnCheck(digits) && standsAlone(text, start, end))
      yield { start, end, kind: swedishKind(digits) };
  }
}
