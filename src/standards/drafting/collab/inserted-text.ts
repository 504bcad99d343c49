import type { CollabDelta } from '@nbn/collab';
import { differingRange } from '@nbn/collab';
import {
  findingsAcrossBoundary,
  boundaryBetween,
  findPersonalData,
  mayHoldPersonalData,
  type TextBoundary,
} from '@nbn/safeguarding';
import type { IncomingText } from '#platform/text/text-check.service';

/** What stands this near belongs to a number: words that say what it is. */
const CONTEXT_LENGTH = 100;
/** Longer stretches are read in the safeguarding threads only. */
const MAX_INLINE_LENGTH = 4_000;
/** Where more boundaries than these changed, the safeguarding threads alone read them. */
const MAX_INLINE_BOUNDARIES = 100;

/**
 * The words that a change brought into a text, with what stands around them: a number is typed digit by
 * digit, and what it is may be said before or after it. Nothing, where all that looks like somebody's data
 * stood there before.
 */
export function insertedText({ changed }: CollabDelta): IncomingText[] {
  return changed.flatMap(({ now, before }) => {
    const { start, text } = differingRange(before ?? '', now.text);
    const words = now.text.slice(Math.max(0, start - CONTEXT_LENGTH), start + text.length + CONTEXT_LENGTH);
    if (
      !mayHoldPersonalData(words) ||
      (before !== null && words.length <= MAX_INLINE_LENGTH && addsNoFinding(words, before))
    )
      return [];
    return [{ field: 'text', text: words, excerpt: true }];
  });
}

/**
 * The words around each boundary across which a number lies that did not before: it was written in two
 * halves, or these were brought together.
 */
export function boundaryText({ boundaries }: CollabDelta): IncomingText[] {
  const changed = boundaries.flatMap(({ now, before }) => {
    const boundary = boundaryBetween(...now);
    return boundary ? [{ boundary, before: before?.join('\n') ?? '' }] : [];
  });
  const crossed =
    changed.length > MAX_INLINE_BOUNDARIES
      ? changed
      : changed.filter(({ boundary, before }) => !addsNoFindingAcross(boundary, before));
  return crossed.map(({ boundary: { text } }) => ({ field: 'text', text, excerpt: true }));
}

function addsNoFindingAcross(boundary: TextBoundary, before: string): boolean {
  return findingsAcrossBoundary(boundary, findPersonalData(boundary.text)).every(({ start, end }) =>
    before.includes(boundary.text.slice(start, end)),
  );
}

/** Words that a merge left nowhere are kept for their writer: they pass the same gate. */
export function lostText({ lost }: CollabDelta): IncomingText[] {
  return lost
    .filter(({ text }) => mayHoldPersonalData(text))
    .map(({ text }) => ({ field: 'text', text, excerpt: true }));
}

function addsNoFinding(words: string, before: string): boolean {
  return findPersonalData(words).every(({ start, end }) => before.includes(words.slice(start, end)));
}
