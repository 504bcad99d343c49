import type { PersonKey } from '../../src/demo/content/people.ts';
import type { Visitor } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';

/** What a page may take on a machine that several share. */
const PATIENCE = 60_000;
const ACTION = 'Teach hotel staff whom to call.';
const PROGRESS = 'The first hotel has said yes.';
/** Of the demo: late, and the seat's own. */
const LATE = 'Open a women-only place in Latgale, with a worker who stays at night.';
/** Of the demo: Latvia keeps it to itself. */
const OWN = 'Move the shared address list of the network into the directory.';

const demo = setUpDemoApp();

async function comesIn(who: PersonKey): Promise<Visitor> {
  const visitor = await demo.visitAs(who);
  visitor.context.setDefaultTimeout(PATIENCE);
  return visitor;
}

const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });
const choice = ({ page }: Visitor, name: string) => page.getByRole('combobox', { name });

/** A seat plans something with a member of its network, and sees who will read it. */
async function addLine(ngo: Visitor): Promise<void> {
  const { page } = ngo;
  await ngo.open('/network/plans');
  await page.getByRole('link', { name: 'Your country’s plan' }).click();
  await page.getByRole('link', { name: 'Add a line' }).click();
  await page.getByRole('heading', { level: 1, name: 'Add a line' }).waitFor();
  await ngo.waitUntilLoaded();
  await choice(ngo, 'Area').selectOption('Identification');
  await page.getByRole('textbox', { name: 'What will be done' }).fill(ACTION);
  await page.getByLabel('Due date').fill('2040-03-01');
  // A member of the network is found by a part of the name; what is chosen in the end is a seat.
  await choice(ngo, 'Responsible').fill('SHELT');
  await page.getByRole('option', { name: /^Latvia, shelter/ }).waitFor();
  expect(await ngo.axeViolations()).toEqual([]);
  await choice(ngo, 'Responsible').fill('resource');
  await page.getByRole('option', { name: 'Resource person’s seat', exact: true }).click();
  await page.getByRole('textbox', { name: 'Budget' }).fill('1250.50');
  await page.getByText('Team and national network of Latvia', { exact: true }).first().waitFor();
  await page.getByRole('checkbox', { name: 'Share it outside the country' }).check();
  await page
    .getByText(/other teams, secretariat, observers, auditors/)
    .first()
    .waitFor();
  expect(await ngo.axeViolations()).toEqual([]);
  await button(ngo, 'Add the line').click();
  await page.getByRole('heading', { level: 1, name: ACTION }).waitFor();
  await page.getByText(/1,250\.50/).waitFor();
  expect(await ngo.axeViolations()).toEqual([]);
}

/** Another holder of the team says how it gets on, from the row in which it stands. */
async function addProgress(resource: Visitor): Promise<void> {
  const { page } = resource;
  await resource.open('/network/plans/countries/LV');
  await page.getByRole('button', { name: `Add progress to ${ACTION}` }).click();
  await page.getByRole('textbox', { name: 'Progress made' }).fill(PROGRESS);
  await button(resource, 'Add progress').click();
  await page.getByText(PROGRESS).waitFor();
  expect(await resource.axeViolations()).toEqual([]);
}

/** A holder abroad reads what is shared, and nothing else. */
async function readAbroad(abroad: Visitor): Promise<void> {
  const { page } = abroad;
  await abroad.open('/network/plans/countries/LV');
  await page.getByText(PROGRESS).waitFor();
  expect(await page.getByText(OWN).count()).toBe(0);
  expect(await page.getByRole('button', { name: /^Add progress/ }).count()).toBe(0);
  expect(await abroad.axeViolations()).toEqual([]);
}

/** The line that is late waits on Home, and stands beneath the item at which it is read out. */
async function findLateLine(ngo: Visitor, abroad: Visitor): Promise<void> {
  await ngo.open('/');
  await ngo.page.getByRole('listitem').filter({ hasText: LATE }).getByText('Overdue').waitFor();
  await abroad.open('/meetings');
  await abroad.page.getByRole('link', { name: 'Regional meeting, Tallinn' }).first().click();
  const { page } = abroad;
  await page.getByText(/^Latvia: 1 late/).click();
  const news = page.getByRole('list', { name: 'Latvia: late and recently updated lines' });
  await news.getByText(LATE).waitFor();
  await news.getByText(PROGRESS).waitFor();
  expect(await abroad.axeViolations()).toEqual([]);
}

it('a line is planned, gets on, is read abroad as far as it is shared, and waits where it is late', async () => {
  const [ngo, resource, abroad] = [
    await comesIn('LV/ngo'),
    await comesIn('LV/resource'),
    await comesIn('EE/government'),
  ];
  await addLine(ngo);
  await addProgress(resource);
  await readAbroad(abroad);
  await findLateLine(ngo, abroad);
}, 300_000);
