import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { A4_PAGE, STYLE_OF, wordStyles, xmlText } from '../../standards/index.ts';
import type { MonitoringReportView } from './dto/monitoring-report.view.ts';
import { type ReportDocument, reportDocument } from './report-document.ts';

export const WORD_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A report as a Word file: headings as headings, each paragraph with the record that it cites beneath. */
export async function reportWord(report: MonitoringReportView): Promise<Buffer> {
  const content = reportDocument(report);
  const title = xmlText(content.title);
  const document = new Document({
    creator: 'Norbanet',
    lastModifiedBy: 'Norbanet',
    title,
    styles: wordStyles('en'),
    sections: [
      {
        properties: { page: A4_PAGE },
        footers: { default: footer(title) },
        children: [
          new Paragraph({ style: 'Title', text: title }),
          ...content.facts.map(([term, text]) => facts(`${term}: ${text}`)),
          ...content.introduction.map(body),
          ...content.sections.flatMap(section),
          ...(content.changes ? changes(content.changes) : []),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function footer(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE_OF.facts,
        children: [
          new TextRun({ children: [`${title}  ·  `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

const heading = (text: string): Paragraph => new Paragraph({ style: 'Heading2', text: xmlText(text) });
const facts = (text: string): Paragraph => new Paragraph({ style: STYLE_OF.facts, text: xmlText(text) });

/** Lines of one paragraph stay lines. */
function body(text: string): Paragraph {
  const lines = xmlText(text).split('\n');
  return new Paragraph({
    spacing: { after: 60, line: 300 },
    children: lines.map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })),
  });
}

const section = ({ heading: words, paragraphs }: ReportDocument['sections'][number]): Paragraph[] => [
  heading(words),
  ...paragraphs.flatMap(({ text, citation }) => [body(text), facts(citation)]),
];

function changes(groups: NonNullable<ReportDocument['changes']>): Paragraph[] {
  const items = groups.flatMap(({ heading: words, items: cited }) => [
    new Paragraph({ style: 'Heading3', text: words }),
    ...cited.map((item) => new Paragraph({ text: xmlText(item), bullet: { level: 0 } })),
  ]);
  return [
    heading('Changes since the previous report'),
    ...(items.length > 0 ? items : [body('Nothing has changed.')]),
  ];
}
