import type { Page } from 'playwright-core';
import { type Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { CUT_OFF_TEXTS, SET_TEXT_SPACING, SMALL_TARGETS } from '../support/page-measures.ts';

const demo = setUpDemoApp();

interface Listed {
  readonly id: string;
  readonly slug?: string;
  readonly edition?: string;
}

async function firstOf(page: Page, list: string): Promise<Listed> {
  const answer = await page.context().request.get(list);
  return ((await answer.json()) as { items: Listed[] }).items[0]!;
}

/** The chief pages: those for everyone, and those by which members work. */
async function chiefPages({ page }: Visitor): Promise<string[]> {
  const [meeting, held, draft, consulted, ballot, published] = await Promise.all([
    firstOf(page, '/api/meetings?period=upcoming'),
    firstOf(page, '/api/meetings?period=past'),
    firstOf(page, '/api/standards?state=drafting'),
    firstOf(page, '/api/standards?state=consultation'),
    firstOf(page, '/api/ballots'),
    firstOf(page, '/api/public/standards'),
  ]);
  return [
    '/about/en',
    '/about/fi',
    '/teams/lv',
    '/glossary',
    '/published',
    `/published/${published.slug}/${published.edition}`,
    '/sign-in',
    '/',
    '/meetings',
    `/meetings/${meeting.id}`,
    `/meetings/${held.id}/minutes`,
    '/standards',
    `/standards/${draft.id}`,
    `/standards/${consulted.id}`,
    `/priorities/ballots/${ballot.id}`,
    '/library',
    '/library/add',
    '/network',
    '/network/teams/DK',
    '/notifications',
    '/search?q=shelter',
  ];
}

describe.each(Object.entries(WIDTHS))('on the chief pages, %s', (_, width) => {
  it('every target is 24 pixels wide and high, or stands clear of all others (WCAG 2.5.8)', async () => {
    const visitor = await demo.visitAs('DK/government', { width });
    const small: string[] = [];
    for (const path of await chiefPages(visitor)) {
      await visitor.open(path);
      const found = await visitor.page.evaluate<string[]>(SMALL_TARGETS);
      small.push(...found.map((target) => `${path}: ${target}`));
    }
    expect(small).toEqual([]);
  }, 240_000);

  it('no text is cut off and nothing overflows with the spacing that a reader may set (WCAG 1.4.12)', async () => {
    const visitor = await demo.visitAs('DK/government', { width });
    const lost: string[] = [];
    for (const path of await chiefPages(visitor)) {
      await visitor.open(path);
      const before = new Set(await visitor.page.evaluate<string[]>(CUT_OFF_TEXTS));
      await visitor.page.evaluate(SET_TEXT_SPACING);
      const spacing = await visitor.page.evaluate<string>(
        'getComputedStyle(document.querySelector("h1")).letterSpacing',
      );
      expect(Number.parseFloat(spacing)).toBeGreaterThan(1);
      const cut = await visitor.page.evaluate<string[]>(CUT_OFF_TEXTS);
      lost.push(...cut.filter((text) => !before.has(text)).map((text) => `${path}: ${text}`));
      if ((await visitor.overhang()) > 0) lost.push(`${path} is too wide`);
    }
    expect(lost).toEqual([]);
  }, 240_000);
});

it('the measures find what is too small, too close and cut off', async () => {
  const { page } = await demo.visit('a reader');
  await page.goto('/about/en');
  await page.evaluate(`(() => {
    const [a, b, c] = ['button', 'button', 'p'].map((tag) => document.createElement(tag));
    Object.assign(a, { id: 'a', textContent: 'x' });
    Object.assign(b, { id: 'b', textContent: 'y' });
    Object.assign(c, { id: 'c', textContent: 'Far too long to be shown here' });
    document.querySelector('main').replaceChildren(a, b, c);
    for (const id of ['a', 'b']) Object.assign(document.getElementById(id).style,
      { width: '12px', height: '12px', padding: 0 });
    Object.assign(document.getElementById('c').style,
      { width: '60px', height: '20px', overflow: 'hidden', whiteSpace: 'nowrap' });
  })()`);
  expect(await page.evaluate<string[]>(SMALL_TARGETS)).toEqual(['button “x” 12 × 12', 'button “y” 12 × 12']);
  expect(await page.evaluate<string[]>(CUT_OFF_TEXTS)).toEqual(['p “Far too long to be shown here”']);
});
