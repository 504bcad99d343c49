import { isFullDate } from '../calendar-date.ts';
import { type Hit, type Reading, standsAlone } from '../candidate.ts';
import { luhn } from '../check-digits.ts';
import type { PersonalDataKind } from '../kinds.ts';
import { balticKind, isBaltic, isLatvianOld, norwegianKind } from './eleven.ts';
import { isDanishDate, isIcelandicDate, isSwedish, swedishKind } from './six-four.ts';

/**
 * Digits in groups of nobody's form: `23 03 01 4149`, `01.04.71-4680`, `3 680528 0109`, `1975-12-18-8751`.
 */
const GROUPS = /(?<!\d)\d{1,8}(?:[ .-]\d{2,6}){1,4}(?!\d)/g;
/** Where its own rule has read it already. */
const OWN_FORM = /^\d{6}[ .-]\d{4,5}$|^\d{8}[ -]\d{4}$/;
/** One blank too many, as scanners make them. */
const ONE_BLANK = /^\d+ \d+$/;
/** Century, date and serial parted: hardly anything else is written so, and the check digit holds besides. */
const BALTIC_PARTS = /^[1-8][ -]\d{6}[ -]\d{4}$/;
const CLOSE = { before: 34, after: 0 } as const;

/** A word says whose number it is, or that it is somebody's, nearer than any word for another number. */
function isSaid(
  { words }: Reading,
  start: number,
  end: number,
  kinds: readonly (
    | 'identity'
    | 'cpr'
    | 'kennitala'
    | 'swedish'
    | 'norwegian'
    | 'estonian'
    | 'lithuanian'
    | 'latvian'
  )[],
): boolean {
  const other = Math.min(
    words.distance('otherNumber', start, end, CLOSE),
    words.distance('phone', start, end, CLOSE),
  );
  return kinds.some((kind) => words.distance(kind, start, end, CLOSE) < other);
}

function kindOf(
  written: string,
  digits: string,
  start: number,
  end: number,
  reading: Reading,
): PersonalDataKind | null {
  const says = (...kinds: Parameters<typeof isSaid>[3]): boolean => isSaid(reading, start, end, kinds);
  if (digits.length === 12) {
    // Old enough, it is no day on which anything of ours was written.
    const isOld = Number(digits.slice(0, 4)) < reading.year - 12;
    return hasCentury(digits) && (isOld || says('identity', 'swedish')) ? swedishKind(digits.slice(2)) : null;
  }
  if (digits.length === 11) {
    const norwegian = norwegianKind(digits, reading.year);
    const isNobodys =
      reading.words.near('otherNumber', start, end, CLOSE) || reading.words.near('phone', start, end, CLOSE);
    const isOneBlank = ONE_BLANK.test(written) && !isNobodys;
    if (norwegian && (isOneBlank || says('identity', 'norwegian'))) return norwegian;
    if (
      isBaltic(digits) &&
      (says('identity', 'estonian', 'lithuanian') || isOneBlank || (BALTIC_PARTS.test(written) && !isNobodys))
    )
      return balticKind({ digits, start, end, separator: ' ' }, reading);
    return isLatvianOld(digits) && says('identity', 'latvian') ? 'lv_pk' : null;
  }
  if (isSwedish(digits) && says('swedish')) return swedishKind(digits);
  if (isDanishDate(digits) && says('cpr')) return 'dk_cpr';
  if (isIcelandicDate(digits) && says('kennitala')) return 'is_kennitala';
  return null;
}

function hasCentury(digits: string): boolean {
  const day = Number(digits.slice(6, 8));
  return (
    /^(?:18|19|20)/.test(digits) &&
    luhn(digits.slice(2)) &&
    isFullDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), day > 60 ? day - 60 : day)
  );
}

/**
 * Identity numbers whose writer grouped the digits in a way of their own: only where a word and the check say
 * so.
 */
export function* grouped(reading: Reading): Generator<Hit> {
  for (const { index: start, 0: written } of reading.text.matchAll(GROUPS)) {
    const digits = written.replaceAll(/\D/g, '');
    const end = start + written.length;
    if (
      digits.length < 10 ||
      digits.length > 12 ||
      OWN_FORM.test(written) ||
      !standsAlone(reading.text, start, end)
    )
      continue;
    const kind = kindOf(written, digits, start, end, reading);
    if (kind) yield { start, end, kind };
  }
}
