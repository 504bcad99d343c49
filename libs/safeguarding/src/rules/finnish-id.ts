import { isCalendarDate } from '../calendar-date.ts';
import { type RuleHit, type RuleInput, standsAlone } from '../rule-input.ts';
import { letterPattern } from '../text-folding.ts';

/** DDMMYYCZZZQ, the century sign C as extended in 2023 (dvv.fi). */
const HETU = letterPattern(
  String.raw`(?<!\d)(\d{2}) ?(\d{2}) ?(\d{2})( ?\n?[-+a-fyxwvu] ?\n?)(\d{3}) ?([0-9a-fhj-npr-y])(?![\p{L}\d])`,
);
const CHECK = '0123456789abcdefhjklmnprstuvwxy';

/** Leap years of the 1800s (`+`) fall on the same two digits as those of the 1900s. */
const centuryOf = (sign: string): number => ('abcdef'.includes(sign) ? 2000 : 1900);

/**
 * All digits with a hyphen, the code looks like a Danish, Icelandic or Swedish number: the nearest word
 * decides.
 */
function isOtherCountrysId({ words, language }: RuleInput, start: number, end: number): boolean {
  const reach = { before: 40, after: 16 };
  const others = Math.min(
    ...(['cpr', 'kennitala', 'swedish'] as const).map((kind) => words.distance(kind, start, end, reach)),
  );
  const own = words.distance('finnish', start, end, reach);
  // In Icelandic, everybody's identity number is a kennitala: the country beside it says whose.
  if (own < Infinity && others === words.distance('kennitala', start, end, reach)) return false;
  if (others === own) return ['da', 'is', 'sv'].includes(language ?? '');
  return others < own;
}

/** Finnish personal identity codes: the check character must be right; case does not matter. */
export function* finnishId(reading: RuleInput): Generator<RuleHit> {
  for (const match of reading.latin.matchAll(HETU)) {
    const [written, day, month, year, sign, serial, check] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const [start, end] = [match.index, match.index + written.length];
    const exists = isCalendarDate(centuryOf(sign.trim()) + Number(year), Number(month), Number(day));
    if (
      !exists ||
      CHECK[Number(day + month + year + serial) % 31] !== check ||
      !standsAlone(reading.text, start, end)
    )
      continue;
    if (/^\d{6}\s?[-+]\s?\d{4}$/.test(written) && isOtherCountrysId(reading, start, end)) continue;
    yield { start, end, kind: 'fi_hetu' };
  }
}
