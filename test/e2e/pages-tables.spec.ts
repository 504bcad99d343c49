import { Client } from 'pg';
import { type Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitForFonts } from '../support/page-drawing.ts';
import { BASE_LINES, CRAMPED_TABLES, SCROLLING_REGIONS } from '../support/page-measures.ts';

const demo = setUpDemoApp();

/** Tables that compare countries or months. */
const WHOLE_TABLES = ['/network/plans', '/network/funds/rates'];
const STACKED_TABLES = [
  '/network/overview',
  '/network/plans',
  '/network/plans/countries/DK',
  '/library/terms',
];

async function asSecretariat(language: string, width: number): Promise<Visitor> {
  const client = new Client({ connectionString: demo.database.url });
  await client.connect();
  await client.query(
    `update member set language = $1 where id in (select member_id from membership where role = 'secretariat')`,
    [language],
  );
  await client.end();
  return demo.visitAs('secretariat', { width });
}

/** What a measure finds on pages. */
async function found(visitor: Visitor, measure: string, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    await visitor.open(path);
    await visitor.page.locator('main table').first().waitFor();
    await waitForFonts(visitor.page);
    faults.push(...(await visitor.page.evaluate<string[]>(measure)).map((fault) => `${path}: ${fault}`));
  }
  return faults;
}

describe.each(['lv', 'is', 'sv'])('in a language of long words, %s', (language) => {
  it('tables of countries and months fit a laptop without scrolling', async () => {
    const visitor = await asSecretariat(language, WIDTHS.wide);
    expect(await found(visitor, SCROLLING_REGIONS, WHOLE_TABLES)).toEqual([]);
  });

  it('no label of a stacked table runs over its value, and captions are as wide as their table', async () => {
    const visitor = await asSecretariat(language, WIDTHS.phone);
    expect(await found(visitor, CRAMPED_TABLES, STACKED_TABLES)).toEqual([]);
    expect(await found(visitor, SCROLLING_REGIONS, WHOLE_TABLES)).toEqual([]);
  });

  it.each(Object.values(WIDTHS))('the bars of a period stand on one line at %d px', async (width) => {
    const visitor = await asSecretariat(language, width);
    const answer = await visitor.context.request.get('/api/priority-periods');
    const { items } = (await answer.json()) as { items: { id: string; state: string }[] };
    const agreed = items.find(({ state }) => state === 'agreed')!;
    await visitor.open(`/priorities/${agreed.id}`);
    await visitor.page.locator('figure ol').first().waitFor();
    await waitForFonts(visitor.page);
    expect(await visitor.page.evaluate<number>(BASE_LINES)).toBe(1);
  });
});

it('the measures find a label over its value, a narrow caption, and bars of two base lines', async () => {
  const { page } = await demo.visit('a reader', { width: WIDTHS.phone });
  await page.goto('/about/en');
  await page.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('td { display: grid; grid-template-columns: 40px 1fr } caption { display: block; width: 40px }' +
      ' td::before { content: attr(data-head); white-space: nowrap }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const make = (tag, attributes, ...inside) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append(...inside);
      return element;
    };
    const bar = (number) => make('li', {}, make('div', { 'aria-hidden': 'true' }, number));
    document.querySelector('main').replaceChildren(
      make('table', { role: 'table' }, make('caption', {}, 'A narrow caption'), make('tbody', {}, make('tr', {},
        make('td', { 'data-head': 'A label of many words' }, '1'), make('td', { 'data-head': 'A' }, '2')))),
      make('figure', {}, make('ol', {}, bar('1'), bar('2'))));
  })()`);
  expect(await page.evaluate<string[]>(CRAMPED_TABLES)).toEqual([
    'label “A label of many words”',
    'caption “A narrow caption”',
  ]);
  expect(await page.evaluate<number>(BASE_LINES)).toBe(2);
});
