import { type Language, LANGUAGES } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import { amendmentLabel, frameTexts } from '../file-labels.ts';
import type { FileAmendment } from '../standard-content.ts';
import { patternSource, textPattern } from '../text-pattern.ts';

/*
 * What Norbanet itself writes into a Word file beside its clauses, and knows again when the file comes back, in
 * whatever language it was written.
 */
const ALL = LANGUAGES.map(frameTexts);

const REMOVED_HEADINGS: ReadonlySet<string> = new Set(ALL.map(({ comments }) => comments.removedClauses));
export const isRemovedHeading = (text: string): boolean => REMOVED_HEADINGS.has(text);

export const orphanNote = (quote: string, language: Language): string =>
  fillText(frameTexts(language).comments.orphan, { quote });

/** Files that were written earlier say it in other words. */
const EARLIER_ORPHAN = 'On words that are gone: “{{quote}}”';
const ORPHAN_NOTES = [EARLIER_ORPHAN, ...ALL.map(({ comments }) => comments.orphan)].map((text) =>
  textPattern(text, { quote: '([^]*)' }),
);
export const parseOrphanNote = (line: string): string | null => firstMatch(ORPHAN_NOTES, line)?.[1] ?? null;

export const asideIntro = (amendment: FileAmendment, language: Language): string =>
  `${fillText(frameTexts(language).amendment.sameText, { amendment: amendmentLabel(amendment, language) })} `;

const EARLIER_ASIDE = {
  name: frameTexts('en').amendment.name,
  sameText: '{{amendment}}, on the same words:',
};
const ASIDES = [EARLIER_ASIDE, ...ALL.map(({ amendment }) => amendment)].map(({ name, sameText }) => {
  const label = patternSource(name, { number: '\\d{1,6}', by: '[^:\\n]{1,60}' });
  return textPattern(`${sameText} {{words}}`, { amendment: `(${label})`, words: '([^]*)' });
});

export function parseAside(text: string): { author: string; text: string } | null {
  const found = firstMatch(ASIDES, text);
  return found ? { author: found[1]!, text: found[2]! } : null;
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return null;
}
