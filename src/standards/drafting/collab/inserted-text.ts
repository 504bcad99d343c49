import type { CollabDelta } from '@nbn/collab';
import { differingRange } from '@nbn/collab';
import {
  findingsAcrossBoundary,
  boundaryBetween,
  findPersonalData,
  mayHoldPersonalData,
  type TextBoundary,
} from '@nbn/safeguarding';
import { textOfPageUrl } from '#platform/text/url-text';
import type { IncomingText } from '#platform/text/text-check.service';

/** Text this near to a number may say what the number is. */
const CONTEXT_LENGTH = 100;
/** Longer texts are checked in the safeguarding workers only. */
const MAX_INLINE_LENGTH = 4_000;
/** More changed boundaries than these are checked in the safeguarding workers only. */
const MAX_INLINE_BOUNDARIES = 100;

/**
 * The text that a change inserted, with its surroundings: a number is typed digit by digit, and the words before
 * or after it may say what it is. Empty where everything that looks like personal data was there before.
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

/** Addresses that words lead to now: whoever follows them reads them. */
export function insertedAddresses({ changed }: CollabDelta): IncomingText[] {
  return changed.flatMap(({ now, ledTo = [] }) => {
    const addresses = (now.formats ?? []).flatMap(({ href }) => href ?? []);
    return [...new Set(addresses)]
      .filter((address) => !ledTo.includes(address))
      .map(textOfPageUrl)
      .filter(mayHoldPersonalData)
      .map((text) => ({ field: 'text', text, excerpt: true }));
  });
}

/**
 * The text around each clause boundary that a number now lies across: it was typed in two halves, or two clauses
 * were moved together.
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

/** Text that a merge left nowhere is kept for its writer, so it passes the same check. */
export function lostText({ lost }: CollabDelta): IncomingText[] {
  return lost
    .filter(({ text }) => mayHoldPersonalData(text))
    .map(({ text }) => ({ field: 'text', text, excerpt: true }));
}

function addsNoFinding(words: string, before: string): boolean {
  return findPersonalData(words).every(({ start, end }) => before.includes(words.slice(start, end)));
}
