import type { TextFormat } from '@nbn/contracts';
import * as Y from 'yjs';
import { formAttributes, hasFormats } from './formats.ts';
import { isMark, lengthOf, rangesOf, type Segment } from './segments.ts';

/**
 * Words that go and words that come in their place, by offsets (UTF-16) of the text before; in order, none
 * over another.
 */
export interface TextReplacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How the words that come look; as those before them, where it is not said. */
  readonly formats?: readonly TextFormat[];
}

/** A place in a shared text, by its index. */
export interface TextPosition {
  readonly text: Y.XmlText;
  readonly index: number;
}

/** Where an offset of a clause is; between two segments, at the end of the first. */
export function positionAt(segments: readonly Segment[], offset: number): TextPosition {
  let rest = offset;
  let last: TextPosition | null = null;
  for (const segment of segments) {
    for (const { text, from, to } of rangesOf(segment)) {
      if (rest <= to - from) return { text, index: from + rest };
      rest -= to - from;
      last = { text, index: to };
    }
  }
  return last ?? { text: insertFirstText(segments[0]!), index: 0 };
}

function insertFirstText(segment: Segment): Y.XmlText {
  const text = new Y.XmlText();
  segment.insert(0, [text]);
  return text;
}

/** @param formats how the words look; as those before them, where it is not said. */
export function insertWords(
  segments: readonly Segment[],
  offset: number,
  words: string,
  formats?: readonly TextFormat[],
): void {
  if (words === '') return;
  const { text, index } = positionAt(segments, offset);
  if (formats && (formats.length > 0 || hasFormats(text))) insertFormatted(text, index, words, formats);
  else text.insert(index, words);
}

/** A text would go on in the form of what stands before: how words look is said of each. */
function insertFormatted(
  text: Y.XmlText,
  index: number,
  words: string,
  formats: readonly TextFormat[],
): void {
  const edges = new Set([0, words.length, ...formats.flatMap(({ from, to }) => [from, to])]);
  const places = [...edges].toSorted((a, b) => a - b);
  places.slice(0, -1).forEach((from, at) => {
    const here = formats.filter((format) => format.from <= from && format.to > from);
    text.insert(index + from, words.slice(from, places[at + 1]), formAttributes(here));
  });
}

export function deleteWords(segments: readonly Segment[], start: number, end: number): void {
  let at = 0;
  const found: { text: Y.XmlText; from: number; length: number }[] = [];
  for (const { text, from, to } of segments.flatMap(rangesOf)) {
    const [first, last] = [Math.max(start - at, 0), Math.min(end - at, to - from)];
    if (last > first) found.push({ text, from: from + first, length: last - first });
    at += to - from;
  }
  // From behind as they stand in their shared text, which may be another order than that of the clause.
  for (const { text, from, length } of found.toSorted((one, other) => other.from - one.from))
    text.delete(from, length);
}

/** Replaces words of a clause and touches no other: whoever writes beside them is not disturbed. */
export function replaceWords(of: Segment | readonly Segment[], cuts: readonly TextReplacement[]): void {
  const segments = of instanceof Y.XmlElement ? [of] : of;
  for (const { start, end, text, formats } of cuts.toReversed()) {
    deleteWords(segments, start, end);
    insertWords(segments, start, text, formats);
  }
}

/** All words of a segment go; those that begin after it stay. */
export const deleteAllWords = (segment: Segment): void => deleteWords([segment], 0, lengthOf(segment));

/** The segment before a mark in the same words. */
export function indexOfMark(mark: Segment): number {
  let index = 0;
  const { _item } = mark;
  for (let item = (mark.parent as Y.XmlText)._start; item && item !== _item; item = item.right) {
    if (!item.deleted && item.countable) index += item.length;
  }
  return index;
}

export function deleteMark(mark: Segment): void {
  if (isMark(mark)) (mark.parent as Y.XmlText).delete(indexOfMark(mark), 1);
}
