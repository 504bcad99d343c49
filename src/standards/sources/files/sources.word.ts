import type { Language } from '@nbn/contracts';
import { Paragraph, TextRun } from 'docx';
import { publicPageTexts } from '#platform/text/texts';
import { ENGLISH_RUN } from '../../import-export/word/word-language.ts';
import { xmlText } from '../../import-export/word/xml-text.ts';
import { type CitedSource, citationMarks, objectText, workText } from './cited-source.ts';

/** The style of what stands behind the words of a clause: the import knows by it that it is none of them. */
export const CITATION_STYLE = 'NorbanetCitation';

/** What a clause cites, to stand behind its words. */
export function citationRuns(sources: readonly CitedSource[], clauseId: string): TextRun[] {
  return citationMarks(sources, clauseId).map(
    ({ text }) => new TextRun({ text: ` ${xmlText(text)}`, style: CITATION_STYLE }),
  );
}

/** The list at the end, in the style of facts about the file, which is no clause when the file comes back. */
export function sourceParagraphs(
  sources: readonly CitedSource[],
  style: string,
  language: Language,
): Paragraph[] {
  if (sources.length === 0) return [];
  const { sources: texts } = publicPageTexts(language);
  return [
    new Paragraph({
      style,
      keepNext: true,
      spacing: { before: 360, after: 120 },
      children: [new TextRun({ text: texts.heading, bold: true })],
    }),
    ...sources.map((source) => {
      const work = xmlText(`[${source.number}] ${workText(source, texts)}`);
      const rest = [objectText(source, texts), source.address ?? ''].filter(Boolean);
      return new Paragraph({
        style,
        children: [
          // What its member wrote of it is English; what is said of a hidden one is not.
          new TextRun({ ...(source.known ? ENGLISH_RUN : {}), text: work }),
          ...rest.map((text) => new TextRun(xmlText(` ${text}`))),
        ],
      });
    }),
  ];
}
