import type { Page } from 'playwright-core';
import { type Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import {
  CUT_OFF_TEXTS,
  SET_TEXT_SPACING,
  SMALL_TARGETS,
  UNSET_TEXT_SPACING,
} from '../support/page-measures.ts';

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

/** What is too small on a page, and what is cut off by wider spacing that was not before. */
async function measure(visitor: Visitor, path: string): Promise<Measured> {
  const { page } = visitor;
  const small = await page.evaluate<string[]>(SMALL_TARGETS);
  const before = new Set(await page.evaluate<string[]>(CUT_OFF_TEXTS));
  await page.evaluate(SET_TEXT_SPACING);
  const spacing = await page.evaluate<string>('getComputedStyle(document.querySelector("h1")).letterSpacing');
  expect(Number.parseFloat(spacing)).toBeGreaterThan(1);
  const cut = (await page.evaluate<string[]>(CUT_OFF_TEXTS)).filter((text) => !before.has(text));
  const wide = (await visitor.overhang()) > 0 ? ['the page is too wide'] : [];
  await page.evaluate(UNSET_TEXT_SPACING);
  const at = (text: string): string => `${path}: ${text}`;
  return { small: small.map(at), lost: [...cut, ...wide].map(at) };
}

interface Measured {
  /** Targets of less than 24 pixels with another one near (WCAG 2.5.8). */
  readonly small: readonly string[];
  /** Texts that the spacing which a reader may set cuts off (WCAG 1.4.12). */
  readonly lost: readonly string[];
}

it('the chief pages have targets large enough, and lose nothing to the spacing that a reader may set', async () => {
  const visitor = await demo.visitAs('DK/government');
  const found: Measured[] = [];
  for (const path of await chiefPages(visitor)) {
    await visitor.open(path);
    for (const width of Object.values(WIDTHS)) {
      await visitor.setDisplay({ width, theme: 'light' });
      found.push(await measure(visitor, `${path} at ${width} px`));
    }
  }
  expect(found.flatMap(({ small }) => small)).toEqual([]);
  expect(found.flatMap(({ lost }) => lost)).toEqual([]);
}, 240_000);

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
