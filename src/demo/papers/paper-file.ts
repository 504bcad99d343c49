import type { FileContent } from '../content/papers.ts';
import { writeDocx } from './docx.ts';
import { writePdf } from './pdf.ts';

const writeMarkdown = (paper: FileContent): Buffer =>
  Buffer.from(
    [
      `# ${paper.title}`,
      ...paper.blocks.map((block) => ('heading' in block ? `## ${block.heading}` : block.text)),
    ].join('\n\n') + '\n',
  );

/** The bytes of a paper in its own format. */
export function writePaper(paper: FileContent): Buffer {
  switch (paper.format) {
    case 'pdf':
      return writePdf(paper);
    case 'docx':
      return writeDocx(paper);
    case 'markdown':
      return writeMarkdown(paper);
  }
}
