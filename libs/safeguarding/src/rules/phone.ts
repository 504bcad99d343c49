import type { RuleHit, RuleInput } from '../rule-input.ts';

/** + or 00, then groups of digits with blanks, dots, dashes, slashes or brackets between. */
const INTERNATIONAL =
  /(?<![\d.,+]|(?<=\p{L})(?=0))(\+ ?\(?|00)(?=[1-9(])([\d(](?:(?: ?[()/-] ?|\) ?[-(] ?|[. ]|  )?\n?\d){6,16})(?!\d)/gu;
/** National: groups of digits, the first perhaps in brackets. */
const NATIONAL =
  /(?<![\d.,/+-])((?:0\d{1,3} \/ )?\(?\d{1,5}\)?(?:(?: ?[()-] ?| ?\/|\/ |\) ?[-(] ?|[. ]|  )?\d){4,10})(?!\d|[-/.:,]\d)/g;

/** National significant lengths of the Network's calling codes (ITU-T E.164 national plans). */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  45: [8, 8],
  46: [7, 10],
  47: [8, 8],
  354: [7, 9],
  358: [5, 11],
  370: [8, 8],
  371: [8, 8],
  372: [7, 8],
};
const NETWORK_CODES = Object.keys(LENGTHS);
const OTHER_CODES =
  /^(?:1|7|2[07]|2[1-9]\d|3[0-469]|3[578]\d|4[013-9]|42\d|5[1-8]|5[09]\d|6[0-6]|6[7-9]\d|8[1246]|8[058]\d|9[0-58]|9[679]\d)/;
/** Behind a number, these make it an amount. */
const AMOUNT = /^ ?(?:kr|eur|€|sek|nok|dkk|isk|usd|\$|%|,\d|mill|mio|mlj|milj|тыс|евро)/u;
const AMOUNT_BEFORE = /(?:eur|€|sek|nok|dkk|isk|usd|kr\.?|\$) ?$/u;
const PLAIN_DAY = /^(?:19[5-9]|20[0-3])\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const DAY =
  /^(?:(?:19|20)\d\d ?[-./] ?[01]\d ?[-./] ?[0-3]\d|[0-3]?\d ?[-./] ?[01]?\d ?[-./] ?(?:19|20)\d\d)$/;
/** 09.00-15.30, 0900-1530, and a day with a time behind it. */
const TIMES =
  /^(?:[01]?\d|2[0-4])[.:][0-5]\d ?- ?(?:[01]?\d|2[0-4])[.:][0-5]\d$|^(?:[01]\d|2[0-4])[0-5]\d ?- ?(?:[01]\d|2[0-4])[0-5]\d$/;
const DAY_AND_MORE = /^(?:(?:19|20)\d\d-[01]\d-[0-3]\d|[0-3]?\d[./][01]?\d[./](?:19|20)\d\d) /;
/** Finland's p. and Iceland's s. for telephone, just before a number that is no page. */
const INITIAL = /(?<!\p{L})(?:p\.? ?:? ?\(?0\d|s\.? ?:? ?\d{3}[ -]\d{4}$)/u;
/** A word behind a number counts only when nothing but a blank or bracket parts them. */
const BESIDE = /^(?: ?\(| )\p{L}/u;
const YEARS = /^(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d$/;

function isInternational(digits: string): boolean {
  const code = NETWORK_CODES.find((one) => digits.startsWith(one));
  if (code) {
    const [least, most] = LENGTHS[code]!;
    // A trunk digit that should have been left out: 0, and Lithuania's old 8.
    const rest = digits.slice(code.length).replace(code === '370' ? /^[08](?=\d{8}$)/ : /^0/, '');
    return rest.length >= least && rest.length <= most;
  }
  return digits.length >= 8 && digits.length <= 15 && OTHER_CODES.test(digits);
}

/**
 * 00 begins account, document and invoice numbers too: it needs a code of the Network and groups, or a word.
 */
function isConvincing(
  prefix: string,
  number: string,
  digits: string,
  start: number,
  end: number,
  { words, lower }: RuleInput,
): boolean {
  if (AMOUNT.test(lower.slice(end, end + 5))) return false;
  if (prefix !== '00') return true;
  if (words.isNear('phone', start, end, { before: 36, after: 0 })) return true;
  return (
    NETWORK_CODES.some((code) => digits.startsWith(code)) &&
    !words.isNear('otherNumber', start, end, { before: 24, after: 0 }) &&
    (/[ ()-]/.test(number) || digits.length <= 12)
  );
}

function* international(reading: RuleInput): Generator<RuleHit> {
  for (const match of reading.text.matchAll(INTERNATIONAL)) {
    const [written, prefix, number] = match as unknown as [string, string, string];
    const digits = number.replaceAll(/\D/g, '');
    const [start, end] = [match.index, match.index + written.length];
    if (isInternational(digits) && isConvincing(prefix, number, digits, start, end, reading))
      yield { start, end, kind: 'phone' };
    else if (prefix !== '00') yield* shortenedHit(match.index, prefix, number);
  }
}

/**
 * Where the number ran into the next one, its own length ends it: at a blank or a line's end, as the
 * country's plan has it.
 */
function* shortenedHit(start: number, prefix: string, number: string): Generator<RuleHit> {
  // Bounded: a number has at most a few dozen units.
  for (const { index } of [...number.matchAll(/[ \n]/g)].toReversed()) {
    if (isInternational(number.slice(0, index).replaceAll(/\D/g, ''))) {
      yield { start, end: start + prefix.length + number.slice(0, index).trimEnd().length, kind: 'phone' };
      return;
    }
  }
}

function isNational(written: string, digits: string): boolean {
  return (
    digits.length >= 7 &&
    digits.length <= 11 &&
    !DAY.test(written) &&
    !YEARS.test(written) &&
    !TIMES.test(written) &&
    !DAY_AND_MORE.test(written)
  );
}

function* national({ text, lower, words }: RuleInput): Generator<RuleHit> {
  for (const match of text.matchAll(NATIONAL)) {
    const written = match[1]!;
    const [start, end] = [match.index, match.index + written.length];
    if (!isNational(written, written.replaceAll(/\D/g, ''))) continue;
    const phone = INITIAL.test(lower.slice(Math.max(0, start - 5), start) + written)
      ? 0
      : words.distance('phone', start, end, {
          before: 36,
          after: BESIDE.test(lower.slice(end, end + 3)) ? 3 : 0,
        });
    if (phone === Infinity || words.distance('otherNumber', start, end, { before: 24, after: 0 }) <= phone)
      continue;
    if (PLAIN_DAY.test(written) && phone > 3) continue;
    if (
      AMOUNT.test(lower.slice(end, end + 5)) ||
      AMOUNT_BEFORE.test(lower.slice(Math.max(0, start - 5), start))
    )
      continue;
    yield { start, end, kind: 'phone' };
  }
}

/** Telephone numbers: the international form always, the national one beside a word that says so. */
export function* phone(reading: RuleInput): Generator<RuleHit> {
  yield* international(reading);
  yield* national(reading);
}
