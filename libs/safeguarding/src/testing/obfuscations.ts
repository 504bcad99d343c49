/**
 * What keyboards, word processors and web pages put around and into numbers. Each keeps what a reader sees.
 */
const shiftDigits =
  (zero: number) =>
  (text: string): string =>
    text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
/** Digits one by one, where a set has no zero of its own in its row. */
const mapDigits =
  (zero: string, one: number) =>
  (text: string): string =>
    text.replaceAll(/\d/g, (digit) => (digit === '0' ? zero : String.fromCodePoint(one + Number(digit) - 1)));
const insertMark =
  (mark: string) =>
  (text: string): string =>
    text.slice(0, 4) + mark + text.slice(4);

export const OBFUSCATIONS: Readonly<Record<string, (text: string) => string>> = {
  'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'thin spaces': (text) => text.replaceAll(' ', '\u2009'),
  'narrow no-break spaces': (text) => text.replaceAll(' ', '\u202F'),
  'no-break hyphens': (text) => text.replaceAll('-', '\u2011'),
  'en dashes': (text) => text.replaceAll('-', '\u2013'),
  'em dashes': (text) => text.replaceAll('-', '\u2014'),
  'minus signs': (text) => text.replaceAll('-', '\u2212'),
  'figure dashes': (text) => text.replaceAll('-', '\u2012'),
  'full-width characters': (text) =>
    text.replaceAll(/[!-~]/g, (one) => String.fromCodePoint(one.codePointAt(0)! + 0xfee0)),
  'full-width digits': shiftDigits(0xff10),
  'Arabic digits': shiftDigits(0x660),
  'mathematical digits': shiftDigits(0x1d7ce),
  'a zero width space': insertMark('\u200B'),
  'a zero width joiner': insertMark('\u200D'),
  'a word joiner': insertMark('\u2060'),
  'a soft hyphen': insertMark('\u00AD'),
  'a byte order mark': insertMark('\uFEFF'),
  'direction marks': insertMark('\u200E'),
  'a zero width space between all': (text) => [...text].join('\u200B'),
  'hyphens of their own': (text) => text.replaceAll('-', '\u2010'),
  'full-width hyphens': (text) => text.replaceAll('-', '\uFF0D'),
  'small hyphens': (text) => text.replaceAll('-', '\uFE63'),
  'horizontal bars': (text) => text.replaceAll('-', '\u2015'),
  'figure spaces': (text) => text.replaceAll(' ', '\u2007'),
  'ideographic spaces': (text) => text.replaceAll(' ', '\u3000'),
  'Devanagari digits': shiftDigits(0x966),
  'Persian digits': shiftDigits(0x6f0),
  'double-struck digits': shiftDigits(0x1d7d8),
  'Nyiakeng Puachue Hmong digits': shiftDigits(0x1e140),
  'Garay digits': shiftDigits(0x10d40),
  'Tolong Siki digits': shiftDigits(0x11de0),
  'outlined digits': shiftDigits(0x1ccf0),
  'circled digits': mapDigits('\u24EA', 0x2460),
  'digits in dark circles': mapDigits('\u24FF', 0x2776),
  'digits in circles without serifs': mapDigits('\u{1F10B}', 0x2780),
  'digits in double circles': mapDigits('\u24EA', 0x24f5),
  'digits in brackets': mapDigits('0', 0x2474),
  'digits with a full stop': mapDigits('\u{1F100}', 0x2488),
  'two digits in one circle': (text) =>
    text.replaceAll(/1\d|20/g, (two) => String.fromCodePoint(0x2460 + Number(two) - 1)),
  keycaps: (text) => text.replaceAll(/\d/g, (digit) => `${digit}\uFE0F\u20E3`),
  'isolates of direction': insertMark('\u2068'),
  'a variation selector': insertMark('\uFE0E'),
  'a Mongolian vowel separator': insertMark('\u180E'),
  'an invisible plus': insertMark('\u2064'),
  'a soft line end of a raw mail': insertMark('=\r\n'),
  'percent encoding': (text) =>
    text.replaceAll(/[^\p{L}\p{N}]/gu, (one) => encodeURIComponent(one)).replaceAll('-', '%2D'),
  'percent encoding of digits': (text) => text.replaceAll(/\d/g, (digit) => `%3${digit}`),
  'character references': (text) => text.replaceAll(/[ -]/g, (one) => `&#${one.codePointAt(0)};`),
  'hexadecimal references': (text) => text.replaceAll(/\d/g, (digit) => `&#x3${digit};`),
  'named references': (text) => text.replaceAll(' ', '&nbsp;').replaceAll('-', '&ndash;'),
  'escapes of JSON': (text) => text.replaceAll(/[ +-]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`),
};
