import { isCalendarDate } from '../calendar-date.ts';
import { type RuleHit, type RuleInput, standsAlone } from '../rule-input.ts';
import { hasLuhnCheck } from '../check-digits.ts';
import type { PersonalDataKind } from '../kinds.ts';
import { balticKind, isBalticId, isOldLatvianId, norwegianKind } from './eleven-digit-id.ts';
import { isDanishDate, isIcelandicDate, isSwedishId, swedishKind } from './ten-digit-id.ts';

/**
 * Digits in groups of nobody's form: `23 03 01 4149`, `01.04.71-4680`, `3 680528 0109`, `1975-12-18-8751`.
 */
const DIGIT_GROUPS = /(?<!\d)\d{1,8}(?:[ .-]\d{2,6}){1,4}(?!\d)/g;
/** Where its own rule has read it already. */
const OWN_FORM = /^\d{6}[ .-]\d{4,5}$|^\d{8}[ -]\d{4}$/;
/** One blank too many, as scanners make them. */
const ONE_STRAY_BLANK = /^\d+ \d+$/;
/** Century, date and serial parted: hardly anything else is written so, and the check digit holds besides. */
const BALTIC_PARTS = /^[1-8][ -]\d{6}[ -]\d{4}$/;
const NEAR = { before: 34, after: 0 } as const;

/** A word says whose number it is, or that it is somebody's, nearer than any word for another number. */
function isNamed(
  { words }: RuleInput,
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
    words.distance('otherNumber', start, end, NEAR),
    words.distance('phone', start, end, NEAR),
  );
  return kinds.some((kind) => words.distance(kind, start, end, NEAR) < other);
}

function kindOf(
  written: string,
  digits: string,
  start: number,
  end: number,
  reading: RuleInput,
): PersonalDataKind | null {
  const says = (...kinds: Parameters<typeof isNamed>[3]): boolean => isNamed(reading, start, end, kinds);
  if (digits.length === 12) {
    // Old enough, it is no day on which anything of ours was written.
    const isOld = Number(digits.slice(0, 4)) < reading.year - 12;
    return isSwedishWithCentury(digits) && (isOld || says('identity', 'swedish'))
      ? swedishKind(digits.slice(2))
      : null;
  }
  if (digits.length === 11) {
    const norwegian = norwegianKind(digits, reading.year);
    const isNobodys =
      reading.words.isNear('otherNumber', start, end, NEAR) ||
      reading.words.isNear('phone', start, end, NEAR);
    const isOneBlank = ONE_STRAY_BLANK.test(written) && !isNobodys;
    if (norwegian && (isOneBlank || says('identity', 'norwegian'))) return norwegian;
    if (
      isBalticId(digits) &&
      (says('identity', 'estonian', 'lithuanian') || isOneBlank || (BALTIC_PARTS.test(written) && !isNobodys))
    )
      return balticKind({ digits, start, end, separator: ' ' }, reading);
    return isOldLatvianId(digits) && says('identity', 'latvian') ? 'lv_pk' : null;
  }
  if (isSwedishId(digits) && says('swedish')) return swedishKind(digits);
  if (isDanishDate(digits) && says('cpr')) return 'dk_cpr';
  if (isIcelandicDate(digits) && says('kennitala')) return 'is_kennitala';
  return null;
}

function isSwedishWithCentury(digits: string): boolean {
  const day = Number(digits.slice(6, 8));
  return (
    /^(?:18|19|20)/.test(digits) &&
    hasLuhnCheck(digits.slice(2)) &&
    isCalendarDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), day > 60 ? day - 60 : day)
  );
}

/**
 * Identity numbers whose writer grouped the digits in a way of their own: only where a word and the check say
 * so.
 */
export function* groupedId(reading: RuleInput): Generator<RuleHit> {
  for (const { index: start, 0: written } of reading.text.matchAll(DIGIT_GROUPS)) {
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
