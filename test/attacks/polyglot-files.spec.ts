import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser } from '../support/browser.ts';
import { CHROMIUM } from '../support/chromium.ts';
import { documentForm } from '../support/documents.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';
import { createZip, wordParts, type ZipPart } from '../support/word-file.ts';

/** What a browser would do that took a file for what it is not. */
const SCRIPT = 'document.title="ran"';
const PAGE = `<html><body onload='${SCRIPT}'><script>${SCRIPT}</script>`;
const PDF_END =
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<<>>\n%%EOF\n';

const itWithChromium = CHROMIUM ? it : it.skip;

let test: TestApp;
let secretariat: TestMember;
let browser: Browser | undefined;

beforeAll(async () => {
  if (CHROMIUM) browser = await openBrowser(CHROMIUM);
  test = await startApp();
  secretariat = await (await createTestNetwork(test)).secretariat();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await test.close();
});

const bytes = (...parts: (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
const picture = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#345' } });

interface DocumentBody {
  readonly id: string;
  readonly code?: string;
  readonly versions: readonly { readonly state: string; readonly mediaType: string; readonly text: string }[];
}

/** Anybody may have it, so that no lack of rights hides what its headers would allow. */
async function send(content: Uint8Array, name: string) {
  const form = documentForm({ title: 'Paper', audience: 'public' });
  form.set('file', new Blob([content as Uint8Array<ArrayBuffer>]), name);
  return secretariat.post<DocumentBody>('/documents', form);
}

/** In every way in which a page could use it. */
async function useInPage(page: Page, url: string): Promise<void> {
  const elements = ['script', 'iframe', 'embed', 'img'].map((kind) => `<${kind} src="${url}"></${kind}>`);
  await page.setContent(`${elements.join('')}<object data="${url}"></object>`, { waitUntil: 'load' });
}

const zip = (...parts: ZipPart[]) => createZip(parts);
const word = (...more: ZipPart[]) => createZip(wordParts('<w:p><w:r><w:t>Words</w:t></w:r></w:p>', more));

const STORED: readonly (readonly [string, string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['a PDF that is a page', 'a.pdf', () => bytes('%PDF-1.7\n', PAGE, '\n', PDF_END)],
  ['a PDF that is a script', 'b.pdf', () => bytes('%PDF-1.7\n', PDF_END, `\n*/;${SCRIPT}//`)],
  [
    'a PDF that is an archive',
    'c.pdf',
    () => bytes('%PDF-1.7\n', PDF_END, zip({ name: 'ran.html', content: PAGE })),
  ],
  ['Markdown with a page in it', 'a.md', () => bytes('# Title\n\n', PAGE)],
];

const CLEANED: readonly (readonly [string, string, () => Promise<Uint8Array>])[] = [
  [
    'a JPEG that is an archive',
    'a.jpg',
    async () => bytes(await picture().jpeg().toBuffer(), zip({ name: 'ran.html', content: PAGE })),
  ],
  [
    'a JPEG that is a page',
    'b.jpg',
    async () => {
      const file = await picture().jpeg().toBuffer();
      const note = bytes('\xff\xfe', Buffer.from([0, PAGE.length + 2]), PAGE);
      return bytes(file.subarray(0, 2), note, file.subarray(2));
    },
  ],
  ['a PNG that is a page', 'a.png', async () => bytes(await picture().png().toBuffer(), PAGE)],
  ['a GIF that is a script', 'a.gif', async () => bytes(await picture().gif().toBuffer(), `*/=1;${SCRIPT}`)],
];

const REFUSED: readonly (readonly [string, string, () => Promise<Uint8Array> | Uint8Array])[] = [
  [
    'an archive that is a PDF',
    'a.pdf',
    () => bytes(zip({ name: 'a.pdf', content: '%PDF-1.7\n' }), '%PDF-1.7\n', PDF_END),
  ],
  [
    'an archive that is a PDF, called a Word file',
    'a.docx',
    () => bytes(zip({ name: 'x', content: 'x' }), '%PDF-1.7\n'),
  ],
  [
    'a drawing with a script, called a PNG',
    'a.png',
    () => bytes(`<svg xmlns="http://www.w3.org/2000/svg"><script>${SCRIPT}</script></svg>`),
  ],
  ['a page called a JPEG', 'a.jpg', () => bytes(PAGE)],
  ['a film that is a page, called a picture', 'a.webp', () => bytes('\0\0\0\x20ftypisom', PAGE)],
  ['a GIF of nothing but its name', 'a.gif', () => bytes(`GIF89a/*${SCRIPT}*/=1;${SCRIPT}`)],
  [
    'a Word file that says it has macros',
    'a.docx',
    () =>
      bytes(
        createZip(
          wordParts('<w:p/>').map(({ name, content }) => ({
            name,
            content: String(content).replace(
              /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/,
              'application/vnd.ms-word.document.macroEnabled.main+xml',
            ),
          })),
        ),
      ),
  ],
];

itWithChromium('a page that uses a file in every way would run what a careless server sends', async () => {
  const careless = createServer((_, response) => response.end(SCRIPT)).listen(0, '127.0.0.1');
  const page = await browser!.newPage();
  await useInPage(page, `http://127.0.0.1:${(careless.address() as AddressInfo).port}/`);
  expect(await page.title()).toBe('ran');
  await page.close();
  careless.close();
});

describe('a file that is two things at once', () => {
  itWithChromium.each(STORED)(
    'is kept as what its name says, and nothing of it runs: %s',
    async (_, name, make) => {
      const { status, body } = await send(await make(), name);
      expect([status, body.code]).toEqual([201, undefined]);
      expect(body.versions[0]!.state).toBe('released');
      const page = await browser!.newPage();
      for (const path of ['file', 'versions/1/file']) {
        const url = `${test.url}/api/documents/${body.id}/${path}`;
        const { headers } = await fetch(url);
        expect(headers.get('content-disposition')).toMatch(/^attachment;/);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
        expect(headers.get('content-type')).toMatch(/^(?:application\/(?:pdf|vnd\.)|text\/markdown)/);
        await useInPage(page, url);
        expect(await page.title()).toBe('');
        // Going there saves a file and stays where one was.
        await expect(page.goto(url)).rejects.toThrow(/Download is starting|ERR_ABORTED/);
        expect(await page.title()).toBe('');
      }
      await page.close();
    },
  );

  it.each(CLEANED)('and a picture is a picture alone afterwards: %s', async (_, name, make) => {
    const sent = await make();
    expect(bytes(sent).includes('ran')).toBe(true);
    const { status, body } = await send(sent, name);
    expect(status).toBe(201);
    const got = Buffer.from(await (await fetch(`${test.url}/api/documents/${body.id}/file`)).arrayBuffer());
    expect(await sharp(got).metadata()).toMatchObject({ width: 8, height: 8 });
    for (const trace of ['ran', '<script', 'PK\x03\x04', 'ran.html']) expect(got.includes(trace)).toBe(false);
  });

  it.each(REFUSED)('is refused where it is not what its name says: %s', async (_, name, make) => {
    const { status, body } = await send(await make(), name);
    expect([415, 422]).toContain(status);
    expect(body.code).toMatch(/^document-(?:type-refused|type-mismatch|image-refused)$/);
    expect(await test.db.query('select from document_upload')).toEqual([]);
  });

  it('is held back where something stands behind the end of an office file', async () => {
    const { body } = await send(bytes(word(), PAGE), 'a.docx');
    expect(body.versions[0]).toMatchObject({ state: 'held', text: 'refused' });
  });

  it.each(['word/vbaProject.bin', 'word/activeX/activeX1.bin', 'word/vbaData.xml'])(
    'is held back where an office program would run a part of it: %s',
    async (name) => {
      const { body } = await send(word({ name, content: '<x/>' }), 'a.docx');
      expect(body.versions[0]).toMatchObject({ state: 'held', text: 'refused' });
      expect((await fetch(`${test.url}/api/documents/${body.id}/file`)).status).toBe(404);
    },
  );
});
