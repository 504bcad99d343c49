import type { FileContent } from '../content/papers.ts';

const PAGE = { width: 595, height: 842, margin: 72 };
interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly before: number;
}

/** Breaks a text into lines by the mean width of Helvetica, half the size a character. */
function wrap(text: string, size: number): string[] {
  const room = Math.floor((PAGE.width - 2 * PAGE.margin) / (size * 0.5));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > room) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function wrapBlock(text: string, size: number, bold: boolean, before: number): Line[] {
  return wrap(text, size).map((line, index) => ({
    text: line,
    size,
    bold,
    before: index === 0 ? before : 0,
  }));
}

function layOutPages(lines: readonly Line[]): string[] {
  const pages: string[][] = [[]];
  let y = PAGE.height - PAGE.margin;
  for (const line of lines) {
    y -= line.size * 1.4 + line.before;
    if (y < PAGE.margin) {
      pages.push([]);
      y = PAGE.height - PAGE.margin - line.size;
    }
    const shown = line.text.replaceAll(/[\\()]/g, String.raw`\$&`);
    pages
      .at(-1)!
      .push(
        `BT /${line.bold ? 'B' : 'R'} ${line.size} Tf ${PAGE.margin} ${y.toFixed(1)} Td (${shown}) Tj ET`,
      );
  }
  return pages.map((operations) => operations.join('\n'));
}

/** The numbered objects of a PDF: catalogue, page tree, two fonts, then page and content in turn. */
function pdfObjects(title: string, pages: readonly string[]): string[] {
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const first = 6;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  return [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 ${PAGE.width} ` +
      `${PAGE.height}] /Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Title (${title.replaceAll(/[\\()]/g, String.raw`\$&`)}) >>`,
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${first + 2 * index + 1} 0 R >>`,
      `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    ]),
  ];
}

/** The paper as a PDF of A4 pages. Texts keep to Latin-1, the encoding of PDF's own fonts. */
export function writePdf(paper: FileContent): Buffer {
  const lines = [
    ...wrapBlock(paper.title, 18, true, 0),
    ...paper.blocks.flatMap((part) =>
      'heading' in part ? wrapBlock(part.heading, 13, true, 16) : wrapBlock(part.text, 11, false, 8),
    ),
  ];
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of pdfObjects(paper.title, layOutPages(lines)).entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = offsets.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ` +
      `/Info 5 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
