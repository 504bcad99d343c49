import { Paragraph, TextRun } from 'docx';
import { xmlText } from '../../import-export/word/xml-text.ts';
import { type CitedSource, citationMarks, SOURCES_HEADING, sourceText } from './cited-source.ts';

/** The style of what stands behind the words of a clause: the import knows by it that it is none of them. */
export const CITATION_STYLE = 'NorbanetCitation';

/** What a clause cites, to stand behind its words. */
export function citationRuns(sources: readonly CitedSource[], clauseId: string): TextRun[] {
  return citationMarks(sources, clauseId).map(
    ({ text }) => new TextRun({ text: ` ${xmlText(text)}`, style: CITATION_STYLE }),
  );
}

/** The list at the end, in the style of facts about the file, which is no clause when the file comes back. */
export function sourceParagraphs(sources: readonly CitedSource[], style: string): Paragraph[] {
  if (sources.length === 0) return [];
  return [
    new Paragraph({
      style,
      keepNext: true,
      spacing: { before: 360, after: 120 },
      children: [new TextRun({ text: SOURCES_HEADING, bold: true })],
    }),
    ...sources.map(
      (source) =>
        new Paragraph({
          style,
          children: [
            new TextRun(
              xmlText(
                [`[${source.number}] ${sourceText(source)}`, source.address ?? ''].filter(Boolean).join(' '),
              ),
            ),
          ],
        }),
    ),
  ];
}
