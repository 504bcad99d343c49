import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { THEMES, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';

const demo = setUpDemoApp();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Where pictures of the pages go, for whoever wants to look at them. */
const PICTURES = process.env['TEST_PICTURES'];
async function takePicture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

describe('the term bank', () => {
  it('takes a form that a Latvian member proposes when the other Latvian seat confirms it', async () => {
    const shelter = await demo.visitAs('LV/ngo');
    await shelter.open('/library/terms');
    await shelter.page.getByRole('searchbox', { name: 'A word in any language' }).fill('patversmē');
    await button(shelter.page, 'Find').click();
    await shelter.page.getByRole('link', { name: 'shelter', exact: true }).click();
    await shelter.page.getByRole('heading', { level: 1, name: 'shelter' }).waitFor();
    await button(shelter.page, 'Change patversme').click();
    const dialog = shelter.page.getByRole('dialog');
    const forms = dialog.getByRole('textbox', { name: 'Inflected forms' });
    await forms.fill(`${await forms.inputValue()}, patversmīte`);
    await dialog.getByRole('textbox', { name: 'Reason (optional)' }).fill('Shelters call themselves so.');
    expect(await shelter.axeViolations()).toEqual([]);
    await button(shelter.page, 'Send proposal').click();
    // Another proposal is open on this page already.
    const proposal = shelter.page.getByRole('listitem').filter({ hasText: 'Added: patversmīte' });
    await proposal.getByText('Waiting for confirmation').waitFor();
    expect(await shelter.page.getByRole('button', { name: /^Confirm:/ }).count()).toBe(0);

    const ministry = await demo.visitAs('LV/government');
    await ministry.open('/library/terms');
    await ministry.page.getByRole('link', { name: '1 proposal is waiting for you' }).click();
    await ministry.page.getByText('Added: patversmīte').waitFor();
    expect(await ministry.axeViolations()).toEqual([]);
    await takePicture(ministry.page, 'waiting');
    await button(ministry.page, 'Confirm: Correction to “patversme”').click();
    await ministry.page.getByText('Nothing is waiting for you').waitFor();
    await ministry.open('/library/terms/shelter');
    await ministry.page.getByText('Confirmed', { exact: true }).waitFor();
    const glossary = await ministry.page.context().request.get('/api/public/terms.csv');
    expect(await glossary.text()).toContain('patversmīte');
  }, 60_000);

  it('is read beside a translation that is being written', async () => {
    const { page } = await demo.visitAs('LV/ngo');
    const { request } = page.context();
    const list = await request.get('/api/standards?limit=50');
    const { items } = (await list.json()) as { items: { id: string }[] };
    const answers = await Promise.all(
      items.map(async ({ id }) => ({
        id,
        answer: await request.get(`/api/standards/${id}/translations/lv`),
      })),
    );
    const { id: published, answer } = answers.find((each) => each.answer.ok())!;
    const clauses = ((await answer.json()) as { items: { source: string }[] }).items;
    const ofVictims = clauses.find(({ source }) => /\bvictims?\b/.test(source))!;
    await page.goto(`/standards/${published}/translations/lv`);
    // Where words changed since the translation, old and new ones stand side by side: not at its end.
    const row = page.getByRole('listitem').filter({ hasText: ofVictims.source.slice(-30) });
    await row
      .getByRole('button', { name: /^(?:Translate|Change)/ })
      .last()
      .click();
    const terms = row.getByRole('list', { name: 'Terms in this clause' });
    await terms.getByText('upuris', { exact: true }).waitFor();
  }, 60_000);

  it.each(THEMES)(
    'is calm on a wide page and on a phone, in the %s theme',
    async (theme) => {
      for (const [size, width] of Object.entries(WIDTHS)) {
        const visitor = await demo.visitAs('FI/government', { theme, width });
        for (const path of ['/library/terms', '/library/terms/victim', '/glossary/fi']) {
          await visitor.page.goto(path);
          await visitor.page.getByRole('heading', { level: 1 }).waitFor();
          await visitor.page.waitForLoadState('networkidle');
          await takePicture(visitor.page, `${path.replaceAll('/', '-')}-${size}-${theme}`);
          const overflow = await visitor.page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          expect([path, size, overflow]).toEqual([path, size, 0]);
          // A page of the server allows no script, axe's own included.
          if (!path.startsWith('/glossary'))
            expect([path, size, await visitor.axeViolations()]).toEqual([path, size, []]);
        }
      }
    },
    90_000,
  );
});
