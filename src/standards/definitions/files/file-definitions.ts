import type { DefinitionFactsView } from '../dto/definition.view.ts';

/** A definition as a file or a public page lists it. */
export type FileDefinition = DefinitionFactsView;

/** Above the list, wherever it stands. */
export const DEFINITIONS_HEADING = 'Definitions';

/** `shelter (also: safe house)`. */
export const termText = ({ term, variants }: Pick<FileDefinition, 'term' | 'variants'>): string =>
  variants.length === 0 ? term : `${term} (also: ${variants.join('; ')})`;

/** Signs that mean something in a pattern. */
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/**
 * Finds every form of the terms as whole words, the longest first; null where there is none.
 * @param escape what is done to the text that is searched.
 */
export function termPattern(
  forms: readonly string[],
  escape: (text: string) => string = (text) => text,
): RegExp | null {
  if (forms.length === 0) return null;
  const words = forms
    .map(escape)
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(SPECIAL, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}
