import type { Visitor } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';

/** What a page may take on a machine that several share. */
const PATIENCE = 60_000;
/** Of the demo: an amendment that went all the way, and a remark that was not accepted. */
const AMENDED = /the courts, the migration office/;
const STAGES = ['Made', 'Response', 'Wording', 'Vote', 'Adopted', 'Implementation'];

const demo = setUpDemoApp();

async function look(visitor: Visitor, name: string): Promise<void> {
  expect(await visitor.axeViolations()).toEqual([]);
  const wide = await visitor.page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  expect([name, wide]).toEqual([name, false]);
}

it('from Home to what became of an amendment, stage by stage up to what countries do, and back from its own page', async () => {
  const visitor = await demo.visitAs('EE/ngo', { width: 360 });
  visitor.context.setDefaultTimeout(PATIENCE);
  const { page } = visitor;
  await visitor.open('/');
  await page.getByRole('link', { name: 'My contributions and their outcomes' }).click();
  await page.getByRole('heading', { level: 1, name: 'My contributions' }).waitFor();
  const row = page.getByRole('listitem').filter({ hasText: AMENDED });
  await row.first().waitFor();
  await look(visitor, 'list');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Amendment');
  // The list as it was goes with the choice.
  await page.locator('select[name="kind"] option[value="amendment"]:checked').waitFor({ state: 'attached' });
  await page.getByRole('link', { name: AMENDED }).click();
  await page.getByRole('heading', { level: 1, name: 'History: Amendment' }).waitFor();
  const stages = page.getByRole('list', { name: 'Stages' }).getByRole('listitem');
  expect(await stages.allTextContents()).toEqual(STAGES.map((stage) => `${stage}: done`));
  const line = page.getByRole('list', { name: 'What happened to it' });
  for (const words of ['Partly accepted', 'Its wording is in the text', 'Adopted by vote', 'Published'])
    await line.getByText(words, { exact: true }).first().waitFor();
  await line.getByText('Estonia').waitFor();
  await look(visitor, 'line of life');
  await page.getByRole('link', { name: 'Where it was made' }).first().click();
  await page.getByRole('link', { name: 'What happened to it' }).click();
  await page.getByRole('heading', { level: 1, name: 'History: Amendment' }).waitFor();
}, 300_000);

it('is marked as seen, and nobody else opens it', async () => {
  const visitor = await demo.visitAs('EE/ngo');
  visitor.context.setDefaultTimeout(PATIENCE);
  const { page } = visitor;
  await visitor.open('/contributions');
  const seen = page.getByRole('button', { name: 'Mark all as seen' });
  await seen.click();
  await seen.waitFor({ state: 'detached' });
  await visitor.open('/contributions?moved=true');
  await page.getByText('No matching contributions').waitFor();
  await visitor.open('/contributions');
  await page.getByRole('link', { name: AMENDED }).click();
  await page.getByRole('heading', { level: 1, name: 'History: Amendment' }).waitFor();
  const { pathname } = new URL(page.url());
  const other = await demo.visitAs('SE/government', { theme: 'dark' });
  await other.openMissing(pathname);
  await other.page.getByText('Contribution not available').waitFor();
  await look(other, 'missing');
  expect(other.faults).toEqual([]);
}, 300_000);
