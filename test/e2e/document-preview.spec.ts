import sharp from 'sharp';
import { THEMES, WIDTHS, type Visitor } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { createZip, wordParts } from '../support/word-file.ts';

const demo = setUpDemoApp();
const PDF = 'Open questions on the reflection period and accommodation';
const WORD = 'Survey on interpreters: short report';

/** How many of the points of the page that is drawn are dark. */
const DARK_POINTS = `(canvas) => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] < 128 && data[at + 3] > 0) dark += 1;
  return dark;
}`;

describe('a document is read in its page', () => {
  it('a PDF as its pages look', async () => {
    const visitor = await demo.visitAs('DK/government');
    const { page } = visitor;
    await visitor.open('/library');
    await page.getByRole('link', { name: PDF }).click();
    const drawn = page.getByRole('img', { name: /^Page 1 of \d+ of open-questions\.pdf$/ });
    await drawn.waitFor();
    await page.waitForFunction(`(${DARK_POINTS})(document.querySelector('canvas')) > 100`);
    expect(visitor.faults).toEqual([]);
  }, 60_000);

  it('an office file as its words, with its headings', async () => {
    const visitor = await demo.visitAs('DK/government');
    const { page } = visitor;
    await visitor.open('/library');
    await page.getByRole('link', { name: WORD }).click();
    const preview = page.getByRole('region', { name: 'Text of the file' });
    await preview.getByRole('heading', { name: 'What does not work' }).waitFor();
    expect(visitor.faults).toEqual([]);
  }, 60_000);
});

/** Adds a file for the whole Network. Returns the address of its page. */
async function addFile(visitor: Visitor, title: string, name: string, content: Uint8Array): Promise<string> {
  const { page } = visitor;
  await visitor.open('/library');
  await page.getByRole('button', { name: 'Add a document' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
  await dialog.locator('input[type=file]').setInputFiles(file);
  await dialog.getByRole('combobox', { name: 'Share with' }).selectOption('network');
  await dialog.getByRole('button', { name: 'Add to the library' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new URL(page.url()).pathname;
}

describe('what a file tells besides its text', () => {
  const NOTE = 'What this file reveals besides its text';
  const core =
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Mette Holm</dc:creator></cp:coreProperties>';
  const word = createZip(
    wordParts('<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>New words</w:t></w:r></w:ins></w:p>', [
      { name: 'docProps/core.xml', content: core },
    ]),
  );

  it('is shown to whoever added it, in every look, and to nobody who only reads it', async () => {
    const visitor = await demo.visitAs('DK/government');
    const path = await addFile(visitor, 'A draft with its author', 'draft.docx', word);
    const note = visitor.page.getByText(NOTE);
    await note.waitFor();
    await visitor.page.getByText('It names its author: Mette Holm').waitFor();
    for (const width of Object.values(WIDTHS))
      for (const theme of THEMES) {
        await visitor.setDisplay({ width, theme });
        expect(await visitor.axeViolations(theme === 'dark' ? 'colours' : 'all')).toEqual([]);
      }
    expect(visitor.faults).toEqual([]);
    const reader = await demo.visitAs('EE/government');
    await reader.open(path);
    expect(await reader.page.getByText(NOTE).count()).toBe(0);
  }, 90_000);

  it('is taken out of a photograph, and its page says so', async () => {
    const visitor = await demo.visitAs('DK/government');
    const photograph = await sharp({ create: { width: 320, height: 200, channels: 3, background: '#567' } })
      .withExif({ IFD0: { Artist: 'Mette Holm' } })
      .jpeg()
      .toBuffer();
    await addFile(visitor, 'A photograph of the meeting', 'meeting.jpg', photograph);
    await visitor.page.getByText('metadata were removed from this picture').waitFor();
    await visitor.page.getByRole('img', { name: 'Picture: meeting.jpg' }).waitFor();
    expect(visitor.faults).toEqual([]);
  }, 60_000);
});
