/**
 * A character that stands in a text by its number or name, as addresses, web pages, data and raw mails write
 * it.
 */
export interface EscapeSequence {
  readonly codePoint: number;
  /** UTF-16 units that it takes. */
  readonly width: number;
}

const NAMED_REFERENCES: Readonly<Record<string, number>> = {
  nbsp: 0x20,
  ensp: 0x20,
  emsp: 0x20,
  thinsp: 0x20,
  shy: 0xad,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  ndash: 0x2d,
  mdash: 0x2d,
  minus: 0x2d,
  hyphen: 0x2d,
  dash: 0x2d,
  plus: 0x2b,
  period: 0x2e,
  quot: 0x22,
  apos: 0x27,
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  colon: 0x3a,
  num: 0x23,
};
const MAX_ESCAPE_LENGTH = 10;
const [PERCENT, AMPERSAND, BACKSLASH] = [0x25, 0x26, 0x5c];
/** Three bytes of UTF-8 in an address: dashes, thin blanks and invisible characters of the block U+2000. */
const GENERAL_PUNCTUATION = /^%E2%(8[01])%([89AB][0-9A-F])$/i;

/** What is written at `at` behind a sign that can begin an escape; null where it begins none. */
export function decodeEscapeAt(text: string, at: number, sign: number): EscapeSequence | null {
  const ahead = text.slice(at, at + MAX_ESCAPE_LENGTH);
  if (sign === PERCENT) return decodePercent(ahead);
  if (sign === AMPERSAND) return decodeHtmlReference(ahead);
  if (sign === BACKSLASH) return decodeJsonEscape(ahead);
  // A raw mail breaks its lines so, in the middle of anything.
  const soft = /^=(?:\r\n|\n)/.exec(ahead);
  return soft ? { codePoint: 0xad, width: soft[0].length } : null;
}

function decodePercent(ahead: string): EscapeSequence | null {
  const byte = /^%([2-7][0-9A-F]|A0|0[AD])/i.exec(ahead);
  if (byte) return { codePoint: Number.parseInt(byte[1]!, 16), width: 3 };
  const latin = /^%C2%(A0|AD)/i.exec(ahead);
  if (latin) return { codePoint: Number.parseInt(latin[1]!, 16), width: 6 };
  const wide = GENERAL_PUNCTUATION.exec(ahead.slice(0, 9));
  return wide
    ? {
        codePoint:
          0x2000 + ((Number.parseInt(wide[1]!, 16) - 0x80) << 6) + (Number.parseInt(wide[2]!, 16) & 0x3f),
        width: 9,
      }
    : null;
}

function decodeHtmlReference(ahead: string): EscapeSequence | null {
  const numbered = /^&#(?:x([0-9a-f]{1,5})|(\d{1,6}));/i.exec(ahead);
  if (numbered)
    return validCodePoint(
      numbered[1] ? Number.parseInt(numbered[1], 16) : Number(numbered[2]),
      numbered[0].length,
    );
  const named = /^&([a-z]{2,8});/i.exec(ahead);
  const codePoint = named && NAMED_REFERENCES[named[1]!.toLowerCase()];
  return codePoint ? { codePoint, width: named[0].length } : null;
}

function decodeJsonEscape(ahead: string): EscapeSequence | null {
  const unit = /^\\u([0-9a-f]{4})/i.exec(ahead);
  if (unit) return validCodePoint(Number.parseInt(unit[1]!, 16), 6);
  const blank = /^\\([nrt])/.exec(ahead);
  return blank ? { codePoint: blank[1] === 't' ? 0x20 : 0x0a, width: 2 } : null;
}

/** Half a character or none is left as it stands. */
function validCodePoint(codePoint: number, width: number): EscapeSequence | null {
  return codePoint > 0 && codePoint < 0xd800 ? { codePoint, width } : null;
}
