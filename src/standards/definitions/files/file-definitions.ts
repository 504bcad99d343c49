import type { Language } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import { publicPageTexts } from '#platform/text/texts';
import { escapePattern } from '../../import-export/text-pattern.ts';
import type { DefinitionFactsView } from '../dto/definition.view.ts';

/** A definition as a file or a public page lists it. */
export type FileDefinition = DefinitionFactsView;

type Named = Pick<FileDefinition, 'term' | 'variants'>;

/** `shelter (also: safe house)`. */
export const termText = (named: Named, language: Language): string =>
  named.term + variantsText(named, language);

/** ` (also: safe house)`, or nothing. */
export function variantsText({ variants }: Pick<Named, 'variants'>, language: Language): string {
  if (variants.length === 0) return '';
  const { also } = publicPageTexts(language).definitions;
  return ` (${fillText(also, { words: variants.join('; ') })})`;
}

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
    .map(escapePattern);
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}
