import { isDayOfMonth, isCalendarDate } from '../calendar-date.ts';
import { type Candidate, type RuleHit, type RuleInput, separatorSign, standsAlone } from '../rule-input.ts';
import { hasBalticCheck, weightedSum } from '../check-digits.ts';
import type { PersonalDataKind } from '../kinds.ts';
import type { KeywordKind } from '../keyword-index.ts';

/** Eleven digits, together or six and five, as Norway and the Baltic countries write them. */
const ELEVEN_DIGITS = /(?<!\d)(\d{6})( ?- ?\n?| ?\n|[ ./_]|)(\d{5})(?!\d)/g;

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;
const LV_WEIGHTS = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9] as const;
/**
 * From then on Norway issues numbers whose first check digit leaves a remainder of 0 to 3 (skatteetaten.no).
 */
const NORWAY_RELAXED = 2032;

const pair = (digits: string, at: number): number => Number(digits.slice(at, at + 2));

export function norwegianKind(digits: string, year: number): PersonalDataKind | null {
  const [day, month] = [pair(digits, 0), pair(digits, 2)];
  // D-number: day + 40; H-number: month + 40; synthetic: month + 80 or + 65.
  const months = [month, month - 40, month - 80, month - 65];
  if (!months.some((one) => isDayOfMonth(day > 40 ? day - 40 : day, one))) return null;
  const first = (weightedSum(digits, K1) + Number(digits[9])) % 11;
  const second = (weightedSum(digits, K2) + Number(digits[10])) % 11;
  if (second !== 0 || (first !== 0 && !(year >= NORWAY_RELAXED && first <= 3))) return null;
  return day > 40 ? 'no_dnr' : 'no_fnr';
}

/** Century and sex, then YYMMDD; 9 is Lithuania's exception without a date. */
export function isBalticId(digits: string): boolean {
  if (!hasBalticCheck(digits)) return false;
  const first = Number(digits[0]);
  if (first === 9) return true;
  if (first === 0) return false;
  return isCalendarDate(
    1800 + Math.floor((first - 1) / 2) * 100 + pair(digits, 1),
    pair(digits, 3),
    pair(digits, 5),
  );
}

export function isOldLatvianId(digits: string): boolean {
  const date = '012'.includes(digits[6]!) && isDayOfMonth(pair(digits, 0), pair(digits, 2));
  return date && hasLatvianCheck(digits);
}

function hasLatvianCheck(digits: string): boolean {
  return ((1 + weightedSum(digits, LV_WEIGHTS)) % 11) % 10 === Number(digits[10]);
}

const isNewLatvianId = (digits: string): boolean => /^3[2-9]/.test(digits);

/**
 * A new number has no check to hold it against: without its hyphen, a word must say what it is, unless
 * another number fits.
 */
function isLatvianId(
  { digits, separator, start, end }: Candidate,
  { words }: RuleInput,
  fitsAnother: boolean,
): boolean {
  if (separator === '-') return isNewLatvianId(digits) || isOldLatvianId(digits);
  if (separator === '.') return false;
  const named = words.isNear('latvian', start, end);
  if (isOldLatvianId(digits))
    return (
      separator === '' ||
      named ||
      (!fitsAnother && words.isNear('identity', start, end, { before: 30, after: 8 }))
    );
  if (!isNewLatvianId(digits)) return false;
  return (
    named ||
    (separator === '' && hasLatvianCheck(digits)) ||
    (!fitsAnother && words.isNear('identity', start, end, { before: 30, after: 8 }))
  );
}

export function balticKind(
  { digits, start, end }: Candidate,
  { words, language }: RuleInput,
): PersonalDataKind {
  const reach = { before: 36, after: 6 };
  if (digits[0] === '9') return 'lt_ak';
  if ('1278'.includes(digits[0]!)) return 'ee_isikukood';
  const [lithuanian, estonian] = [
    words.distance('lithuanian', start, end, reach),
    words.distance('estonian', start, end, reach),
  ];
  if (lithuanian !== estonian) return lithuanian < estonian ? 'lt_ak' : 'ee_isikukood';
  return language === 'lt' ? 'lt_ak' : 'ee_isikukood';
}

/**
 * A case's, an organisation's or a meeting's number, because its word stands nearer than any word for a
 * person's.
 */
function isNonPersonalNumber({ start, end }: Candidate, { words }: RuleInput): boolean {
  const other = words.distance('otherNumber', start, end, { before: 28, after: 0 });
  return other <= words.distance('identity', start, end, { before: 40, after: 30 }) && other < Infinity;
}

/** With a hyphen it is Latvia's form: another country's only where a word says so. */
function isNamedNorwegian({ start, end }: Candidate, { words }: RuleInput): boolean {
  return (
    words.isNear('norwegian', start, end, { before: 36, after: 8 }) ||
    words.isNear('identity', start, end, { before: 36, after: 8 })
  );
}

function classify(candidate: Candidate, reading: RuleInput): PersonalDataKind | null {
  const { digits, separator } = candidate;
  const fitting: PersonalDataKind[] = [];
  const no =
    separator === '-' && !isNamedNorwegian(candidate, reading) ? null : norwegianKind(digits, reading.year);
  if (no) fitting.push(no);
  if (
    separator === '' &&
    isBalticId(digits) &&
    (digits[0] !== '9' || reading.words.isNear('lithuanian', candidate.start, candidate.end))
  )
    fitting.push(balticKind(candidate, reading));
  if (isLatvianId(candidate, reading, fitting.length > 0)) fitting.push('lv_pk');
  if (fitting.length === 0 || isNonPersonalNumber(candidate, reading)) return null;
  return preferredKind(fitting, candidate, reading);
}

const LANGUAGE_OF_KIND: Readonly<Partial<Record<PersonalDataKind, string>>> = {
  no_fnr: 'nb',
  no_dnr: 'nb',
  ee_isikukood: 'et',
  lt_ak: 'lt',
  lv_pk: 'lv',
};
const KEYWORD_OF_KIND = {
  no_fnr: 'norwegian',
  no_dnr: 'norwegian',
  ee_isikukood: 'estonian',
  lt_ak: 'lithuanian',
  lv_pk: 'latvian',
} as const satisfies Partial<Record<PersonalDataKind, KeywordKind>>;

function preferredKind(
  fitting: readonly PersonalDataKind[],
  { start, end }: Candidate,
  { words, language }: RuleInput,
): PersonalDataKind {
  if (fitting.length === 1) return fitting[0]!;
  // Two check digits and a word: chance does not do that, whatever word for a code stands nearer.
  const norwegianOne = fitting.find((kind) => kind === 'no_fnr' || kind === 'no_dnr');
  if (norwegianOne && words.isNear('norwegian', start, end, { before: 36, after: 8 })) return norwegianOne;
  const ranked = fitting.map((kind) => ({
    kind,
    distance: words.distance(KEYWORD_OF_KIND[kind as keyof typeof KEYWORD_OF_KIND], start, end, {
      before: 36,
      after: 8,
    }),
  }));
  const nearest = Math.min(...ranked.map(({ distance }) => distance));
  const named = nearest < Infinity ? ranked.filter(({ distance }) => distance === nearest) : ranked;
  return (named.find(({ kind }) => LANGUAGE_OF_KIND[kind] === language) ?? named[0]!).kind;
}

/** Norwegian, Estonian, Lithuanian and Latvian numbers. */
export function* elevenDigitId(reading: RuleInput): Generator<RuleHit> {
  for (const match of reading.text.matchAll(ELEVEN_DIGITS)) {
    const [written, first, separator, second] = match as unknown as [string, string, string, string];
    const [start, end] = [match.index, match.index + written.length];
    if (!standsAlone(reading.text, start, end)) continue;
    const kind = classify(
      { start, end, digits: first + second, separator: separatorSign(separator) },
      reading,
    );
    if (kind) yield { start, end, kind };
  }
}

/**
 * Eleven digits that a line's end tears apart somewhere else, with a hyphen or without: only where the checks
 * hold.
 */
const SPLIT_ELEVEN_DIGITS = /(?<!\d)(\d{1,10})-?\n(\d{1,10})(?!\d)/g;

export function* splitElevenDigitId(reading: RuleInput): Generator<RuleHit> {
  for (const { index, 0: written, 1: first, 2: second } of reading.text.matchAll(SPLIT_ELEVEN_DIGITS)) {
    const digits = first! + second!;
    const [start, end] = [index, index + written.length];
    if (digits.length !== 11 || first!.length === 6 || !standsAlone(reading.text, start, end)) continue;
    if (!norwegianKind(digits, reading.year) && !isBalticId(digits) && !isOldLatvianId(digits)) continue;
    const kind = classify({ start, end, digits, separator: '' }, reading);
    if (kind) yield { start, end, kind };
  }
}
