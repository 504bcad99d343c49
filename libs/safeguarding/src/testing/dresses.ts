/** What keyboards, word processors and web pages put around and into numbers. Each keeps what a reader sees. */
const shift = (zero: number) => (text: string): string => text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const inside = (mark: string) => (text: string): string => text.slice(0, 4) + mark + text.slice(4);

export const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'thin spaces': (text) => text.replaceAll(' ', '\u2009'),
  'narrow no-break spaces': (text) => text.replaceAll(' ', '\u202F'),
  'no-break hyphens': (text) => text.replaceAll('-', '\u2011'),
  'en dashes': (text) => text.replaceAll('-', '\u2013'),
  'em dashes': (text) => text.replaceAll('-', '\u2014'),
  'minus signs': (text) => text.replaceAll('-', '\u2212'),
  'figure dashes': (text) => text.replaceAll('-', '\u2012'),
  'full-width characters': (text) => text.replaceAll(/[!-~]/g, (one) => String.fromCodePoint(one.codePointAt(0)! + 0xfee0)),
  'full-width digits': shift(0xff10),
  'Arabic digits': shift(0x660),
  'mathematical digits': shift(0x1d7ce),
  'a zero width space': inside('\u200B'),
  'a zero width joiner': inside('\u200D'),
  'a word joiner': inside('\u2060'),
  'a soft hyphen': inside('\u00AD'),
  'a byte order mark': inside('\uFEFF'),
  'direction marks': inside('\u200E'),
  'a zero width space between all': (text) => [...text].join('\u200B'),
};
