/**
 * What Norbanet itself writes into a Word file beside its clauses, and knows again when the file comes back.
 */
export const REMOVED_HEADING = 'Comments on clauses that were removed';
/** Stands for the words of a comment that was about a whole clause. */
export const WHOLE_CLAUSE_QUOTE = 'The whole clause';

export const orphanNote = (quote: string): string => `On text that has been removed: “${quote}”`;
/** Files that were written earlier say it in other words. */
const ORPHAN_NOTE = /^On (?:text that has been removed|words that are gone): “([^]*)”$/;
export const parseOrphanNote = (line: string): string | null => ORPHAN_NOTE.exec(line)?.[1] ?? null;

export const asideIntro = (amendment: string): string => `${amendment}, to the same text: `;
const ASIDE = /^(Amendment \d{1,6}, [^:\n]{1,60}), (?:to the same text|on the same words): ([^]*)$/;

export function parseAside(text: string): { author: string; text: string } | null {
  const found = ASIDE.exec(text);
  return found ? { author: found[1]!, text: found[2]! } : null;
}
