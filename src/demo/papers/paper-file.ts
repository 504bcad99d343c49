import type { PaperContent } from '../content/papers.ts';
import { docxOf } from './docx.ts';
import { pdfOf } from './pdf.ts';

const markdownOf = (paper: PaperContent): Buffer =>
  Buffer.from(
    [
      `# ${paper.title}`,
      ...paper.blocks.map((block) => ('heading' in block ? `## ${block.heading}` : block.text)),
    ].join('\n\n') + '\n',
  );

/** The bytes of a paper in its own format. */
export function paperFile(paper: PaperContent): Buffer {
  switch (paper.format) {
    case 'pdf':
      return pdfOf(paper);
    case 'docx':
      return docxOf(paper);
    case 'markdown':
      return markdownOf(paper);
  }
}
