import type { Language } from '@nbn/contracts';
import { Paragraph, TextRun } from 'docx';
import { publicPageTexts } from '#platform/text/texts';
import { ENGLISH_RUN } from '../../import-export/word/word-language.ts';
import { xmlText } from '../../import-export/word/xml-text.ts';
import { type FileDefinition, variantsText } from './file-definitions.ts';

/** The list at the end, in the style of facts about the file, which is no clause when the file comes back. */
export function definitionParagraphs(
  definitions: readonly FileDefinition[],
  style: string,
  language: Language,
): Paragraph[] {
  if (definitions.length === 0) return [];
  return [
    new Paragraph({
      style,
      keepNext: true,
      spacing: { before: 360, after: 120 },
      children: [new TextRun({ text: publicPageTexts(language).definitions.heading, bold: true })],
    }),
    ...definitions.map(
      (definition) =>
        new Paragraph({
          style,
          children: [
            new TextRun({ ...ENGLISH_RUN, text: xmlText(definition.term), bold: true }),
            new TextRun({ text: `${xmlText(variantsText(definition, language))}: `, bold: true }),
            ...xmlText(definition.text)
              .split('\n')
              .map((text, at) => new TextRun({ ...ENGLISH_RUN, text, ...(at > 0 ? { break: 1 } : {}) })),
          ],
        }),
    ),
  ];
}
