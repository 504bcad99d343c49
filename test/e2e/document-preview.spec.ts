import { setUpDemoApp } from '../support/demo-app.ts';

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
