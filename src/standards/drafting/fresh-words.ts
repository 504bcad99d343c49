import type { ManuscriptDelta } from '@nbn/manuscript';
import { differingStretch } from '@nbn/manuscript';
import { acrossSeam, findPersonalData, mayHoldPersonalData, type Seam, seamBetween } from '@nbn/safeguarding';
import type { IncomingText } from '../../platform/text/text-gate.ts';

/** What stands this near belongs to a number: words that say what it is. */
const AROUND = 100;
/** Longer stretches are read in the safeguarding threads only. */
const SHORT = 4_000;
/** More seams are read in the safeguarding threads only. */
const FEW = 100;

/**
 * The words that a change brought into a text, with what stands around them: a number is typed digit by digit, and what it is
 * may be said before or after it. Nothing, where all that looks like somebody's data stood there before.
 */
export function freshWords({ changed }: ManuscriptDelta): IncomingText[] {
  return changed.flatMap(({ now, before }) => {
    const { start, text } = differingStretch(before ?? '', now.text);
    const words = now.text.slice(Math.max(0, start - AROUND), start + text.length + AROUND);
    if (!mayHoldPersonalData(words) || (before !== null && words.length <= SHORT && bringsNothing(words, before))) return [];
    return [{ field: 'text', text: words, excerpt: true }];
  });
}

/** The words where clauses meet, if somebody's number lies across them that did not before: written in two halves, or brought together. */
export function seamWords({ seams }: ManuscriptDelta): IncomingText[] {
  const tearable = seams.flatMap(({ now, before }) => {
    const seam = seamBetween(...now);
    return seam ? [{ seam, before: before?.join('\n') ?? '' }] : [];
  });
  const torn = tearable.length > FEW ? tearable : tearable.filter(({ seam, before }) => !tearsNothing(seam, before));
  return torn.map(({ seam: { text } }) => ({ field: 'text', text, excerpt: true }));
}

function tearsNothing(seam: Seam, before: string): boolean {
  return acrossSeam(seam, findPersonalData(seam.text)).every(({ start, end }) => before.includes(seam.text.slice(start, end)));
}

/** Words that a merge left nowhere are kept for their writer: they pass the same gate. */
export function lostWords({ lost }: ManuscriptDelta): IncomingText[] {
  return lost.filter(({ text }) => mayHoldPersonalData(text)).map(({ text }) => ({ field: 'text', text, excerpt: true }));
}

function bringsNothing(words: string, before: string): boolean {
  return findPersonalData(words).every(({ start, end }) => before.includes(words.slice(start, end)));
}
