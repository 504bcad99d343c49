import * as Y from 'yjs';
import { CLAUSE_NODE } from './schema.ts';

/**
 * An element with the words that follow it, up to the next one: a clause, or what was joined to one. It is an
 * element of the text, or a mark within the words of such an element, where a clause was divided.
 */
export type Segment = Y.XmlElement;

/**
 * Words of a segment as they stand in one shared text, by its indexes: a letter counts one, and so does a
 * mark.
 */
export interface WordRange {
  readonly text: Y.XmlText;
  readonly from: number;
  readonly to: number;
}

export const attributeOf = (segment: Segment, name: string): unknown => segment.getAttribute(name);
export const idOf = (segment: Segment): string => attributeOf(segment, 'id') as string;

export const isMark = (segment: Segment): boolean => segment.parent instanceof Y.XmlText;

/** The shared texts of an element, in order: one, or several where two began an empty clause at once. */
export function textsOf(element: Y.XmlElement): Y.XmlText[] {
  return element.toArray().filter((child): child is Y.XmlText => child instanceof Y.XmlText);
}

/** The element of the text in which the words of a segment are. */
export function containerOf(segment: Segment): Y.XmlElement {
  return isMark(segment) ? (segment.parent!.parent as Y.XmlElement) : segment;
}

/** The segments that begin in an element: itself, and those of the marks within its words. */
export function segmentsOf(element: Y.XmlElement): Segment[] {
  const segments = [element];
  for (let child = element._start; child; child = child.right) {
    const text: unknown = child.content instanceof Y.ContentType ? child.content.type : null;
    if (child.deleted || !(text instanceof Y.XmlText)) continue;
    for (let item = text._start; item; item = item.right) {
      const mark = item.deleted ? null : markOf(item);
      if (mark) segments.push(mark);
    }
  }
  return segments;
}

export function rangesOf(segment: Segment): readonly WordRange[] {
  return rangesIn(containerOf(segment)).find((each) => each.segment === segment)?.ranges ?? [];
}

export const lengthOf = (segment: Segment): number =>
  rangesOf(segment).reduce((sum, { from, to }) => sum + to - from, 0);

export function textOfSegment(segment: Segment): string {
  let words = '';
  for (const range of rangesOf(segment)) words += lettersOf(range);
  return words;
}

interface SegmentRanges {
  readonly segment: Segment;
  readonly ranges: readonly WordRange[];
}

function rangesIn(element: Y.XmlElement): SegmentRanges[] {
  const found: { segment: Segment; ranges: WordRange[] }[] = [{ segment: element, ranges: [] }];
  for (const text of textsOf(element)) {
    let [from, index] = [0, 0];
    for (let item = text._start; item; item = item.right) {
      if (item.deleted || !item.countable) continue;
      const mark = markOf(item);
      if (mark) {
        found.at(-1)!.ranges.push({ text, from, to: index });
        found.push({ segment: mark, ranges: [] });
        from = index + 1;
      }
      index += item.length;
    }
    found.at(-1)!.ranges.push({ text, from, to: index });
  }
  return found;
}

/** The mark that an item of words is; null where it is letters. */
export function markOf({ content }: Y.Item): Segment | null {
  const type: unknown = content instanceof Y.ContentType ? content.type : null;
  return type instanceof Y.XmlElement && type.nodeName === CLAUSE_NODE ? type : null;
}

/** A range begins and ends at a mark, or where its text does: an item is in it as a whole, or not at all. */
function lettersOf({ text, from, to }: WordRange): string {
  let [letters, index] = ['', 0];
  for (let item = text._start; item && index < to; item = item.right) {
    if (item.deleted || !item.countable) continue;
    if (index >= from && item.content instanceof Y.ContentString) letters += item.content.str;
    index += item.length;
  }
  return letters;
}
