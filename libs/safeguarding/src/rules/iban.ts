import type { RuleHit, RuleInput } from '../rule-input.ts';
import { hasMod97Check } from '../check-digits.ts';

/** IBAN lengths by country (SWIFT registry): the Network's, and those that money comes from or goes to. */
const LENGTHS: Readonly<Record<string, number>> = {
  dk: 18,
  fi: 18,
  is: 26,
  no: 15,
  se: 24,
  ee: 20,
  lv: 21,
  lt: 20,
  ad: 24,
  ae: 23,
  al: 28,
  at: 20,
  az: 28,
  ba: 20,
  be: 16,
  bg: 22,
  bh: 22,
  by: 28,
  ch: 21,
  cy: 28,
  cz: 24,
  de: 22,
  eg: 29,
  es: 24,
  fo: 18,
  fr: 27,
  gb: 22,
  ge: 22,
  gi: 23,
  gl: 18,
  gr: 27,
  hr: 21,
  hu: 28,
  ie: 22,
  il: 23,
  it: 27,
  jo: 30,
  kw: 30,
  kz: 20,
  lb: 28,
  li: 21,
  lu: 20,
  mc: 27,
  md: 24,
  me: 22,
  mk: 19,
  mt: 31,
  nl: 18,
  pk: 24,
  pl: 28,
  pt: 25,
  qa: 29,
  ro: 24,
  rs: 22,
  sa: 24,
  si: 19,
  sk: 24,
  sm: 27,
  tn: 24,
  tr: 26,
  ua: 29,
  xk: 20,
};
/** In the Network's countries an account is digits alone, but for the four letters of a Latvian bank. */
const NETWORK_IBAN = /^(?:(?:dk|fi|is|no|se|ee|lt)\d+|lv\d\d[a-z]{4}\d+|lv\d\d[a-z\d]{17})$/;
const IBAN_START = /(?<!\d)(?=([a-z]{2})[ -]?\d[ ]?\d)/g;
const MAX_SEPARATORS = 4;

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSeparator = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x2d || code === 0x2e;

/**
 * Reads `length` letters and digits from `at`, over blanks, dashes, dots and line ends between groups; null
 * when they run out.
 */
function readIban(text: string, at: number, length: number): { value: string; end: number } | null {
  let value = '';
  let between = 0;
  for (let position = at; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    if (isDigit(code) || isLetter(code)) {
      value += text[position]!;
      between = 0;
      if (value.length === length) return { value, end: position + 1 };
    } else if (!isSeparator(code) || (between += 1) > MAX_SEPARATORS) return null;
  }
  return null;
}

/** International bank account numbers whose length and check digits are right. */
export function* iban({ latin: lower }: RuleInput): Generator<RuleHit> {
  for (const { index, 1: country } of lower.matchAll(IBAN_START)) {
    const length = LENGTHS[country!];
    if (!length) continue;
    const found = readIban(lower, index, length);
    if (!found || isDigit(lower.charCodeAt(found.end)) || !hasMod97Check(found.value)) continue;
    const isGlued =
      (isLetter(lower.charCodeAt(index - 1)) && !lower.startsWith('iban', index - 4)) ||
      isLetter(lower.charCodeAt(found.end));
    if (isGlued && !NETWORK_IBAN.test(found.value)) continue;
    yield { start: index, end: found.end, kind: 'iban' };
  }
}
