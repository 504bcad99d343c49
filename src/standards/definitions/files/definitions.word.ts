import { Paragraph, TextRun } from 'docx';
import { xmlText } from '../../import-export/word/xml-text.ts';
import { DEFINITIONS_HEADING, type FileDefinition, termText } from './file-definitions.ts';

/** The list at the end, in the style of facts about the file, which is no clause when the file comes back. */
export function definitionParagraphs(definitions: readonly FileDefinition[], style: string): Paragraph[] {
  if (definitions.length === 0) return [];
  return [
    new Paragraph({
      style,
      keepNext: true,
      spacing: { before: 360, after: 120 },
      children: [new TextRun({ text: DEFINITIONS_HEADING, bold: true })],
    }),
    ...definitions.map(
      (definition) =>
        new Paragraph({
          style,
          children: [
            new TextRun({ text: `${xmlText(termText(definition))}: `, bold: true }),
            ...xmlText(definition.text)
              .split('\n')
              .map((line, at) => new TextRun(at > 0 ? { text: line, break: 1 } : { text: line })),
          ],
        }),
    ),
  ];
}
