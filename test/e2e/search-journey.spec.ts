import { mkdirSync } from 'node:fs';
import { THEMES, type Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitUntil } from '../support/wait-until.ts';

const demo = setUpDemoApp();

/** Where pictures of what a member sees are put, for somebody to look at. */
const PICTURES = process.env['SEARCH_PICTURES'];

interface Found {
  readonly total: number;
}

async function whenIndexed(visitor: Visitor): Promise<void> {
  await waitUntil(
    'the demo is indexed',
    async () => {
      const answer = await visitor.context.request.get('/api/search?q=shelter');
      return ((await answer.json()) as Found).total > 3;
    },
    20_000,
  );
}

/** What is wrong with what is shown, at both widths and in both themes. */
async function inspect(visitor: Visitor, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [size, width] of Object.entries(WIDTHS))
    for (const theme of THEMES) {
      await visitor.setDisplay({ width, theme });
      if (PICTURES) {
        mkdirSync(PICTURES, { recursive: true });
        await visitor.page.screenshot({ path: `${PICTURES}/${name}-${size}-${theme}.png` });
      }
      const overhang = await visitor.overhang();
      if (overhang > 0) faults.push(`${name} at ${width} px is ${overhang} px too wide`);
      faults.push(
        ...(await visitor.axeViolations(theme === 'dark' ? 'colours' : 'all')).map(
          (violation) => `${name}, ${size}, ${theme}: ${violation}`,
        ),
      );
    }
  await visitor.setDisplay({ width: WIDTHS.wide, theme: 'light' });
  return faults;
}

describe('a member who looks for something', () => {
  it('opens the search by its keys, chooses by arrows, and comes back to where they were', async () => {
    const visitor = await demo.visitAs('secretariat');
    const { page } = visitor;
    await whenIndexed(visitor);
    await visitor.open('/meetings');
    const button = page.getByRole('button', { name: 'Search' });
    await button.focus();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'What are you looking for?' });
    await field.waitFor();
    await field.pressSequentially('shelt');
    await page.getByRole('option').nth(2).waitFor();
    expect(await inspect(visitor, 'dialog')).toEqual([]);
    const chosen = page.locator('[role=option][aria-selected=true]');
    expect(await chosen.textContent()).toBe('Search for “shelt”');
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await field.press('ArrowUp');
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await waitUntil('the button has the focus again', () =>
      button.evaluate((element) => element === element.ownerDocument.activeElement),
    );
    await page.keyboard.press('Control+k');
    await field.fill('shelters');
    await field.press('Enter');
    await page.waitForURL(/\/search\?q=shelters/);
    const results = page.getByRole('list', { name: 'Search results, best match first' });
    await results.getByRole('listitem').first().waitFor();
    // In another form than was typed.
    expect((await results.locator('mark').allTextContents()).map((word) => word.toLowerCase())).toContain(
      'shelter',
    );
    expect(await inspect(visitor, 'page')).toEqual([]);
  });

  it('is told what to try, and narrows down in the address', async () => {
    const visitor = await demo.visitAs('secretariat');
    const { page } = visitor;
    await whenIndexed(visitor);
    await visitor.open('/search?q=hselter');
    await page.getByText('No results').waitFor();
    expect(await inspect(visitor, 'nothing')).toEqual([]);
    await page.getByRole('link', { name: 'shelter', exact: true }).click();
    await page.waitForURL(/q=shelter/);
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Comments');
    await page.waitForURL(/kind=comment/);
    await page.getByText('Comment', { exact: true }).first().waitFor();
    await page
      .getByRole('paragraph')
      .filter({ hasText: /^\d+ results?$/ })
      .waitFor();
  });

  it('finds a clause of a standard by another form of its word, and goes to it', async () => {
    const visitor = await demo.visitAs('secretariat');
    const { page } = visitor;
    await whenIndexed(visitor);
    const answer = await visitor.context.request.get('/api/search?q=shelters&kind=clause');
    const [hit] = ((await answer.json()) as { items: { id: string; link: string }[] }).items;
    await visitor.open(hit!.link);
    await page.getByRole('button', { name: 'Contents', exact: true }).click();
    const search = page.getByRole('search', { name: 'Search in this standard' });
    await search.getByRole('searchbox', { name: 'Text to find in this standard' }).fill('shelters');
    // The bar above the text has such a button as well, which comes by itself a moment later.
    await search.getByRole('button', { name: 'Find' }).click();
    const found = page.getByRole('list', { name: 'Clauses found' });
    await found.getByRole('button').first().waitFor();
    expect(await inspect(visitor, 'within')).toEqual([]);
    // On a phone the contents stand in a sheet of their own, and begin anew where they are opened again.
    await search.getByRole('searchbox', { name: 'Text to find in this standard' }).fill('shelters');
    await search.getByRole('button', { name: 'Find' }).click();
    await found.getByRole('button').first().click();
    await waitUntil('the clause is in view', () =>
      page
        .locator(`[data-clause="${hit!.id}"], [id="clause-${hit!.id}"]`)
        .first()
        .evaluate((clause) => {
          const { top, bottom } = clause.getBoundingClientRect();
          return bottom > 0 && top < clause.ownerDocument.documentElement.clientHeight;
        }),
    );
  });

  it('keeps the contents of a standard at hand while its words are scrolled, on a phone too', async () => {
    const visitor = await demo.visitAs('DK/government', { width: WIDTHS.phone });
    const { page } = visitor;
    const answer = await visitor.context.request.get('/api/standards?state=drafting');
    const [standard] = ((await answer.json()) as { items: { id: string }[] }).items;
    await visitor.open(`/standards/${standard!.id}`);
    const open = () => page.getByRole('button', { name: 'Contents', exact: true }).click();
    const headings = page.getByRole('dialog').getByRole('navigation', { name: 'Headings' });
    await open();
    await headings.waitFor();
    expect(await headings.locator('[aria-current]').count()).toBe(0);
    expect(await inspect(visitor, 'contents')).toEqual([]);
    await visitor.setDisplay({ width: WIDTHS.phone, theme: 'light' });
    // On a wide page they have gone; where there is no room again, they come back by themselves.
    await headings.waitFor();
    const third = headings.getByRole('link').nth(2);
    const id = (await third.getAttribute('href'))!.replace('#clause-', '');
    await third.click();
    await waitUntil('the heading is in view, and its words have the focus', () =>
      page
        .locator(`[data-clause="${id}"], [id="clause-${id}"]`)
        .first()
        .evaluate((clause) => {
          const { top, bottom } = clause.getBoundingClientRect();
          return bottom > 0 && top < clause.ownerDocument.documentElement.clientHeight;
        }),
    );
    // Further down, the contents say where one is. What lies over the page would not let it be scrolled.
    await headings.waitFor({ state: 'detached' });
    const scrolled = () => page.evaluate<number>('scrollY');
    const before = await scrolled();
    await page.mouse.wheel(0, 1_200);
    await waitUntil('the page is scrolled', async () => (await scrolled()) > before);
    await open();
    await headings.locator('[aria-current="location"]').waitFor();
  });

  it('a published standard is searched by whoever has no script and no account', async () => {
    const visitor = await demo.visit('stranger');
    const { page } = visitor;
    await visitor.open('/published/guideline-on-the-first-conversation/v1.1');
    await page.getByRole('searchbox', { name: 'Find in this standard' }).fill('conversations');
    await page.getByRole('button', { name: 'Find' }).click();
    const found = page.getByRole('list', { name: 'Clauses found' });
    await page.getByText(/^\d+ clauses? found\./).waitFor();
    expect(await inspect(visitor, 'published')).toEqual([]);
    await found.getByRole('link').first().click();
    await page.waitForURL(({ hash }) => hash !== '');
    expect(new URL(page.url()).hash).toMatch(/^#\d/);
  });
});
