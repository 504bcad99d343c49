/** C0 and C1 controls but tab and line feed: they have no place in prose. */
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;

/**
 * What the text gate makes of words, but for the blanks around them: Unicode NFC, line ends as LF, no
 * controls, no lone surrogates.
 */
export function normalizeText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(CONTROL_CHARACTERS, '').toWellFormed().normalize('NFC');
}

/**
 * A sign with all that may become one with it, or stand between it and what may: marks, vowels and ends of Hangul and
 * of Kirat Rai, controls and halves of pairs. Each is normalized by itself as it is within its text (UAX #15, 9.1).
 */
const NORMALIZED_ALONE =
  /(?:\r\n?|[^])(?:\r\n?|[\p{M}\p{Cs}\u1160-\u11FF\u{16D63}-\u{16D6A}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F])*/gu;

/** Words that stand in the place of others, by offsets (UTF-16) of the text before. */
export interface DifferingRange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Each one costs a walk through the clause: of more than these, all from the first to the last are one. */
const MAX_RANGES = 100;

/** What `normalizeText` changes in a text and nothing else of it: in order, and apart or next to each other. */
export function rangesToNormalize(text: string): DifferingRange[] {
  const ranges = [...text.matchAll(NORMALIZED_ALONE)].flatMap(({ 0: sign, index }) => {
    const tidy = normalizeText(sign);
    if (tidy === sign) return [];
    const { start, end, ...range } = differingRange(sign, tidy);
    return [{ start: start + index, end: end + index, ...range }];
  });
  return ranges.length > MAX_RANGES ? [differingRange(text, normalizeText(text))] : ranges;
}

/** The one stretch in which two texts differ, never inside a surrogate pair. */
export function differingRange(before: string, after: string): DifferingRange {
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
