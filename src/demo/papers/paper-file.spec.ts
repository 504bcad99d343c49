import { fileTypeFromBuffer } from 'file-type';
import { PAPERS } from '../content/papers.ts';
import { writePaper } from './paper-file.ts';

describe('a meeting paper', () => {
  const fileOf = (format: string): Buffer => writePaper(PAPERS.find((paper) => paper.format === format)!);

  it('in Word format is recognised as a Word document by its content', async () => {
    expect(await fileTypeFromBuffer(fileOf('docx'))).toMatchObject({ ext: 'docx' });
  });

  it('in PDF format names each object at its true place in the file', () => {
    const file = fileOf('pdf').toString('latin1');
    const start = Number(/startxref\n(\d+)/.exec(file)![1]);
    expect(file.slice(start, start + 4)).toBe('xref');
    const offsets = [...file.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map((match) => Number(match[1]));
    expect(offsets.length).toBeGreaterThan(6);
    for (const [index, offset] of offsets.entries())
      expect(file.slice(offset).startsWith(`${index + 1} 0 obj`)).toBe(true);
  });

  it('is the same file each time, so that a second start finds what it knows', () => {
    for (const paper of PAPERS) expect(writePaper(paper).equals(writePaper(paper))).toBe(true);
  });

  it('in PDF format keeps to letters that its fonts can show', () => {
    for (const paper of PAPERS.filter(({ format }) => format === 'pdf')) {
      expect(JSON.stringify(paper.blocks)).toMatch(/^[\x20-\xff]*$/);
    }
  });

  it('in plain text begins with its title as a heading', () => {
    expect(fileOf('markdown').toString()).toMatch(/^# Proposals for the regional priorities/);
  });
});
