import { type Hit, type Reading } from '../candidate.ts';

/** + or 00, then groups of digits with blanks, dots, dashes, slashes or brackets between. */
const INTERNATIONAL = /(?<![\d\p{L}.,+])(\+ ?|00)(?=[1-9(])([\d(](?:[ ./()-]{0,2}\n?\d){6,16})(?!\d)/gu;
/** National: a first group, more groups, no more than ten digits. */
const NATIONAL = /(?<![\d.,/+-])(\(?0?\d{1,4}\)?(?:[ -]?\d){4,9})(?![\d]|[-/.:]\d)/g;

/** National significant lengths of the Network's calling codes (ITU-T E.164 national plans). */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  45: [8, 8], 46: [7, 10], 47: [8, 8], 354: [7, 9], 358: [5, 11], 370: [8, 8], 371: [8, 8], 372: [7, 8],
};
const OTHER_CODES = /^(?:1|7|2[07]|2[1-9]\d|3[0-469]|3[578]\d|4[013-9]|42\d|5[1-8]|5[09]\d|6[0-6]|6[7-9]\d|8[1246]|8[058]\d|9[0-58]|9[679]\d)/;

function isInternational(digits: string): boolean {
  for (const [code, [least, most]] of Object.entries(LENGTHS)) {
    if (digits.startsWith(code)) {
      const rest = digits.slice(code.length).replace(/^0/, '');
      return rest.length >= least && rest.length <= most;
    }
  }
  return digits.length >= 8 && digits.length <= 15 && OTHER_CODES.test(digits);
}

function* international({ text, words }: Reading): Generator<Hit> {
  for (const match of text.matchAll(INTERNATIONAL)) {
    const [written, prefix, number] = match as unknown as [string, string, string];
    const digits = number.replaceAll(/\D/g, '');
    const [start, end] = [match.index, match.index + written.length];
    if (!isInternational(digits)) continue;
    const ours = Object.keys(LENGTHS).some((code) => digits.startsWith(code));
    // 00 starts account, document and invoice numbers too: without a code of the Network it needs a word.
    if (prefix === '00' && !(ours && /[ -]/.test(number)) && !words.near('phone', start, end, { before: 36, after: 0 }) && !ours) continue;
    yield { start, end, kind: 'phone' };
  }
}

function* national({ text, words }: Reading): Generator<Hit> {
  for (const match of text.matchAll(NATIONAL)) {
    const written = match[1]!.trimEnd();
    const digits = written.replaceAll(/\D/g, '');
    const [start, end] = [match.index, match.index + written.length];
    if (digits.length < 7 || digits.length > 11 || isYearPair(written)) continue;
    if (!words.near('phone', start, end, { before: 36, after: 0 })) continue;
    if (words.near('otherNumber', start, end, { before: 18, after: 0 })) continue;
    yield { start, end, kind: 'phone' };
  }
}

/** A span of years or a day is no telephone number. */
function isYearPair(written: string): boolean {
  return /^(?:19|20)\d\d ?- ?(?:19|20)\d\d$/.test(written) || /^(?:19|20)\d\d-[01]\d-[0-3]\d$/.test(written) || /^(?:19|20)\d{6}$/.test(written);
}

/** Telephone numbers: the international form always, the national one beside a word that says so. */
export function* phone(reading: Reading): Generator<Hit> {
  yield* international(reading);
  yield* national(reading);
}
