import { isFullDate } from '../calendar-date.ts';
import { type Hit, type Reading, standsAlone } from '../candidate.ts';

/** DDMMYYCZZZQ, the century sign C as extended in 2023 (dvv.fi). */
const HETU = /(?<!\d)(\d{2})(\d{2})(\d{2})(\n?[-+A-FYXWVU]\n?)(\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\d])/giu;
const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

function century(sign: string): number {
  if (sign === '+') return 1800;
  return 'ABCDEF'.includes(sign) ? 2000 : 1900;
}

/** All digits with a hyphen, the code looks like a Danish, Icelandic or Swedish number: the words around it decide. */
function isAnothers({ words, language }: Pick<Reading, 'words' | 'language'>, start: number, end: number): boolean {
  const close = { before: 40, after: 20 };
  if (language === 'fi' || words.near('finnish', start, end, close)) return false;
  return words.near('cpr', start, end, close) || words.near('kennitala', start, end, close) || words.near('swedish', start, end, close);
}

/** Finnish personal identity codes: the check character must be right; case does not matter. */
export function* finnish({ text, words, language }: Reading): Generator<Hit> {
  for (const match of text.matchAll(HETU)) {
    const [written, day, month, year, sign, serial, check] = match as unknown as [string, string, string, string, string, string, string];
    const [start, end] = [match.index, match.index + written.length];
    const exists = isFullDate(century(sign.trim().toUpperCase()) + Number(year), Number(month), Number(day));
    if (/^\d{6}[-+]\d{4}$/.test(written) && isAnothers({ words, language }, start, end)) continue;
    if (exists && CHECK[Number(day + month + year + serial) % 31] === check.toUpperCase() && standsAlone(text, start, end)) {
      yield { start, end, kind: 'fi_hetu' };
    }
  }
}
