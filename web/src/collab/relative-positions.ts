import { type ClauseLayout, lengthOf, rangesOf, type Segment, segmentsOf, positionAt } from '@nbn/collab';
import * as Y from 'yjs';

/**
 * A position in a clause that stays where it is while others type: behind the character it follows, not at its
 * number.
 */
export function toRelativePosition({ segments }: ClauseLayout, offset: number): Y.RelativePosition {
  if (segments.every((segment) => rangesOf(segment).length === 0))
    return Y.createRelativePositionFromTypeIndex(segments[0]!, 0);
  const { text, index } = positionAt(segments, offset);
  return Y.createRelativePositionFromTypeIndex(text, index, -1);
}

/** The clause and the offset where such a place is now; null when it is nowhere. */
export function toClausePosition(
  doc: Y.Doc,
  laid: readonly ClauseLayout[],
  place: Y.RelativePosition,
): { at: number; offset: number } | null {
  const found = Y.createAbsolutePositionFromRelativePosition(place, doc);
  const inSegment = found && segmentAt(found as unknown as { type: unknown; index: number });
  if (!inSegment) return null;
  const { segment, offset } = inSegment;
  const at = laid.findIndex(({ segments }) => segments.includes(segment));
  if (at < 0) return null;
  const { segments } = laid[at]!;
  const before = segments.slice(0, segments.indexOf(segment)).reduce((sum, each) => sum + lengthOf(each), 0);
  return { at, offset: before + offset };
}

function segmentAt({
  type,
  index,
}: {
  type: unknown;
  index: number;
}): { segment: Segment; offset: number } | null {
  if (type instanceof Y.XmlElement) return { segment: type, offset: 0 };
  if (!(type instanceof Y.XmlText) || !(type.parent instanceof Y.XmlElement)) return null;
  for (const segment of segmentsOf(type.parent)) {
    let before = 0;
    for (const { text, from, to } of rangesOf(segment)) {
      if (text === type && index >= from && index <= to) return { segment, offset: before + index - from };
      before += to - from;
    }
  }
  return null;
}
