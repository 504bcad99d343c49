import type { ManuscriptDelta } from '@nbn/manuscript';
import { differingStretch } from '@nbn/manuscript';
import { findPersonalData, mayHoldPersonalData } from '@nbn/safeguarding';
import type { IncomingText } from '../../platform/text/text-gate.ts';

/** What stands this near belongs to a number: words that say what it is. */
const AROUND = 100;
/** Longer stretches are read in the safeguarding threads only. */
const SHORT = 4_000;

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

/** Words that a merge left nowhere are kept for their writer: they pass the same gate. */
export function lostWords({ lost }: ManuscriptDelta): IncomingText[] {
  return lost.filter(({ text }) => mayHoldPersonalData(text)).map(({ text }) => ({ field: 'text', text, excerpt: true }));
}

function bringsNothing(words: string, before: string): boolean {
  return findPersonalData(words).every(({ start, end }) => before.includes(words.slice(start, end)));
}
