import { isDate, isFullDate } from '../calendar-date.ts';
import { type Candidate, type Hit, type Reading, standsAlone } from '../candidate.ts';
import { balticCheck, weighted } from '../check-digits.ts';
import type { PersonalDataKind } from '../kinds.ts';

/** Eleven digits, together or six and five, as Norway and the Baltic countries write them. */
const ELEVEN = /(?<!\d)(\d{6})( ?- ?\n?|[ .\n]|)(\d{5})(?!\d)/g;

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;
const LV = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9] as const;
/** From then on Norway issues numbers whose first check digit leaves a remainder of 0 to 3 (skatteetaten.no). */
const NORWAY_RELAXED = 2032;

const pair = (digits: string, at: number): number => Number(digits.slice(at, at + 2));

function norwegian(digits: string, year: number): PersonalDataKind | null {
  const [day, month] = [pair(digits, 0), pair(digits, 2)];
  // D-number: day + 40; H-number: month + 40; synthetic: month + 80 or + 65.
  const months = [month, month - 40, month - 80, month - 65];
  if (!months.some((one) => isDate(day > 40 ? day - 40 : day, one))) return null;
  const first = (weighted(digits, K1) + Number(digits[9])) % 11;
  const second = (weighted(digits, K2) + Number(digits[10])) % 11;
  if (second !== 0 || (first !== 0 && !(year >= NORWAY_RELAXED && first <= 3))) return null;
  return day > 40 ? 'no_dnr' : 'no_fnr';
}

/** Century and sex, then YYMMDD; 9 is Lithuania's exception without a date. */
function baltic(digits: string): boolean {
  if (!balticCheck(digits)) return false;
  const first = Number(digits[0]);
  if (first === 9) return true;
  if (first === 0) return false;
  return isFullDate(1800 + Math.floor((first - 1) / 2) * 100 + pair(digits, 1), pair(digits, 3), pair(digits, 5));
}

function latvianOld(digits: string): boolean {
  const date = '012'.includes(digits[6]!) && isDate(pair(digits, 0), pair(digits, 2));
  return date && latvianCheck(digits);
}

function latvianCheck(digits: string): boolean {
  return (1 + weighted(digits, LV)) % 11 % 10 === Number(digits[10]);
}

const latvianNew = (digits: string): boolean => /^3[2-9]/.test(digits);

function latvian(candidate: Candidate, { words, language }: Reading): boolean {
  const { digits, separator, start, end } = candidate;
  if (separator === '-') return latvianNew(digits) || latvianOld(digits);
  if (separator === '.') return false;
  const named = words.near('latvian', start, end) || (language === 'lv' && words.near('identity', start, end));
  if (latvianNew(digits)) return named || (separator === '' && latvianCheck(digits));
  return latvianOld(digits) && (separator === '' || named);
}

function balticKind(candidate: Candidate, { words, language }: Reading): PersonalDataKind {
  const { digits, start, end } = candidate;
  const close = { before: 28, after: 6 };
  const says = (kind: 'estonian' | 'lithuanian'): boolean => words.near(kind, start, end, close);
  if ('9'.includes(digits[0]!)) return 'lt_ak';
  if ('1278'.includes(digits[0]!)) return 'ee_isikukood';
  if (says('lithuanian') !== says('estonian')) return says('lithuanian') ? 'lt_ak' : 'ee_isikukood';
  return language === 'lt' ? 'lt_ak' : 'ee_isikukood';
}

function judge(candidate: Candidate, reading: Reading): PersonalDataKind | null {
  const { digits, separator, start, end } = candidate;
  const { words } = reading;
  const named = words.near('identity', start, end, { before: 40, after: 30 });
  const isOther = !named && words.near('otherNumber', start, end, { before: 32, after: 0 });
  const fitting: PersonalDataKind[] = [];
  const no = separator === '-' ? null : norwegian(digits, reading.year);
  if (no) fitting.push(no);
  if (separator === '' && baltic(digits) && (digits[0] !== '9' || words.near('lithuanian', start, end))) fitting.push(balticKind(candidate, reading));
  if (latvian(candidate, reading)) fitting.push('lv_pk');
  if (fitting.length === 0 || isOther) return null;
  return preferred(fitting, candidate, reading);
}

function preferred(fitting: readonly PersonalDataKind[], { start, end }: Candidate, { words, language }: Reading): PersonalDataKind {
  const home = { no_fnr: 'nb', no_dnr: 'nb', ee_isikukood: 'et', lt_ak: 'lt', lv_pk: 'lv' } as Readonly<Record<string, string>>;
  const word = { no_fnr: 'norwegian', no_dnr: 'norwegian', ee_isikukood: 'estonian', lt_ak: 'lithuanian', lv_pk: 'latvian' } as const;
  const named = fitting.find((kind) => kind in word && words.near(word[kind as keyof typeof word], start, end, { before: 36, after: 8 }));
  return named ?? fitting.find((kind) => home[kind] === language) ?? fitting[0]!;
}

/** Norwegian, Estonian, Lithuanian and Latvian numbers. */
export function* eleven(reading: Reading): Generator<Hit> {
  for (const match of reading.text.matchAll(ELEVEN)) {
    const [written, first, separator, second] = match as unknown as [string, string, string, string];
    const [start, end] = [match.index, match.index + written.length];
    if (!standsAlone(reading.text, start, end)) continue;
    const kind = judge({ start, end, digits: first + second, separator: separator.trim() || separator.charAt(0).replace('\n', '') }, reading);
    if (kind) yield { start, end, kind };
  }
}
