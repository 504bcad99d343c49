import type { ManuscriptDelta } from '@nbn/manuscript';
import { differingStretch } from '@nbn/manuscript';
import {
  acrossBoundary,
  boundaryBetween,
  findPersonalData,
  mayHoldPersonalData,
  type TextBoundary,
} from '@nbn/safeguarding';
import type { IncomingText } from '../../platform/text/text-check.service.ts';

/** What stands this near belongs to a number: words that say what it is. */
const AROUND = 100;
/** Longer stretches are read in the safeguarding threads only. */
const SHORT = 4_000;
/** Where more boundaries than these changed, the safeguarding threads alone read them. */
const FEW = 100;

/**
 * The words that a change brought into a text, with what stands around them: a number is typed digit by
 * digit, and what it is may be said before or after it. Nothing, where all that looks like somebody's data
 * stood there before.
 */
export function freshWords({ changed }: ManuscriptDelta): IncomingText[] {
  return changed.flatMap(({ now, before }) => {
    const { start, text } = differingStretch(before ?? '', now.text);
    const words = now.text.slice(Math.max(0, start - AROUND), start + text.length + AROUND);
    if (
      !mayHoldPersonalData(words) ||
      (before !== null && words.length <= SHORT && bringsNothing(words, before))
    )
      return [];
    return [{ field: 'text', text: words, excerpt: true }];
  });
}

/**
 * The words around each boundary across which a number lies that did not before: it was written in two
 * halves, or these were brought together.
 */
export function boundaryWords({ boundaries }: ManuscriptDelta): IncomingText[] {
  const changed = boundaries.flatMap(({ now, before }) => {
    const boundary = boundaryBetween(...now);
    return boundary ? [{ boundary, before: before?.join('\n') ?? '' }] : [];
  });
  const crossed =
    changed.length > FEW
      ? changed
      : changed.filter(({ boundary, before }) => !bringsNothingAcross(boundary, before));
  return crossed.map(({ boundary: { text } }) => ({ field: 'text', text, excerpt: true }));
}

function bringsNothingAcross(boundary: TextBoundary, before: string): boolean {
  return acrossBoundary(boundary, findPersonalData(boundary.text)).every(({ start, end }) =>
    before.includes(boundary.text.slice(start, end)),
  );
}

/** Words that a merge left nowhere are kept for their writer: they pass the same gate. */
export function lostWords({ lost }: ManuscriptDelta): IncomingText[] {
  return lost
    .filter(({ text }) => mayHoldPersonalData(text))
    .map(({ text }) => ({ field: 'text', text, excerpt: true }));
}

function bringsNothing(words: string, before: string): boolean {
  return findPersonalData(words).every(({ start, end }) => before.includes(words.slice(start, end)));
}
