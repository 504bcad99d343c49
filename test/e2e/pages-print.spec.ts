import type { Visitor } from '../support/browser.ts';
import { THEMES } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitForFonts } from '../support/page-drawing.ts';
import { pdfPageTexts } from '../support/pdf-text.ts';

/** The inner width of an A4 sheet in CSS pixels, margins taken off. */
const SHEETS = { portrait: 673, landscape: 1002 } as const;

const demo = setUpDemoApp();

async function idOf(visitor: Visitor, list: string): Promise<string> {
  const answer = await visitor.context.request.get(list);
  const { items } = (await answer.json()) as { items: { id?: string; standardId?: string }[] };
  return (items[0]!.id ?? items[0]!.standardId)!;
}

/** What people print: the pages that are read at a table. */
const PAGES: readonly (readonly [name: string, list: string, page: (id: string) => string])[] = [
  ['the adoption of a standard', '/api/public/standards', (id) => `/standards/${id}/adoption`],
  ['what a country does with it', '/api/public/standards', (id) => `/standards/${id}/adoption/DK`],
  ['a published standard', '/api/public/standards', (id) => `/standards/${id}`],
  ['a draft', '/api/standards?state=drafting', (id) => `/standards/${id}`],
  ['a meeting', '/api/meetings?period=upcoming', (id) => `/meetings/${id}`],
  ['minutes', '/api/meetings?period=past', (id) => `/meetings/${id}/minutes`],
  ['a decision', '/api/decisions', (id) => `/meetings/decisions/${id}`],
  ['a ballot with its result', '/api/ballots?phase=released', (id) => `/priorities/ballots/${id}`],
  ['a period of priorities', '/api/priority-periods', (id) => `/priorities/${id}`],
];

type SheetName = keyof typeof SHEETS;

const SHEET_NAMES = Object.keys(SHEETS) as readonly SheetName[];

/** What is printed to be taken to a table, and on how many sheets at most. */
const PRINTED: readonly (readonly [
  name: string,
  list: string,
  page: (id: string) => string,
  most: Readonly<Record<SheetName, number>>,
])[] = [
  ['minutes', '/api/meetings?period=past', (id) => `/meetings/${id}/minutes`, { portrait: 2, landscape: 3 }],
  ['a standard', '/api/public/standards', (id) => `/standards/${id}`, { portrait: 2, landscape: 3 }],
  [
    'the result of a ballot',
    '/api/ballots?phase=released',
    (id) => `/priorities/ballots/${id}`,
    { portrait: 4, landscape: 6 },
  ],
  [
    'the implementation by country',
    '/api/public/standards',
    (id) => `/standards/${id}/adoption`,
    { portrait: 4, landscape: 5 },
  ],
];

interface Words {
  readonly headings: readonly string[];
  readonly cells: readonly string[];
}

const squeezed = (words: string): string => words.replaceAll(/\s+/g, '');

/** The words of the headings and cells that a sheet must bear; what only a screen reader hears is not drawn. */
const WORDS = `(() => {
  const squeezed = (element) => element.innerText.replaceAll(/\\s+/g, '');
  const of = (selector) => [...new Set(
    [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility() && !element.closest('[data-screen-only], nav'))
      .map(squeezed)
      .filter(Boolean),
  )];
  return {
    headings: of('main :is(h1, h2, h3), main [data-kind="heading"] :is(h2, h3)'),
    cells: of('main :is(td, tbody th):not(:has(*))'),
  };
})()`;

/** The words of each sheet, without their spaces: a PDF sets them apart by place alone. */
async function printedSheets(visitor: Visitor, sheet: SheetName): Promise<string[]> {
  await waitForFonts(visitor.page);
  const pdf = await visitor.page.pdf({ format: 'A4', landscape: sheet === 'landscape' });
  return (await pdfPageTexts(pdf)).map(squeezed);
}

interface Printed {
  /** How many pixels of the sheet stand empty beside the page. */
  readonly beside: number;
  /** Words that the sheet cuts off. */
  readonly cut: readonly string[];
  /** Words and signs too light to be read on white paper. */
  readonly faint: readonly string[];
}

/** Looks at the page as it is laid out for paper; backgrounds do not count, since browsers leave them out. */
const LOOK = `(() => {
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const seen = [...document.querySelectorAll('main *')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 2);
  const own = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
  const name = (element) => (element.textContent || element.closest('[data-status], li, td, p')?.textContent || element.outerHTML).trim().slice(0, 60);
  return {
    beside: Math.round(innerWidth - document.querySelector('main').getBoundingClientRect().width),
    cut: seen.filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && !['INPUT', 'SELECT', 'TEXTAREA'].includes(element.tagName);
    }).map(name),
    faint: seen
      .filter((element) => own(element) || element.tagName === 'svg')
      .filter((element) => 1.05 / (luminance(getComputedStyle(element).color) + 0.05) < 4.5)
      .map(name),
  };
})()`;

async function printed(visitor: Visitor, width: number, theme: 'light' | 'dark'): Promise<Printed> {
  const { page } = visitor;
  await page.setViewportSize({ width, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: theme, reducedMotion: 'reduce' });
  await waitForFonts(visitor.page);
  return page.evaluate<Printed>(LOOK);
}

describe('on paper', () => {
  it.each(PAGES)(
    '%s fills the sheet, cuts nothing, and is ink on white in both themes',
    async (_, list, path) => {
      const visitor = await demo.visitAs('secretariat');
      await visitor.open(path(await idOf(visitor, list)));
      for (const theme of THEMES) {
        for (const [sheet, width] of Object.entries(SHEETS)) {
          expect({ sheet, theme, ...(await printed(visitor, width, theme)) }).toEqual({
            sheet,
            theme,
            beside: 0,
            cut: [],
            faint: [],
          });
        }
      }
    },
  );

  it.each(Object.keys(SHEETS))('no sheet in %s bears the frame of the screen', async (sheet) => {
    const visitor = await demo.visitAs('secretariat');
    await visitor.open(`/meetings/${await idOf(visitor, '/api/meetings?period=upcoming')}`);
    const sheets = await pdfPageTexts(
      await visitor.page.pdf({ format: 'A4', landscape: sheet === 'landscape' }),
    );
    expect(sheets.join(' ').replaceAll(/\s+/g, ' ')).toContain('Agenda');
    expect(sheets.filter((words) => /Skip ?to ?the ?content|Notifications/.test(words))).toEqual([]);
  });

  it('the map of adoption shows the sign of every country at every clause', async () => {
    const visitor = await demo.visitAs('secretariat');
    const id = await idOf(visitor, '/api/public/standards');
    const answer = await visitor.context.request.get(`/api/standards/${id}/adoption`);
    const { clauses } = (await answer.json()) as { clauses: { kind: string; text: string }[] };
    await visitor.open(`/standards/${id}/adoption`);
    for (const width of Object.values(SHEETS)) {
      await printed(visitor, width, 'light');
      const signs = await visitor.page.locator('td[data-status] svg:first-child').evaluateAll(
        (all) =>
          all.filter((sign) => {
            const { left, right, width: own } = sign.getBoundingClientRect();
            return own > 8 && left >= 0 && right <= sign.ownerDocument.documentElement.clientWidth;
          }).length,
      );
      expect(signs).toBe(clauses.filter(({ kind }) => kind !== 'heading').length * 8);
    }
    const words = (await pdfPageTexts(await visitor.page.pdf({ format: 'A4' })))
      .join(' ')
      .replaceAll(/\s+/g, '');
    const missing = clauses.filter(({ text }) => !words.includes(text.replaceAll(/\s+/g, '')));
    expect(missing).toEqual([]);
  });

  it.each(PRINTED)(
    '%s: the sheets hold every heading and cell, no heading ends a sheet, none is left empty',
    async (_, list, path, most) => {
      const visitor = await demo.visitAs('secretariat');
      await visitor.open(path(await idOf(visitor, list)));
      await visitor.page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
      const { headings, cells } = await visitor.page.evaluate<Words>(WORDS);
      expect(headings.length).toBeGreaterThan(1);
      for (const sheet of SHEET_NAMES) {
        const sheets = await printedSheets(visitor, sheet);
        const all = sheets.join('');
        expect({ sheet, missing: [...headings, ...cells].filter((words) => !all.includes(words)) }).toEqual({
          sheet,
          missing: [],
        });
        const ends = sheets.filter((words) => headings.some((heading) => words.endsWith(heading)));
        expect({ sheet, ends }).toEqual({ sheet, ends: [] });
        expect(sheets.filter((words) => words.length < 20)).toEqual([]);
        expect({ sheet, count: sheets.length, fits: sheets.length <= most[sheet] }).toMatchObject({
          fits: true,
        });
        expect(all).not.toMatch(/Skiptocontent|Mainmenu|Notifications/);
      }
    },
  );

  it.each(SHEET_NAMES)('a matrix over several sheets in %s has its head on each', async (sheet) => {
    const visitor = await demo.visitAs('secretariat');
    const id = await idOf(visitor, '/api/public/standards');
    const answer = await visitor.context.request.get(`/api/standards/${id}/adoption`);
    const { clauses } = (await answer.json()) as { clauses: { text: string }[] };
    await visitor.open(`/standards/${id}/adoption`);
    const sheets = await printedSheets(visitor, sheet);
    const matrix = sheets.filter((words) => clauses.some(({ text }) => words.includes(squeezed(text))));
    // Upright, one sheet holds all of it.
    expect(matrix.length).toBeGreaterThan(sheet === 'landscape' ? 1 : 0);
    const countries = ['DK', 'EE', 'FI', 'IS', 'LV', 'LT', 'NO', 'SE'];
    expect(matrix.map((words) => countries.filter((country) => !words.includes(country)))).toEqual(
      matrix.map(() => []),
    );
  });
});
