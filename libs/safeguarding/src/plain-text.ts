import { escapedAt } from './escapes.ts';

/** A text as the rules read it, and where each of its UTF-16 units stood in the text as given. */
export interface PlainText {
  readonly text: string;
  /** Original start of unit `i`; one more entry than units: the end. */
  readonly starts: Int32Array;
  /** Original end of unit `i`. */
  readonly ends: Int32Array;
}

/** First digit of each decimal digit block that NFKC does not fold (Unicode, general category Nd). */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090,
  0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50,
  0xabf0, 0x104a0, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x1e140, 0x1e950, 0x1fbf0,
];

const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\p{Cc}\u115F\u1160\u3164\uFFA0\u2800]/u;
const DASH = /[\p{Pd}\u2043\u2212\u02D7\u23AF\u2500\u2501\u30FC]/u;
const SPACE = /[\p{Zs}\t]/u;
const LINE = /[\n\r\u2028\u2029\u000B\u000C\u0085]/u;


const GONE = 0;
const REPLACEMENT = 0xfffd;
/** What each character below U+10000 is read as: 0 when invisible, -1 as long as nobody has asked. */
const known = new Int32Array(0x10000).fill(-1);

/** One character as the rules read it, as a code point. */
function fold(codePoint: number): number {
  if (codePoint > 0xffff) return foldNew(codePoint);
  const read = known[codePoint]!;
  return read >= 0 ? read : (known[codePoint] = foldNew(codePoint));
}

function foldNew(codePoint: number): number {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return REPLACEMENT;
  const character = String.fromCodePoint(codePoint);
  if (LINE.test(character)) return 0x0a;
  if (SPACE.test(character)) return 0x20;
  if (DASH.test(character)) return 0x2d;
  if (INVISIBLE.test(character)) return GONE;
  const zero = ZEROS.find((first) => codePoint >= first && codePoint < first + 10);
  if (zero !== undefined) return 0x30 + codePoint - zero;
  const compatible = character.normalize('NFKC');
  return compatible.length === 1 && /[\x21-\x7e]/.test(compatible) ? compatible.charCodeAt(0) : codePoint;
}

/** Units into a string, a stretch at a time: an argument list has its limits. */
function stringOf(units: Uint16Array, length: number): string {
  const parts: string[] = [];
  for (let at = 0; at < length; at += 8192) parts.push(String.fromCharCode(...units.subarray(at, Math.min(at + 8192, length))));
  return parts.join('');
}

/**
 * Takes off a text's Unicode dress: digits of any script, dashes, spaces and line ends become their plain form, invisible
 * characters go, percent-encoded digits and separators are read. Linear; every remaining unit knows where it came from.
 */
export function plainText(given: string): PlainText {
  const units = new Uint16Array(given.length);
  const starts = new Int32Array(given.length + 1);
  const ends = new Int32Array(given.length + 1);
  let length = 0;
  let previousReturn = false;
  const push = (unit: number, at: number, width: number): void => {
    units[length] = unit;
    starts[length] = at;
    ends[length] = at + width;
    length += 1;
  };
  for (let at = 0; at < given.length;) {
    const unit = given.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit <= 0xdbff && at + 1 < given.length;
    const codePoint = isPair ? given.codePointAt(at)! : unit;
    let width = codePoint > 0xffff ? 2 : 1;
    let plain = codePoint > 0x20 && codePoint < 0x7f ? codePoint : fold(codePoint);
    if (plain === 0x25 || plain === 0x26 || plain === 0x5c || plain === 0x3d) {
      const escaped = escapedAt(given, at, plain);
      if (escaped) [plain, width] = [fold(escaped.codePoint), escaped.width];
    }
    // CR LF is one line end.
    const isSecondHalf = codePoint === 0x0a && previousReturn;
    previousReturn = codePoint === 0x0d;
    if (plain > 0xffff) {
      push(given.charCodeAt(at), at, width);
      push(given.charCodeAt(at + 1), at, width);
    } else if (plain !== GONE && !isSecondHalf) push(plain, at, width);
    at += width;
  }
  starts[length] = given.length;
  return { text: stringOf(units, length), starts, ends };
}
