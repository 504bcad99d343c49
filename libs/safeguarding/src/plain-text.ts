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

const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u3164\uFFA0]/u;
const DASH = /[\p{Pd}\u2043\u2212\u02D7\u23AF]/u;
const SPACE = /[\p{Zs}\t]/u;
const LINE = /[\n\r\u2028\u2029\u000B\u000C\u0085]/u;

/** Percent-encoded separators of numbers and addresses in a URL. */
const ENCODED: Readonly<Record<string, string>> = { '20': ' ', '2B': '+', '2D': '-', '40': '@', 'A0': ' ' };

const folded = new Map<number, string>();

/** One character as the rules read it: '' when it is invisible, one UTF-16 unit where it stands for one. */
function fold(codePoint: number): string {
  const known = folded.get(codePoint);
  if (known !== undefined) return known;
  const value = foldNew(codePoint, String.fromCodePoint(codePoint));
  if (folded.size < 10_000) folded.set(codePoint, value);
  return value;
}

function foldNew(codePoint: number, character: string): string {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return '\uFFFD';
  if (LINE.test(character)) return '\n';
  if (SPACE.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  if (INVISIBLE.test(character)) return '';
  const zero = ZEROS.find((first) => codePoint >= first && codePoint < first + 10);
  if (zero !== undefined) return String(codePoint - zero);
  const compatible = character.normalize('NFKC');
  return /^[\x21-\x7e]$/.test(compatible) ? compatible : character;
}

/**
 * Takes off a text's Unicode dress: digits of any script, dashes, spaces and line ends become their plain form, invisible
 * characters go, percent-encoded separators are read. Linear; every remaining unit knows where it came from.
 */
export function plainText(given: string): PlainText {
  const units: string[] = [];
  const starts = new Int32Array(given.length + 1);
  const ends = new Int32Array(given.length + 1);
  let length = 0;
  for (let at = 0; at < given.length;) {
    const codePoint = given.codePointAt(at)!;
    let width = codePoint > 0xffff ? 2 : 1;
    let plain = codePoint > 0x20 && codePoint < 0x7f ? given[at]! : fold(codePoint);
    if (plain === '%') {
      const encoded = ENCODED[given.slice(at + 1, at + 3).toUpperCase()];
      if (encoded) [plain, width] = [encoded, 3];
    }
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts[length] = at;
      ends[length] = at + width;
      length += 1;
    }
    if (plain) units.push(plain);
    at += width;
  }
  starts[length] = given.length;
  return { text: units.join(''), starts, ends };
}
