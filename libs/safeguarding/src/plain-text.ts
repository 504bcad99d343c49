import { digitsOf } from './digits.ts';
import { decodeEscapeAt } from './escapes.ts';

/** A text as the rules read it, and where each of its UTF-16 units stood in the text as given. */
export interface PlainText {
  readonly text: string;
  /** Original start of unit `i`; one more entry than units: the end. */
  readonly starts: Int32Array;
  /** Original end of unit `i`. */
  readonly ends: Int32Array;
}

const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\p{Cc}\u115F\u1160\u3164\uFFA0\u2800]/u;
const DASH = /[\p{Pd}\u2043\u2212\u02D7\u23AF\u2500\u2501\u30FC]/u;
const SPACE = /[\p{Zs}\t]/u;
const LINE_END = /[\n\r\u2028\u2029\u000B\u000C\u0085]/u;

const REMOVED = 0;
/** Characters that are read as several digits stand above all code points: their number and this. */
const MULTI_DIGIT_BASE = 0x200000;
/** Every character that is read as two units. */
const TWO_DIGITS =
  /[\u2469-\u2473\u247D-\u2487\u2491-\u249B\u24EB-\u24F4\u24FE\u277F\u2789\u2793\u3251-\u325F\u32B1-\u32BF]/g;
const REPLACEMENT = 0xfffd;
/** What each character below U+10000 is read as: 0 when invisible, -1 as long as nobody has asked. */
const foldCache = new Int32Array(0x10000).fill(-1);

/** One character as the rules read it, as a code point. */
function foldCodePoint(codePoint: number): number {
  if (codePoint > 0xffff) return computeFold(codePoint);
  const read = foldCache[codePoint]!;
  return read >= 0 ? read : (foldCache[codePoint] = computeFold(codePoint));
}

function computeFold(codePoint: number): number {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return REPLACEMENT;
  const character = String.fromCodePoint(codePoint);
  if (LINE_END.test(character)) return 0x0a;
  if (SPACE.test(character)) return 0x20;
  if (DASH.test(character)) return 0x2d;
  if (INVISIBLE.test(character)) return REMOVED;
  const digits = digitsOf(codePoint);
  if (digits !== null) return digits.length === 1 ? digits.charCodeAt(0) : MULTI_DIGIT_BASE + Number(digits);
  const compatible = character.normalize('NFKC');
  return compatible.length === 1 && /[\x21-\x7e]/.test(compatible) ? compatible.charCodeAt(0) : codePoint;
}

/** Units into a string, a stretch at a time: an argument list has its limits. */
function stringOf(units: Uint16Array, length: number): string {
  const parts: string[] = [];
  for (let at = 0; at < length; at += 8192)
    parts.push(String.fromCharCode(...units.subarray(at, Math.min(at + 8192, length))));
  return parts.join('');
}

/**
 * Takes off a text's Unicode dress: digits of any script, dashes, spaces and line ends become their plain
 * form, invisible characters go, percent-encoded digits and separators are read. Linear; every remaining unit
 * knows where it came from.
 */
export function plainText(given: string): PlainText {
  const room = given.length + (given.match(TWO_DIGITS)?.length ?? 0);
  const units = new Uint16Array(room);
  const starts = new Int32Array(room + 1);
  const ends = new Int32Array(room + 1);
  let length = 0;
  let previousReturn = false;
  const push = (unit: number, at: number, width: number): void => {
    units[length] = unit;
    starts[length] = at;
    ends[length] = at + width;
    length += 1;
  };
  for (let at = 0; at < given.length;) {
    const codePoint = given.codePointAt(at)!;
    let width = codePoint > 0xffff ? 2 : 1;
    let plain = codePoint > 0x20 && codePoint < 0x7f ? codePoint : foldCodePoint(codePoint);
    if (plain === 0x25 || plain === 0x26 || plain === 0x5c || plain === 0x3d) {
      const escaped = decodeEscapeAt(given, at, plain);
      if (escaped) [plain, width] = [foldCodePoint(escaped.codePoint), escaped.width];
    }
    // CR LF is one line end.
    const isSecondHalf = codePoint === 0x0a && previousReturn;
    previousReturn = codePoint === 0x0d;
    if (plain >= MULTI_DIGIT_BASE)
      for (const digit of String(plain - MULTI_DIGIT_BASE)) push(digit.charCodeAt(0), at, width);
    else if (plain > 0xffff) {
      push(given.charCodeAt(at), at, width);
      push(given.charCodeAt(at + 1), at, width);
    } else if (plain !== REMOVED && !isSecondHalf) push(plain, at, width);
    at += width;
  }
  starts[length] = given.length;
  return { text: stringOf(units, length), starts, ends };
}
