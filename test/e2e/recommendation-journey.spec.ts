import type { PersonKey } from '../../src/demo/content/people.ts';
import type { Visitor } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';

/** What a page may take on a machine that several share. */
const PATIENCE = 60_000;
const FILE = `instrument;source;number;text;receivedOn;provisions
Convention;GRETA, urgent procedure;1;Keep a list of trained interpreters.;2026-06-01;
Convention;GRETA, urgent procedure;2;Words that stay in the country.;2026-06-01;12`;
const BAD_FILE = FILE.replace('2026-06-01;12', '1 June;99');
/** Of the demo: shared, and late. */
const SHARED = 'Make sure that victims are identified whether or not they take part in an investigation.';

const demo = setUpDemoApp();

async function comesIn(who: PersonKey): Promise<Visitor> {
  const visitor = await demo.visitAs(who);
  visitor.context.setDefaultTimeout(PATIENCE);
  return visitor;
}

const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });
const csv = (text: string) => ({ name: 'greta.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** A seat brings in a file: a bad one is refused by line and column, a good one is taken whole. */
async function importFile(ngo: Visitor): Promise<void> {
  const { page } = ngo;
  await ngo.open('/network/recommendations/countries/LV');
  await page.getByRole('link', { name: 'Import a file' }).click();
  await page.getByRole('heading', { level: 1, name: 'Import recommendations' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(csv(BAD_FILE));
  await button(ngo, 'Check the file').click();
  await page.getByText('The file has 2 errors').waitFor();
  await page.getByText('The instrument has no provision with this number.').waitFor();
  await page.getByText('This is not a date. Example: 2027-01-31.').waitFor();
  expect(await button(ngo, 'Import 2 recommendations').count()).toBe(0);
  expect(await ngo.axeViolations()).toEqual([]);
  await page.locator('input[type=file]').setInputFiles(csv(FILE));
  await button(ngo, 'Check the file').click();
  await page.getByText('2 lines can be imported').waitFor();
  expect(await ngo.axeViolations()).toEqual([]);
  await button(ngo, 'Import 2 recommendations').click();
  await page.getByRole('heading', { level: 1, name: 'Recommendations to Latvia' }).waitFor();
}

/** It is mapped to a provision, given to somebody by a day, and shared. */
async function giveAway(ngo: Visitor): Promise<void> {
  const { page } = ngo;
  await page.getByRole('link', { name: 'GRETA, urgent procedure, 1' }).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByRole('heading', { level: 1, name: 'Edit the recommendation' }).waitFor();
  await ngo.waitUntilLoaded();
  await page.getByRole('checkbox', { name: /^Art\. 12 / }).check();
  await page.getByRole('combobox', { name: 'Responsible' }).click();
  await page.getByRole('option', { name: 'NGO seat', exact: true }).click();
  await page.getByLabel('Due date').fill('2020-03-01');
  await page.getByRole('checkbox', { name: 'Share it outside the country' }).check();
  expect(await ngo.axeViolations()).toEqual([]);
  await button(ngo, 'Save').click();
  await page.getByRole('link', { name: 'Convention Art. 12' }).waitFor();
  await page.getByText('Late', { exact: true }).waitFor();
  await page
    .getByRole('textbox', { name: 'What the country has done' })
    .fill('A list is kept since the spring.');
  await button(ngo, 'Save the answer').click();
  await page.getByText('The answer has been saved.').first().waitFor({ state: 'attached' });
  await ngo.open('/');
  const own = page.getByRole('listitem').filter({ hasText: 'GRETA, urgent procedure, 1' });
  await own.getByText('Overdue').waitFor();
}

/** Another country reads what is shared, and nothing else; the provision leads to what answers to it. */
async function readAbroad(abroad: Visitor): Promise<void> {
  const { page } = abroad;
  await abroad.open('/network/recommendations/countries/LV');
  await page.getByText('Keep a list of trained interpreters.').waitFor();
  await page.getByText(SHARED).waitFor();
  expect(await page.getByText('Words that stay in the country.').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Add a recommendation' }).count()).toBe(0);
  await page.getByRole('link', { name: 'GRETA, urgent procedure, 1' }).click();
  await page.getByText('A list is kept since the spring.').waitFor();
  await page.getByRole('link', { name: 'Convention Art. 12' }).click();
  await page.getByRole('heading', { level: 1, name: 'Instruments', exact: true }).waitFor();
  await page.getByText('Assistance to victims', { exact: false }).waitFor();
  expect(await abroad.axeViolations()).toEqual([]);
}

/** The secretariat links a provision; the area's page then says what it answers to. */
async function linkProvision(secretariat: Visitor): Promise<void> {
  const { page } = secretariat;
  await secretariat.open('/network/instruments');
  await page.getByText('CEDAW', { exact: true }).click();
  const linksProvision = page.getByRole('button', { name: 'Link: CEDAW Art. 12' });
  await linksProvision.click();
  await page
    .getByRole('combobox', { name: 'An area of work' })
    .selectOption('Shelter and specialised services');
  expect(await secretariat.axeViolations()).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Link', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  // Other provisions may have the same link already.
  const row = page.getByRole('listitem').filter({ has: linksProvision }).last();
  await row.getByRole('button', { name: 'Remove link: Shelter and specialised services' }).waitFor();
  await row.getByRole('link', { name: 'Shelter and specialised services' }).click();
  await page.getByRole('link', { name: 'CEDAW Art. 12' }).waitFor();
  expect(await secretariat.axeViolations()).toEqual([]);
}

it('a file is imported, mapped, given to somebody and answered; another country reads what is shared', async () => {
  const ngo = await comesIn('LV/ngo');
  await importFile(ngo);
  await giveAway(ngo);
  await readAbroad(await comesIn('EE/government'));
  await linkProvision(await comesIn('secretariat'));
}, 300_000);
