import type { Locator } from 'playwright-core';
import type { Visitor } from '../support/browser.ts';
import { WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitForDrawing } from '../support/page-drawing.ts';
import { waitUntil } from '../support/wait-until.ts';

/** A wide screen, a laptop, the narrowest window with two columns, and a phone. */
const WINDOWS = [1920, WIDTHS.wide, 1200, WIDTHS.phone] as const;
/** So much of a wide screen the column and the rail use together. */
const MIN_USED_SHARE = 0.9;

const demo = setUpDemoApp();

async function firstId(visitor: Visitor, list: string): Promise<string> {
  const answer = await visitor.context.request.get(list);
  const { items } = (await answer.json()) as { items: { id?: string; standardId?: string }[] };
  return (items[0]!.id ?? items[0]!.standardId)!;
}

const PAGES: readonly (readonly [name: string, path: string, list: string | null])[] = [
  ['Home', '/', null],
  ['the list of meetings', '/meetings', null],
  ['a meeting', '/meetings/$id', '/api/meetings?period=upcoming'],
  ['minutes', '/meetings/$id/minutes', '/api/meetings?period=past'],
  ['a decision', '/meetings/decisions/$id', '/api/decisions'],
  ['the standards', '/standards', null],
  ['the implementation of a standard', '/standards/$id/adoption', '/api/public/standards'],
  ['a period of priorities', '/priorities/$id', '/api/priority-periods'],
  ['a ballot with its result', '/priorities/ballots/$id', '/api/ballots?phase=released'],
  ['the library', '/library', null],
  ['a document', '/library/$id', '/api/documents'],
  ['the teams', '/network', null],
  ['the recommendations to a country', '/network/recommendations/countries/DK', null],
];

interface Layout {
  /** How many pixels the page is wider than its window. */
  readonly sideways: number;
  /** What of the width is used, from the left edge of the page to the right edge of what stands there. */
  readonly usedShare: number;
  /** The levels of its headings, in their order. */
  readonly levels: readonly number[];
}

const LAYOUT = `(() => {
  const main = document.querySelector('main');
  const seen = (selector) => [...main.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const edges = seen('section, aside, nav, table, ul, ol, form').map((one) => one.getBoundingClientRect());
  const { width } = main.getBoundingClientRect();
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    sideways: scrollWidth - clientWidth,
    usedShare: (Math.max(...edges.map(({ right }) => right)) - Math.min(...edges.map(({ left }) => left))) / width,
    levels: seen('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1])),
  };
})()`;

async function layoutAt({ page }: Visitor, width: number): Promise<Layout> {
  await page.setViewportSize({ width, height: width === WIDTHS.phone ? 740 : 900 });
  await waitForDrawing(page);
  return page.evaluate<Layout>(LAYOUT);
}

const boxOf = async (part: Locator) => {
  await part.waitFor();
  return (await part.boundingBox())!;
};

describe('the grid of the pages', () => {
  it.each(PAGES)('%s uses the width and never scrolls sideways', async (_, path, list) => {
    const visitor = await demo.visitAs('DK/government');
    await visitor.open(list ? path.replace('$id', await firstId(visitor, list)) : path);
    for (const width of WINDOWS) {
      const { sideways, usedShare, levels } = await layoutAt(visitor, width);
      expect({ width, sideways }).toEqual({ width, sideways: 0 });
      if (width === 1920) expect(usedShare).toBeGreaterThan(MIN_USED_SHARE);
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels[0]).toBe(1);
      const jumps = levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1);
      expect({ width, jumps }).toEqual({ width, jumps: [] });
    }
  });
});

describe('Home', () => {
  it('has what waits on the left, and the next meeting and what changed on the right, from 1200 px on', async () => {
    const visitor = await demo.visitAs('DK/government');
    await visitor.open('/');
    const region = (name: string) => visitor.page.getByRole('region', { name });
    for (const width of WINDOWS) {
      await layoutAt(visitor, width);
      const waits = await boxOf(region('Waiting for you'));
      const next = await boxOf(region('Next meeting'));
      const changed = await boxOf(region('Recent changes'));
      const isBeside = next.x >= waits.x + waits.width && Math.abs(next.y - waits.y) < 2;
      expect({ width, isBeside }).toEqual({ width, isBeside: width >= 1200 });
      expect(changed.x).toBe(next.x);
      // What waits is read first.
      expect(isBeside || waits.y < next.y).toBe(true);
    }
  });
});

describe('a meeting', () => {
  it('leads with its agenda; the facts stand beside it, and above it on a phone', async () => {
    const visitor = await demo.visitAs('DK/government');
    await visitor.open(`/meetings/${await firstId(visitor, '/api/meetings?period=upcoming')}`);
    const region = (name: string) => visitor.page.getByRole('region', { name, exact: true });
    for (const width of WINDOWS) {
      await layoutAt(visitor, width);
      // Where there is no room beside the agenda, the place moves into its column.
      const [agenda, place] = await waitUntil('the place is beside the agenda or above its end', async () => {
        const boxes = [await boxOf(region('Agenda')), await boxOf(region('Place'))] as const;
        return boxes[1].y < boxes[0].y + boxes[0].height && boxes;
      });
      expect({ width, isBeside: place.x >= agenda.x + agenda.width }).toEqual({
        width,
        isBeside: width >= 1200,
      });
      expect(place.y).toBeLessThan(agenda.y + agenda.height);
    }
  });
});

describe('minutes', () => {
  it('have their contents in sight as far down as they are read', async () => {
    const visitor = await demo.visitAs('DK/government');
    const { page } = visitor;
    const answer = await visitor.context.request.get('/api/meetings?period=past');
    const { items } = (await answer.json()) as { items: { id: string; title: string }[] };
    const { id } = items.find(({ title }) => title.includes('Riga'))!;
    await visitor.open(`/meetings/${id}/minutes`);
    await page.setViewportSize({ width: WIDTHS.wide, height: 500 });
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const links = contents.getByRole('link');
    await links.first().waitFor();
    const last = (await links.count()) - 1;
    const words = await links.nth(last).innerText();
    await links.nth(last).click();
    await page.locator(':focus', { hasText: words }).and(page.getByRole('heading')).waitFor();
    // The list goes along with the page.
    const y = await waitUntil('the way there is in sight', async () => {
      const box = await boxOf(links.nth(last));
      return box.y > 0 && box.y < 500 && box.y;
    });
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(500);
    // On a phone they are folded above the text.
    await page.setViewportSize({ width: WIDTHS.phone, height: 740 });
    await page.locator('summary', { hasText: 'Contents' }).waitFor();
  });
});
