import { resolveWallClock } from '@nbn/calendar';
import type { Page } from 'playwright-core';
import type { PersonKey } from '../../src/demo/content/people.ts';
import type { Visitor } from '../support/browser.ts';
import { setClockAhead } from '../support/database.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { agree, apply, certifyAndPay, decide, deliver, download } from '../support/fund-pages.ts';
import { rowOf, speak } from '../support/voice-pages.ts';
import { pdfPageTexts } from '../support/pdf-text.ts';

/** What a page may take on a machine that several share. */
const PATIENCE = 60_000;
const MEETING = 'Who calls whom at night';
const PLACE = 'Stabu iela 12, Riga';
const ITEM = 'A number for the night';
const DECISION = 'Latvia keeps one number for the night.';
const ACTION = 'List the officers on duty at night.';
const GOVERNMENT_SAYS = 'Every office offers it at night.';
const NGO_SAYS = 'Nobody asks for it after six.';
const LINE = 'Print the number of the night on a card.';
const REPORT = 'Reply to the questionnaire on the Convention, second part';

/** The meeting is the day after tomorrow, at ten in Riga; two hours later it is over. */
const DAY = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
const starts = resolveWallClock(`${DAY}T10:00`, 'Europe/Riga');
if (starts.kind !== 'instant') throw new Error('ten in the morning is on every day');
const after = (minutes: number): Date => new Date(starts.instant.getTime() + minutes * 60_000);
/** When nobody can ask for corrections of the minutes any more. */
const APPROVED = 20 * 24 * 60;

const demo = setUpDemoApp();

async function comesIn(who: PersonKey): Promise<Visitor> {
  const visitor = await demo.visitAs(who);
  visitor.context.setDefaultTimeout(PATIENCE);
  return visitor;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });
const gone = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });

async function confirm(page: Page, name: string): Promise<void> {
  await button(page, name).first().click();
  await inDialog(page, name).click();
  await gone(page);
}

/** Everybody leaves, and the clock goes to so many minutes after the meeting begins. */
async function clockIs(minutes: number): Promise<void> {
  expect(await demo.closeAllVisitors()).toEqual([]);
  const seconds = Math.round((after(minutes).getTime() - Date.now()) / 1_000);
  await setClockAhead(demo.database, `${seconds} seconds`);
}

/** Comes at that time; sessions of the days before have ended. */
async function comesAt(who: PersonKey, minutes: number): Promise<Visitor> {
  const visitor = await comesIn(who);
  await visitor.page.clock.setFixedTime(after(minutes));
  return visitor;
}

/** Its convenor invites the whole national network. Returns the address of the meeting. */
async function convene(latvia: Visitor): Promise<string> {
  const { page } = latvia;
  await latvia.open('/meetings');
  await button(page, 'New meeting').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill(MEETING);
  await dialog.getByRole('textbox', { name: 'Place' }).fill(PLACE);
  await dialog.getByLabel('Starts').fill(`${DAY}T10:00`);
  await dialog.getByLabel('Ends').fill(`${DAY}T12:00`);
  await inDialog(page, 'Create the draft').click();
  await page.getByRole('heading', { level: 1, name: MEETING }).waitFor();
  await button(page, 'Invite').click();
  await dialog.getByRole('checkbox', { name: /^The whole network/ }).check();
  await dialog.getByRole('checkbox', { name: 'Latvia', exact: true }).check();
  await inDialog(page, 'Invite').click();
  await gone(page);
  await button(page, 'Add an item').click();
  await dialog.getByRole('textbox', { name: 'Title' }).fill(ITEM);
  await dialog.getByLabel('Kind').selectOption('decision');
  await button(page, 'Add to the agenda').click();
  await gone(page);
  await confirm(page, 'Send invitations');
  return new URL(page.url()).pathname;
}

/** The meeting is held, decides, and gives a police officer something to do. */
async function hold(meeting: string): Promise<void> {
  await clockIs(1);
  const latvia = await comesAt('LV/government', 1);
  const { page } = latvia;
  await latvia.open(meeting);
  await confirm(page, 'Start the meeting');
  await latvia.open(`${meeting}/minutes`);
  const more = async (what: string) => {
    await button(page, `More actions for ${ITEM}`).click();
    await page.getByRole('menuitem', { name: what }).click();
  };
  const dialog = page.getByRole('dialog');
  await button(page, 'Record who attended').click();
  for (const who of ['Latvia, NGO seat', 'Latvia, police'])
    await dialog.getByRole('checkbox', { name: who }).check();
  await inDialog(page, 'Save').click();
  await gone(page);
  await more('Record a decision');
  await dialog.getByLabel('What was decided').fill(DECISION);
  await inDialog(page, 'Record the decision').click();
  await gone(page);
  await more('Add an action');
  await dialog.getByLabel('What is to be done').fill(ACTION);
  const owner = dialog.getByRole('combobox', { name: 'Responsible' });
  await owner.fill('police');
  await page
    .getByRole('option', { name: /police/ })
    .first()
    .click();
  await dialog.getByLabel('Due date').fill(
    after(APPROVED + 10_000)
      .toISOString()
      .slice(0, 10),
  );
  expect(await latvia.axeViolations()).toEqual([]);
  await inDialog(page, 'Add').click();
  await gone(page);
}

/** It ends at its hour, and its minutes go to those who were invited. */
async function endMeeting(meeting: string): Promise<void> {
  await clockIs(121);
  const latvia = await comesAt('LV/government', 121);
  await latvia.open(meeting);
  await confirm(latvia.page, 'Close the meeting');
  await latvia.open(`${meeting}/minutes`);
  await confirm(latvia.page, 'Circulate the minutes');
}

/** Once the minutes are approved, the country tells the others what was decided, and in which area. */
async function tellAbroad(latvia: Visitor): Promise<void> {
  const { page } = latvia;
  await latvia.open('/network/teams/LV');
  await page.getByRole('link', { name: DECISION }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await button(page, /^Choose areas/).click();
  await page.getByRole('checkbox', { name: 'Identification' }).check();
  await page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click();
  await gone(page);
  await button(page, /^More actions for /).click();
  await page.getByRole('menuitem', { name: 'Tell the other countries' }).click();
  await inDialog(page, 'Tell the other countries').click();
  await gone(page);
}

async function planLine(ngo: Visitor): Promise<void> {
  const { page } = ngo;
  await ngo.open('/network/plans/countries/LV/new');
  await page.getByRole('combobox', { name: 'Area' }).selectOption('Identification');
  await page.getByRole('textbox', { name: 'What will be done' }).fill(LINE);
  await page.getByLabel('Due date').fill(
    after(2 * APPROVED)
      .toISOString()
      .slice(0, 10),
  );
  await page.getByRole('checkbox', { name: 'Share it outside the country' }).check();
  await button(page, 'Add the line').click();
  await page.getByRole('heading', { level: 1, name: LINE }).waitFor();
}

/** Nobody abroad reads where the meeting is held, neither there nor on the country's page. */
async function readsNoPlace(abroad: Visitor, meeting: string): Promise<void> {
  await abroad.openMissing(meeting);
  await abroad.page.getByRole('heading', { level: 1, name: /^Meeting not available/ }).waitFor();
  const hidden = [await abroad.page.content()];
  await abroad.open('/network/teams/LV');
  hidden.push(await abroad.page.content());
  for (const words of hidden) {
    expect(words).not.toContain(PLACE);
    expect(words).not.toContain(ACTION);
  }
}

describe('a Latvian team at home', () => {
  let meeting: string;

  it('meets its network; nobody abroad reads where, and what it decided is told once the minutes are approved', async () => {
    const convenor = await comesIn('LV/government');
    meeting = await convene(convenor);
    await readsNoPlace(await comesIn('EE/ngo'), meeting);
    await hold(meeting);
    await endMeeting(meeting);
    await readsNoPlace(await comesIn('EE/ngo'), meeting);

    await clockIs(APPROVED);
    await demo.norbanet.restart();
    const latvia = await comesAt('LV/government', APPROVED);
    await latvia.open(`${meeting}/minutes`);
    await latvia.page
      .getByText(/^Approved on /)
      .first()
      .waitFor();
    await tellAbroad(latvia);
    const estonia = await comesAt('EE/ngo', APPROVED);
    await estonia.open('/network/teams/LV');
    await estonia.page.getByText(DECISION).waitFor();
    await readsNoPlace(estonia, meeting);
  }, 300_000);

  it('has a police officer do what was agreed, and both voices say how they see a clause', async () => {
    const police = await comesAt('LV/police', APPROVED);
    await police.open('/');
    await police.page.getByRole('link', { name: ACTION }).first().click();
    await police.page.getByRole('heading', { level: 1, name: ACTION }).waitFor();
    await button(police.page, 'Mark as done').click();
    await inDialog(police.page, 'Mark as done').click();
    await gone(police.page);
    await police.page.getByText('Done', { exact: true }).first().waitFor();
    expect(await police.axeViolations()).toEqual([]);

    await speak(await comesAt('LV/government', APPROVED), 'In practice', GOVERNMENT_SAYS, true);
    const ngo = await comesAt('LV/ngo', APPROVED);
    await speak(ngo, 'Planned', NGO_SAYS, true);
    await rowOf(ngo).getByText('The two differ').waitFor();
  }, 300_000);

  it('plans a line, gets money that two decide on, and is paid for the meeting that it held', async () => {
    await planLine(await comesAt('LV/ngo', APPROVED));
    const latvia = await comesAt('LV/government', APPROVED);
    const secretariat = await comesAt('secretariat', APPROVED);
    const deputy = await comesAt('secretariat/deputy', APPROVED);
    const application = await apply(latvia);
    await decide(secretariat, deputy, application);
    const grant = new URL(deputy.page.url()).pathname;
    await agree(deputy);
    const report = await deliver(latvia, grant, MEETING);
    await certifyAndPay(secretariat, deputy, report, grant);
    await download(secretariat);
  }, 600_000);

  it('reports to a monitor what it decided, holds, plans, and how each of its seats sees it', async () => {
    const ngo = await comesAt('LV/ngo', APPROVED);
    const { page } = ngo;
    await ngo.open('/network/reports?country=LV');
    await page.getByRole('link', { name: REPORT }).click();
    await page.getByRole('heading', { level: 1, name: REPORT }).waitFor();
    await page.getByRole('link', { name: 'Edit title, period and introduction' }).click();
    await page.getByLabel('Last day of the period').fill(
      after(2 * APPROVED)
        .toISOString()
        .slice(0, 10),
    );
    await button(page, 'Save').click();
    await page.getByRole('heading', { level: 1, name: REPORT }).waitFor();
    for (const words of [DECISION, LINE, GOVERNMENT_SAYS, NGO_SAYS])
      await page.getByText(words).first().waitFor();
    await confirm(page, 'Mark the report as sent');
    await page.getByRole('link', { name: 'Start the next report' }).waitFor();
    const file = await ngo.context.request.get(
      `/api/monitoring-reports/${page.url().split('/').at(-1)!}/report.pdf`,
    );
    const text = (await pdfPageTexts(await file.body())).join(' ').replaceAll(/\s+/g, ' ');
    for (const words of [DECISION, LINE, GOVERNMENT_SAYS, NGO_SAYS]) expect(text).toContain(words);
    expect(text).not.toContain(PLACE);
    expect(text).not.toContain(ACTION);
  }, 300_000);
});
