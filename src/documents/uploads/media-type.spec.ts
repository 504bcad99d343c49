import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { inspectFile } from './file-inspection.ts';
import { detectMediaType } from './media-type.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
const of = (given: Buffer | string, name: string) =>
  detectMediaType(name, (claimed) => {
    const content = Readable.toWeb(
      Readable.from([Buffer.from(given as Buffer)], { objectMode: false }),
    ) as ReadableStream<Uint8Array>;
    return inspectFile({ claimed, content });
  });

describe('the kind of a file', () => {
  it.each<[string, Buffer | string, string, string]>([
    ['a PDF', PDF, 'a.pdf', 'application/pdf'],
    [
      'a PDF that is also a page',
      Buffer.concat([PDF, Buffer.from('<html><script>alert(1)</script>')]),
      'a.PDF',
      'application/pdf',
    ],
    ['a picture', PNG, 'a.png', 'image/png'],
    ['text', 'Minutes of the first day\nÅse opened.', 'a.txt', 'text/plain'],
    ['text that begins like a bitmap', 'BM is short for something', 'a.txt', 'text/plain'],
    ['text behind comments', `${'<!---->'.repeat(29)} the end`, 'a.txt', 'text/plain'],
    ['Markdown', '# Title\n\n<b>bold</b>', 'a.md', 'text/markdown'],
    ['a table', '\uFEFFcountry;number\nDK;1', 'a.csv', 'text/csv'],
  ])('%s is told by what it holds', async (_, content, name, expected) => {
    expect(await of(content, name)).toBe(expected);
  });

  it.each<[string, Buffer | string, string]>([
    ['a page', '<!DOCTYPE html><script>alert(1)</script>', 'a.html'],
    ['a page behind comments', `${'<!---->\n'.repeat(400)}<html><body onload=alert(1)>`, 'a.txt'],
    ['a page behind what a browser takes for a comment', '<!--><script>alert(1)</script> -->', 'a.txt'],
    ['a comment that does not end where its reader looks', `<!--${' '.repeat(5_000)}--><html>`, 'a.md'],
    ['a page called text', '\n <!-- x --> <html><body onload=alert(1)>', 'a.txt'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'a.svg'],
    ['a drawing called Markdown', '<?xml version="1.0"?><svg/>', 'a.md'],
    ['a page called a Word file', '<html>', 'a.docx'],
    ['a program', EXE, 'a.exe'],
    ['a program called PDF', EXE, 'a.pdf'],
    ['bytes called text', Buffer.from([0x61, 0xff, 0xfe]), 'a.txt'],
    ['half a character at the end', Buffer.from([0x61, 0xc3]), 'a.txt'],
    ['NUL in text', 'a\u0000b', 'a.txt'],
    [
      'a bare archive called a Word file',
      Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]),
      'a.docx',
    ],
    ['a file without an ending', PDF, 'a'],
  ])('%s is refused', async (_, content, name) => {
    await expect(of(content, name)).rejects.toMatchObject({ code: 'document-type-refused' });
  });

  it('must be what the name says', async () => {
    await expect(of(PNG, 'a.pdf')).rejects.toMatchObject({ code: 'document-type-mismatch' });
    await expect(of(PDF, 'a.docx')).rejects.toMatchObject({ code: 'document-type-mismatch' });
  });
});
