import { foldConfusables, letterPattern } from './text-folding.ts';

/** Pieces of a text with what tears their numbers apart taken out, and where each unit stood. */
export interface JoinedText {
  readonly text: string;
  readonly lower: string;
  readonly latin: string;
  /** Place of unit `i` in the text that it was made from. */
  readonly places: readonly number[];
  /** Places, in the joined text, behind which something was taken out. */
  readonly seams: readonly number[];
}

const MARKUP = String.raw`\*\*|__|~~|</?[a-z][^<>\n]{0,60}>`;
/**
 * Between two pieces of a number: a line's end, two blanks, marks of emphasis or a tag. A check letter, a
 * century sign and an @ are pieces as well.
 */
const SPLIT_NUMBER = letterPattern(
  [
    String.raw`(?<=[\d+-]) ?\n ?(?=[\d+-])`,
    String.raw`(?<=\d{6}[-+a-fyxwvu]\d{3}) ?\n ?(?=[a-z](?![\p{L}\d]))`,
    String.raw`(?<=\d{6}) ?\n ?(?=[a-fyxwvu]\d{3})`,
    String.raw`(?<=[\p{L}\d]@) ?\n ?(?=[\p{L}\d])`,
    String.raw`(?<=[\p{L}\d])\n(?=@[\p{L}\d])`,
    String.raw`(?<=[\d+-]) (?= [\d+-])(?<! {2})(?! {3})`,
    `(?<=[\\d+-])(?:${MARKUP}){1,3}(?=[\\d+-])`,
  ].join('|'),
);
/** Ten to fourteen characters of a number one by one, as scanners and careful people write them. */
const SPACED_DIGITS = letterPattern(
  String.raw`(?<![\p{L}\d.,:])(?:[a-z] [a-z] )?\d(?: [\d+-]){9,26}(?: [a-z])?(?! ?\d)`,
);

/** As far around a seam as a number and what stands beside it reach. */
const CONTEXT_LENGTH = 72;
/** Parts one neighbourhood from the next; no rule reads over it. */
const NEIGHBOURHOOD_SEPARATOR = '\u0000\n\u0000';

/** The neighbourhoods of torn numbers with these joined; null when there is none. */
export function joinSplitNumbers(text: string, lower: string): JoinedText | null {
  const gone: [start: number, end: number][] = [];
  for (const { index, 0: torn } of lower.matchAll(SPLIT_NUMBER)) gone.push([index, index + torn.length]);
  for (const { index, 0: spaced } of lower.matchAll(SPACED_DIGITS))
    for (let at = index; at < index + spaced.length; at += 1) if (lower[at] === ' ') gone.push([at, at + 1]);
  if (gone.length === 0) return null;
  gone.sort(([a], [b]) => a - b);
  const pieces: string[] = [];
  const smallPieces: string[] = [];
  const places: number[] = [];
  const seams: number[] = [];
  let at = 0;
  const keep = (from: number, to: number): void => {
    pieces.push(text.slice(from, to));
    smallPieces.push(lower.slice(from, to));
    for (let place = from; place < to; place += 1) places.push(place);
  };
  for (const [index, [start, end]] of gone.entries()) {
    if (start < at) continue;
    const reach = index === 0 ? 0 : Math.min(at + CONTEXT_LENGTH, start);
    if (index > 0 && start - CONTEXT_LENGTH > reach) {
      keep(at, reach);
      for (const list of [pieces, smallPieces]) list.push(NEIGHBOURHOOD_SEPARATOR);
      for (let unit = 0; unit < NEIGHBOURHOOD_SEPARATOR.length; unit += 1) places.push(reach);
      keep(start - CONTEXT_LENGTH, start);
    } else keep(index === 0 ? Math.max(0, start - CONTEXT_LENGTH) : at, start);
    seams.push(places.length);
    at = end;
  }
  keep(at, Math.min(text.length, at + CONTEXT_LENGTH));
  const joined = smallPieces.join('');
  return { text: pieces.join(''), lower: joined, latin: foldConfusables(joined), places, seams };
}
