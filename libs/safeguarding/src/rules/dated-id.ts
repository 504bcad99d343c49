import { isDayOfMonth } from '../calendar-date.ts';
import { type Candidate, type RuleHit, type RuleInput, standsAlone } from '../rule-input.ts';
import { isTimestampOrPeriod } from '../recent-date.ts';
import type { PersonalDataKind } from '../kinds.ts';
import { isOldLatvianId, norwegianKind } from './eleven-digit-id.ts';
import { isSwedishId, classifyTenDigitId, swedishKind } from './ten-digit-id.ts';

/**
 * A date written as dates are, and the rest of an identity number behind it: `01.01.90-1234`,
 * `01/01/1990-1234`, `90/01/01-1234`.
 */
const DATED_ID = /(?<!\d)(\d{2}|\d{4})([./])(\d{2})\2(\d{2}|\d{4})( ?[-+] ?)(\d{4,5})(?!\d)/g;

type Place = Pick<Candidate, 'start' | 'end'>;

interface Parts {
  readonly first: string;
  readonly month: string;
  readonly last: string;
  readonly sign: string;
  readonly serial: string;
}

/**
 * Day, month, year and four digits (Denmark, Iceland) or five (Norway, Latvia); year, month, day and four
 * (Sweden).
 */
function kindOf(
  { first, month, last, sign, serial }: Parts,
  place: Place,
  reading: RuleInput,
): PersonalDataKind | null {
  if (first.length === 4 && last.length === 4) return null;
  const dayFirst = first + month + last.slice(-2) + serial;
  const yearFirst = first.slice(-2) + month + last + serial;
  if (serial.length === 5) {
    const norwegian = norwegianKind(dayFirst, reading.year);
    return norwegian ?? (isOldLatvianId(dayFirst) ? 'lv_pk' : null);
  }
  if (last.length === 2 && isSwedishId(yearFirst) && !isDayOfMonth(Number(first.slice(-2)), Number(month)))
    return swedishKind(yearFirst);
  if (first.length === 4 || isTimestampOrPeriod(last.slice(-2), serial, reading.year)) return null;
  return classifyTenDigitId({ ...place, digits: dayFirst, separator: sign }, reading);
}

/** Identity numbers whose date is written like any date. */
export function* datedId(reading: RuleInput): Generator<RuleHit> {
  for (const match of reading.text.matchAll(DATED_ID)) {
    const [written, first, , month, last, sign, serial] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const [start, end] = [match.index, match.index + written.length];
    if (!standsAlone(reading.text, start, end)) continue;
    const kind = kindOf({ first, month, last, sign: sign.trim(), serial }, { start, end }, reading);
    if (kind) yield { start, end, kind };
  }
}
