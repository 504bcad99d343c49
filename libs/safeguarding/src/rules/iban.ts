import type { Hit, Reading } from '../candidate.ts';
import { mod97 } from '../check-digits.ts';

/** IBAN lengths by country (SWIFT registry): the Network's, and those that money comes from or goes to. */
const LENGTHS: Readonly<Record<string, number>> = {
  DK: 18, FI: 18, IS: 26, NO: 15, SE: 24, EE: 20, LV: 21, LT: 20,
  AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BY: 28, CH: 21, CY: 28, CZ: 24, DE: 22, EG: 29, ES: 24, FO: 18, FR: 27,
  GB: 22, GE: 22, GI: 23, GL: 18, GR: 27, HR: 21, HU: 28, IE: 22, IL: 23, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28, LI: 21, LU: 20, MC: 27, MD: 24,
  ME: 22, MK: 19, MT: 31, NL: 18, PK: 24, PL: 28, PT: 25, QA: 29, RO: 24, RS: 22, SA: 24, SI: 19, SK: 24, SM: 27, TN: 24, TR: 26, UA: 29, XK: 20,
};
const START = /(?<![A-Za-z\d](?=[A-Za-z]{2}\d{2}[ -]?[A-Za-z\d]))(?=([A-Za-z]{2})\d{2})/g;

/** Reads `length` letters and digits from `at`, over blanks, dashes and line ends between groups; null when they run out. */
function take(text: string, at: number, length: number): { value: string; end: number } | null {
  let value = '';
  let position = at;
  for (; value.length < length; position += 1) {
    const character = text[position];
    if (character === undefined) return null;
    if (/[A-Za-z\d]/.test(character)) value += character.toUpperCase();
    else if (!/[ \n-]/.test(character) || /[ \n-]{2}/.test(text.slice(position, position + 2).replace(' \n', ''))) return null;
  }
  return { value, end: position };
}

/** International bank account numbers whose length and check digits are right. */
export function* iban({ text }: Reading): Generator<Hit> {
  for (const match of text.matchAll(START)) {
    const length = LENGTHS[match[1]!.toUpperCase()];
    if (!length) continue;
    const taken = take(text, match.index, length);
    if (taken && !/[\dA-Za-z]/.test(text[taken.end] ?? '') && mod97(taken.value)) yield { start: match.index, end: taken.end, kind: 'iban' };
  }
}
