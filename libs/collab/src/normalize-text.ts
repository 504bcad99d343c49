/** C0 and C1 controls but tab and line feed: they have no place in prose. */
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;

/**
 * What the text gate makes of words, but for the blanks around them: Unicode NFC, line ends as LF, no
 * controls, no lone surrogates.
 */
export function normalizeText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(CONTROL_CHARACTERS, '').toWellFormed().normalize('NFC');
}

/** The one stretch in which two texts differ, never inside a surrogate pair. */
export function differingRange(before: string, after: string): { start: number; end: number; text: string } {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (isHighSurrogate(before.charCodeAt(start - 1))) start -= 1;
  if (isLowSurrogate(before.charCodeAt(before.length - tail))) tail -= 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
