import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENT_TYPES, type DocumentMediaType } from '@nbn/contracts';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { createZip, wordParts, type ZipPart } from '../../../test/support/word-file.ts';
import { extractText } from './extract-text.ts';
import type { ExtractedText } from './extraction.ts';

const folder = mkdtempSync(join(tmpdir(), 'texts-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function read(ending: string, content: Uint8Array | string): Promise<ExtractedText> {
  const path = join(folder, `${(files += 1)}.${ending}`);
  writeFileSync(path, content);
  const [mediaType] = Object.entries(DOCUMENT_TYPES).find(([, endings]) =>
    (endings as readonly string[]).includes(ending),
  )!;
  return extractText({ mediaType: mediaType as DocumentMediaType, path });
}

const zip = (...parts: ZipPart[]): Uint8Array => createZip(parts);
const texts = ({ blocks }: ExtractedText): string[] => blocks.map(({ text }) => text);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;

async function pdf(pages: readonly (readonly [text: string, size: number][])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.setAuthor('Somebody Named');
  for (const lines of pages) {
    const page = document.addPage();
    for (const [index, [text, size]] of lines.entries())
      page.drawText(text, { x: 50, y: 700 - index * 30, size, font });
  }
  return document.save();
}

describe('the text of a file', () => {
  it('of a PDF comes page by page, with its headings', async () => {
    const found = await read(
      'pdf',
      await pdf([
        [
          ['Shelters in the north', 24],
          ['A woman needs a safe place.', 11],
          ['And an interpreter.', 11],
        ],
        [['The second page.', 11]],
      ]),
    );
    expect(found.state).toBe('extracted');
    expect(found.blocks.slice(0, 3)).toEqual([
      { kind: 'heading', level: 1, page: 1, text: 'Shelters in the north' },
      { kind: 'paragraph', page: 1, text: 'A woman needs a safe place.\nAnd an interpreter.' },
      { kind: 'paragraph', page: 2, text: 'The second page.' },
    ]);
    expect(found.traits).toEqual([{ trait: 'author', value: 'Somebody Named' }]);
  });

  it('of a scan is none', async () => {
    expect(await read('pdf', await pdf([[]]))).toMatchObject({ state: 'none' });
  });

  it('of a Word document leaves nothing out that holds words', async () => {
    const body =
      `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run('Aim')}</w:p>` +
      paragraph(`${run('Kept')}<w:del w:author="A"><w:r><w:delText> deleted</w:delText></w:r></w:del>`) +
      paragraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>`) +
      paragraph(`<w:r><w:txbxContent>${paragraph(run('in a box'))}</w:txbxContent></w:r>`);
    const part = (name: string, text: string): ZipPart => ({
      name: `word/${name}.xml`,
      content: `<w:x ${W}>${paragraph(run(text))}</w:x>`,
    });
    const found = await read(
      'docx',
      createZip([
        ...wordParts(body),
        ...['comments', 'footnotes', 'endnotes', 'header1', 'footer1'].map((name) =>
          part(name, `in ${name}`),
        ),
        {
          name: 'docProps/core.xml',
          content:
            '<c xmlns:dc="d"><dc:creator>Kari</dc:creator><dc:description>in core</dc:description></c>',
        },
        { name: 'customXml/item1.xml', content: '<x><y>in custom</y></x>' },
      ]),
    );
    expect(found.blocks.slice(0, 4)).toEqual([
      { kind: 'heading', level: 2, text: 'Aim' },
      { kind: 'paragraph', text: 'Kept deleted' },
      { kind: 'paragraph', text: 'hidden' },
      { kind: 'paragraph', text: 'in a box' },
    ]);
    for (const name of ['comments', 'footnotes', 'endnotes', 'header1', 'footer1', 'core', 'custom'])
      expect(texts(found)).toContain(`in ${name}`);
    expect(new Set(found.traits.map(({ trait }) => trait))).toEqual(
      new Set(['author', 'comments', 'changes']),
    );
  });

  it('of sheets comes row by row, hidden ones too', async () => {
    const found = await read(
      'xlsx',
      zip(
        { name: 'xl/workbook.xml', content: '<w><sheets><sheet name="Beds" state="hidden"/></sheets></w>' },
        {
          name: 'xl/sharedStrings.xml',
          content: '<sst><si><t>City</t></si><si><r><t>Ta</t></r><r><t>rtu</t></r></si></sst>',
        },
        {
          name: 'xl/worksheets/sheet1.xml',
          content:
            '<s><sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>Beds</t></is></c></row>' +
            '<row><c t="s"><v>1</v></c><c><v>12</v></c><c><v>0.30000000000000004</v></c></row></sheetData></s>',
        },
      ),
    );
    expect(texts(found)).toEqual(['Beds', 'City\tBeds', 'Tartu\t12\t0.3']);
  });

  it('of slides comes in their order, with titles and notes', async () => {
    const slide = (number: number, title: string): ZipPart => ({
      name: `ppt/slides/slide${number}.xml`,
      content: `<p:s xmlns:p="p" xmlns:a="a"><p:sp><p:ph type="title"/><a:p><a:t>${title}</a:t></a:p></p:sp><p:sp><a:p><a:t>Body</a:t></a:p></p:sp></p:s>`,
    });
    const notes = '<n xmlns:a="a"><a:p><a:t>Say slowly</a:t></a:p></n>';
    const found = await read(
      'pptx',
      zip(slide(10, 'Tenth'), slide(2, 'Second'), {
        name: 'ppt/notesSlides/notesSlide1.xml',
        content: notes,
      }),
    );
    expect(found.blocks).toEqual([
      { kind: 'heading', level: 1, page: 1, text: 'Second' },
      { kind: 'paragraph', page: 1, text: 'Body' },
      { kind: 'heading', level: 1, page: 2, text: 'Tenth' },
      { kind: 'paragraph', page: 2, text: 'Body' },
      { kind: 'note', text: 'Say slowly' },
    ]);
  });

  it.each(['odt', 'ods', 'odp'])('of OpenDocument (%s) has headings, rows and notes', async (ending) => {
    const content =
      '<o:d xmlns:o="o" xmlns:text="t" xmlns:table="b" xmlns:office="f"><text:h text:outline-level="2">Aim</text:h>' +
      '<text:p>One<text:s/>two<office:annotation><text:p>a remark</text:p></office:annotation></text:p>' +
      '<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>' +
      '<table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table></o:d>';
    const meta = '<m xmlns:meta="m"><meta:initial-creator>Kari</meta:initial-creator></m>';
    const found = await read(
      ending,
      zip({ name: 'content.xml', content }, { name: 'meta.xml', content: meta }),
    );
    expect(found.blocks).toEqual([
      { kind: 'heading', level: 2, text: 'Aim' },
      { kind: 'note', text: 'a remark' },
      { kind: 'paragraph', text: 'One two' },
      { kind: 'row', text: 'A\tB' },
      { kind: 'property', text: 'Kari' },
    ]);
    expect(found.traits.map(({ trait }) => trait)).toEqual(['comments', 'author']);
  });

  it('of plain text comes line by line', async () => {
    expect((await read('md', '# Title\n\nWords\n')).blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Title' },
      { kind: 'paragraph', text: 'Words' },
    ]);
    expect((await read('csv', '\uFEFFa;b\r\n1;2')).blocks).toEqual([
      { kind: 'row', text: 'a;b' },
      { kind: 'row', text: '1;2' },
    ]);
  });
});

describe('a file that is made to harm its reader', () => {
  const content = (inner: string): ZipPart => ({ name: 'word/document.xml', content: inner });
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    '',
  );

  it.each<[string, () => Uint8Array]>([
    ['grows four hundred times', () => zip(content(`<w>${' '.repeat(60_000_000)}</w>`))],
    [
      'grows and says that it does not',
      () => zip({ ...content(`<w>${' '.repeat(60_000_000)}</w>`), said: 1_000 }),
    ],
    [
      'has ten thousand entries',
      () => zip(...Array.from({ length: 10_000 }, (_, n) => ({ name: `word/${n}.xml`, content: '<w/>' }))),
    ],
    [
      'laughs a billion times',
      () => zip(content(`<!DOCTYPE w [<!ENTITY l0 "ha">${laughs}]><w:p ${W}><w:t>&l9;</w:t></w:p>`)),
    ],
    [
      'asks for a document type from elsewhere',
      () => zip(content(`<!DOCTYPE w SYSTEM "http://127.0.0.1:9/x.dtd"><w/>`)),
    ],
    ['is nested without end', () => zip(content('<w>'.repeat(5_000)))],
  ])('is refused: it %s', async (_, make) => {
    expect(await read('docx', make())).toEqual({ state: 'refused', blocks: [], traits: [] });
  });

  it.each<[string, () => Uint8Array | string]>([
    ['a name that leads out of it', () => zip({ name: '../word/document.xml', content: '<w/>' })],
    ['no package at all', () => 'PK'],
  ])('is refused, as it is no package that anybody writes: %s', async (_, make) => {
    expect(await read('docx', make())).toMatchObject({ state: 'refused' });
  });

  it('may hold a package in a package, which stays packed', async () => {
    const inner = zip(content(`<w>${' '.repeat(1_000_000)}</w>`));
    const found = await read(
      'docx',
      createZip([...wordParts(paragraph(run('Outer'))), { name: 'word/embeddings/a.docx', content: inner }]),
    );
    expect(found).toMatchObject({ state: 'extracted', traits: [{ trait: 'attachments', value: 'yes' }] });
  });

  it('is a PDF that is cut off', async () => {
    expect(await read('pdf', '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')).toMatchObject({
      state: 'failed',
    });
  });
});
