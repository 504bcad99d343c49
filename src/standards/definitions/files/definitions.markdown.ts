import { DEFINITIONS_HEADING, type FileDefinition, termText } from './file-definitions.ts';

/** The list at the end; nothing where nothing is defined. */
export function definitionsMarkdown(
  definitions: readonly FileDefinition[],
  escape: (text: string) => string,
): string[] {
  if (definitions.length === 0) return [];
  return [
    `## ${DEFINITIONS_HEADING}`,
    ...definitions.map(
      (definition) =>
        `**${escape(termText(definition))}**: ${escape(definition.text).replaceAll('\n', '  \n')}`,
    ),
  ];
}
