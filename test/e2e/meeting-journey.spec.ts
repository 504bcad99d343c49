import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { mailOf, type PersonKey } from '../../src/demo/content/people.ts';
import { openBrowser, Visitor } from '../support/browser.ts';
import { caughtLetter } from '../support/caught-letter.ts';
import { aDatabase, type TestDatabase } from '../support/database.ts';
import { RunningNorbanet } from '../support/running-norbanet.ts';
import { sessionOf } from '../support/sessions.ts';

let database: TestDatabase;
let norbanet: RunningNorbanet;
let browser: Browser;
const present: Visitor[] = [];

beforeAll(async () => {
  database = await aDatabase();
  [norbanet, browser] = await Promise.all([RunningNorbanet.start(database, { demo: true }), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await norbanet?.stop();
  await database?.drop();
});
/** Nothing went wrong on anybody's page in a step, and everybody leaves at its end. */
afterEach(async () => {
  const faults = present.flatMap((visitor) => visitor.faults);
  await Promise.all(present.splice(0).map((visitor) => visitor.leave()));
  expect(faults).toEqual([]);
});

async function comesIn(who: PersonKey, timeZone?: string): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, who, norbanet.url, timeZone ? { timeZone } : {});
  present.push(visitor);
  await visitor.bring(await sessionOf(database, mailOf(who)));
  return visitor;
}

/** Somebody who is not signed in. */
async function arrives(name: string): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, name, norbanet.url);
  present.push(visitor);
  return visitor;
}

const button = (page: Page, name: string | RegExp): ReturnType<Page['getByRole']> => page.getByRole('button', { name, exact: typeof name === 'string' });
const inDialog = (page: Page, name: string): ReturnType<Page['getByRole']> => page.getByRole('dialog').getByRole('button', { name, exact: true });
const gone = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });

async function act(page: Page, name: string): Promise<void> {
  await button(page, 'More acts').click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** The newest letter about the meeting, once its two minutes are over. */
async function letterTo(address: string, says: RegExp): Promise<string> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query('update meeting_letter set due_at = app_now() where due_at is not null');
  await client.end();
  return caughtLetter(browser, norbanet.url, address, says);
}
const linkIn = (letter: string): string => new URL(/https?:\S+\/answer#[\w-]{43}/.exec(letter)![0]).hash;

/** One meeting, from the search for its date onwards. Steps that follow begin where the last one ends: on the page of `meeting`. */
describe('a meeting on its way', () => {
  const TITLE = 'Autumn meeting of the region';
  let meeting: string;

  it('is drafted, its guests are listed, its quorum is set, and a date is sought for it', async () => {
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    await secretariat.open('/meetings');
    await button(page, 'New meeting').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title' }).fill(TITLE);
    await dialog.getByLabel('Time of').selectOption('Europe/Copenhagen');
    await dialog.getByLabel('Starts').fill('2027-10-06T10:00');
    await dialog.getByLabel('Ends').fill('2027-10-06T12:00');
    await button(page, 'Make the draft').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    meeting = new URL(page.url()).pathname;
    await button(page, 'Invite').click();
    await page.getByRole('checkbox', { name: 'All eight countries' }).check();
    await inDialog(page, 'Invite').click();
    await gone(page);

    await act(page, 'Set the quorum');
    await page.getByRole('dialog').getByLabel('Countries').fill('2');
    await page.getByRole('radio', { name: 'cannot be taken' }).check();
    expect(await secretariat.violations()).toEqual([]);
    await inDialog(page, 'Save changes').click();
    await gone(page);
    await page.getByText('Below it, no decision can be taken.').waitFor();

    await act(page, 'Find a date');
    await button(page, 'Another date').click();
    await page.getByRole('group', { name: 'Date 2' }).getByLabel('Starts').fill('2027-11-03T10:00');
    await page.getByText(/Outside office hours|Within office hours/).first().waitFor();
    await page.getByRole('dialog').getByLabel('Answers by').fill('2027-09-20T12:00');
    await page.getByText(/people each get a mail with these dates/).waitFor();
    expect(await secretariat.violations()).toEqual([]);
    await inDialog(page, 'Ask for answers').click();
    await page.getByText(/Nobody has answered yet/).waitFor();
  }, 120_000);

  it('is answered by the link of a mail without signing in, on the reader’s own clock, and in the application', async () => {
    const letter = await letterTo(mailOf('IS/ngo'), /Which dates suit you\?/);
    expect(letter).toMatch(/1\. Wed,? 6 Oct 2027, 08:00–10:00 Reykjavik \(UTC\)/);
    const guest = await arrives('by link');
    await guest.page.goto(`/answer${linkIn(letter)}`);
    const slots = guest.page.getByRole('group', { name: /Your answer for/ });
    await slots.first().getByRole('button', { name: 'Yes' }).click();
    await guest.page.getByText('1 date waits for your answer.').waitFor();
    await slots.nth(1).getByRole('button', { name: 'If need be' }).click();
    await guest.page.getByText('You have answered for every date.').waitFor();
    expect(await guest.violations()).toEqual([]);
    expect(await guest.page.getByRole('main').innerText()).not.toContain('@');

    const estonia = await comesIn('EE/government', 'Europe/Tallinn');
    await estonia.open(meeting);
    await estonia.page.getByRole('group', { name: /Your answer for Wed.* 6 Oct/ }).getByRole('button', { name: 'No', exact: true }).click();
    await estonia.page.getByText('1 date waits for your answer.').waitFor();
    await estonia.page.getByRole('group', { name: /Your answer for Wed.* 3 Nov/ }).getByRole('button', { name: 'Yes' }).click();
    await estonia.page.getByText('You have answered for every date.').waitFor();
  }, 120_000);

  it('gets one more date and more time to answer, and who is needed is said', async () => {
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    await secretariat.open(meeting);
    await button(page, 'Change the dates').click();
    await button(page, 'Another date').click();
    await page.getByRole('group', { name: 'Date 3' }).getByLabel('Starts').fill('2027-11-17T10:00');
    await page.getByRole('dialog').getByLabel('Answers by').fill('2027-09-25T12:00');
    expect(await secretariat.violations()).toEqual([]);
    await inDialog(page, 'Save the dates').click();
    await gone(page);
    await page.getByText(/17 November 2027/).first().waitFor();
    expect(await letterTo(mailOf('IS/ngo'), /Other dates to choose from/)).toContain('17 Nov 2027');

    await button(page, 'Correct the time zone').click();
    await page.getByRole('radio', { name: /The same moments/ }).check();
    await page.getByRole('dialog').getByLabel('Time of').selectOption('Europe/Stockholm');
    expect(await secretariat.violations()).toEqual([]);
    await inDialog(page, 'Correct the zone').click();
    await gone(page);

    await button(page, 'Show the answers').click();
    await page.getByRole('row', { name: /Estonia, government/ }).getByRole('button', { name: /^Acts for/ }).click();
    await page.getByRole('menuitem', { name: 'They are welcome, not needed' }).click();
    await page.getByText(/welcome$/).first().waitFor();
  }, 120_000);

  it('has its date set with a reason for whom it leaves out, and goes out as an invitation', async () => {
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    await secretariat.open(meeting);
    await page.getByText('The quorum would be reached.').first().waitFor();
    await page.getByRole('listitem').filter({ hasText: '6 October 2027' }).getByRole('button', { name: 'Set this date' }).click();
    await page.getByText('This date leaves somebody out').waitFor();
    await page.getByRole('textbox', { name: /Why does it have to be this date/ }).fill('The room is free on this day alone.');
    expect(await secretariat.violations()).toEqual([]);
    await inDialog(page, 'Set the date and send invitations').click();
    await gone(page);
    await page.getByText('Scheduled', { exact: true }).first().waitFor();
    expect(await letterTo(mailOf('IS/ngo'), /^The date is set/)).toMatch(/08:00–10:00 Reykjavik/);
  }, 120_000);

  it('is answered by the link of the invitation, with what the guest needs to follow it', async () => {
    const guest = await arrives('by link');
    const { page } = guest;
    await page.goto(`/answer${linkIn(await letterTo(mailOf('IS/ngo'), /^The date is set/))}`);
    await button(page, 'Yes, I come').click();
    await page.locator('#content').getByText('You said that you come.').waitFor();
    await page.getByRole('combobox', { name: 'What do you need to follow the meeting?' }).click();
    await page.getByRole('option', { name: 'Interpretation into Icelandic' }).click();
    await page.getByRole('option', { name: 'Interpretation into Icelandic', selected: true }).waitFor();
    await page.keyboard.press('Escape');
    expect(await guest.violations()).toEqual([]);

    const secretariat = await comesIn('secretariat');
    await secretariat.open(meeting);
    await secretariat.page.getByText(/^Interpretation into Icelandic: 1 \(/).waitFor();
    await secretariat.page.getByText(/Not reached: 1 country comes/).waitFor();
  }, 120_000);
});
