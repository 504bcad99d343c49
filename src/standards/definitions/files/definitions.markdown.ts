import type { Language } from '@nbn/contracts';
import { publicPageTexts } from '#platform/text/texts';
import { type FileDefinition, termText } from './file-definitions.ts';

/** The list at the end; nothing where nothing is defined. */
export function definitionsMarkdown(
  definitions: readonly FileDefinition[],
  escape: (text: string) => string,
  language: Language,
): string[] {
  if (definitions.length === 0) return [];
  return [
    `## ${publicPageTexts(language).definitions.heading}`,
    ...definitions.map(
      (definition) =>
        `**${escape(termText(definition, language))}**: ${escape(definition.text).replaceAll('\n', '  \n')}`,
    ),
  ];
}
