import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { emailOf, type PersonKey } from '../../src/demo/content/people.ts';
import { Visitor, WIDTHS } from '../support/browser.ts';
import { findCaughtEmail } from '../support/caught-email.ts';
import { setClockAhead } from '../support/database.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { press } from '../support/keyboard.ts';
import { waitUntil } from '../support/wait-until.ts';

const demo = setUpDemoApp();

const comesIn = (who: PersonKey, timeZone?: string, width: number = WIDTHS.wide): Promise<Visitor> =>
  demo.visitAs(who, { width, ...(timeZone ? { timeZone } : {}) });
const arrives = (name: string): Promise<Visitor> => demo.visit(name);

const button = (page: Page, name: string | RegExp): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const inDialog = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });
const gone = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });

async function act(page: Page, name: string): Promise<void> {
  await button(page, 'More actions').click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Sets everybody's clock. */
const clockIs = (instant: string): Promise<void> =>
  setClockAhead(demo.database, `${Math.round((Date.parse(instant) - Date.now()) / 1_000)} seconds`);

/** The newest letter about the meeting, once its two minutes are over. */
async function letterTo(address: string, says: RegExp): Promise<string> {
  const client = new Client({ connectionString: demo.database.url });
  await client.connect();
  await client.query('update meeting_email_state set due_at = app_now() where due_at is not null');
  await client.end();
  return findCaughtEmail(demo.browser, demo.norbanet.url, address, says);
}
const linkIn = (letter: string): string => new URL(/https?:\S+\/answer#[\w-]{43}/.exec(letter)![0]).hash;

/**
 * One meeting, from the search for its date onwards. Steps that follow begin where the last one ends: on the
 * page of `meeting`.
 */
describe('a meeting on its way', () => {
  const TITLE = 'Autumn meeting of the region';
  let meeting: string;

  it('S1: is drafted, its guests are listed, its quorum is set, and a date is sought for it', async () => {
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    await secretariat.open('/meetings');
    await button(page, 'New meeting').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title' }).fill(TITLE);
    await dialog.getByLabel('Time zone').selectOption('Europe/Copenhagen');
    await dialog.getByLabel('Starts').fill('2027-10-06T10:00');
    await dialog.getByLabel('Ends').fill('2027-10-06T12:00');
    await button(page, 'Create the draft').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    meeting = new URL(page.url()).pathname;
    await button(page, 'Invite').click();
    await page.getByRole('checkbox', { name: 'All eight countries' }).check();
    await inDialog(page, 'Invite').click();
    await gone(page);

    await act(page, 'Set the quorum');
    await page.getByRole('dialog').getByLabel('Countries').fill('2');
    await page.getByRole('radio', { name: 'cannot be taken' }).check();
    expect(await secretariat.axeViolations()).toEqual([]);
    await inDialog(page, 'Save changes').click();
    await gone(page);
    await page.getByText('Below the quorum, no decision can be taken.').waitFor();

    await act(page, 'Find a date');
    await button(page, 'Add another date').click();
    await page.getByRole('group', { name: 'Date 2' }).getByLabel('Starts').fill('2027-11-03T10:00');
    await page
      .getByText(/Outside office hours|Within office hours/)
      .first()
      .waitFor();
    await page.getByRole('dialog').getByLabel('Deadline for answers').fill('2027-09-20T12:00');
    await page.getByText(/people each receive an email with these dates/).waitFor();
    expect(await secretariat.axeViolations()).toEqual([]);
    await inDialog(page, 'Ask for answers').click();
    await page.getByText(/No one has answered yet/).waitFor();
  }, 120_000);

  it('is answered by the link of a mail without signing in, on the reader’s own clock, and in the application', async () => {
    const letter = await letterTo(emailOf('IS/ngo'), /Which dates suit you\?/);
    expect(letter).toMatch(/1\. Wed,? 6 Oct 2027, 08:00–10:00 Reykjavik \(UTC\)/);
    const guest = await arrives('by link');
    await guest.page.goto(`/answer${linkIn(letter)}`);
    const slots = guest.page.getByRole('group', { name: /Your answer for/ });
    await slots.first().getByRole('button', { name: 'Yes' }).click();
    await guest.page.getByText('1 date still needs your answer.').waitFor();
    await slots.nth(1).getByRole('button', { name: 'If need be' }).click();
    await guest.page.getByText('You have answered for every date.').waitFor();
    expect(await guest.axeViolations()).toEqual([]);
    expect(await guest.page.getByRole('main').innerText()).not.toContain('@');

    const estonia = await comesIn('EE/government', 'Europe/Tallinn');
    await estonia.open(meeting);
    await estonia.page
      .getByRole('group', { name: /Your answer for Wed.*\s6\sOct/ })
      .getByRole('button', { name: 'No', exact: true })
      .click();
    await estonia.page.getByText('1 date still needs your answer.').waitFor();
    await estonia.page
      .getByRole('group', { name: /Your answer for Wed.*\s3\sNov/ })
      .getByRole('button', { name: 'Yes' })
      .click();
    await estonia.page.getByText('You have answered for every date.').waitFor();
  }, 120_000);

  it('gets one more date and more time to answer, and who is needed is said', async () => {
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    await secretariat.open(meeting);
    await button(page, 'Change the dates').click();
    await button(page, 'Add another date').click();
    await page.getByRole('group', { name: 'Date 3' }).getByLabel('Starts').fill('2027-11-17T10:00');
    await page.getByRole('dialog').getByLabel('Deadline for answers').fill('2027-09-25T12:00');
    expect(await secretariat.axeViolations()).toEqual([]);
    await inDialog(page, 'Save the dates').click();
    await gone(page);
    await page
      .getByText(/17\sNovember\s2027/)
      .first()
      .waitFor();
    expect(await letterTo(emailOf('IS/ngo'), /New dates to choose from/)).toContain('17 Nov 2027');

    await button(page, 'Correct the time zone').click();
    await page.getByRole('radio', { name: /The same moments/ }).check();
    await page.getByRole('dialog').getByLabel('Time zone').selectOption('Europe/Stockholm');
    expect(await secretariat.axeViolations()).toEqual([]);
    await inDialog(page, 'Correct the time zone').click();
    await gone(page);

    await button(page, 'Show the answers').click();
    const row = page.getByRole('row', { name: /Estonia, government/ });
    await row.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Mark as optional' }).click();
    await row
      .getByText(/optional$/)
      .first()
      .waitFor();
  }, 120_000);

  it('S4, S6: has its date set with a reason for whom it leaves out, and goes out as an invitation', async () => {
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    await secretariat.open(meeting);
    await page.getByText('The quorum would be reached.').first().waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: '6 October 2027' })
      .getByRole('button', { name: 'Set this date' })
      .click();
    await page.getByText('This date leaves someone out').waitFor();
    await page
      .getByRole('textbox', { name: /Reason for this date/ })
      .fill('The room is free on this day alone.');
    expect(await secretariat.axeViolations()).toEqual([]);
    await inDialog(page, 'Set the date and send invitations').click();
    await gone(page);
    await page.getByText('Scheduled', { exact: true }).first().waitFor();
    expect(await letterTo(emailOf('IS/ngo'), /^Date set/)).toMatch(/08:00–10:00 Reykjavik/);
  }, 120_000);

  it('is answered by the link of the invitation, with what the guest needs to follow it', async () => {
    const guest = await arrives('by link');
    const { page } = guest;
    await page.goto(`/answer${linkIn(await letterTo(emailOf('IS/ngo'), /^Date set/))}`);
    await button(page, 'Yes, I’ll attend').click();
    await page.locator('#content').getByText('You replied that you will attend.').waitFor();
    await page.getByRole('combobox', { name: 'What do you need to follow the meeting?' }).click();
    await page.getByRole('option', { name: 'Interpretation into Icelandic' }).click();
    await page.getByRole('option', { name: 'Interpretation into Icelandic', selected: true }).waitFor();
    await page.keyboard.press('Escape');
    expect(await guest.axeViolations()).toEqual([]);

    const secretariat = await comesIn('secretariat');
    await secretariat.open(meeting);
    await secretariat.page.getByText(/^Interpretation into Icelandic: 1 \(/).waitFor();
    await secretariat.page.getByText(/Not reached: 1 country will attend/).waitFor();
  }, 120_000);

  it('I9: stands in the own calendar of who is invited, by an address that a calendar program asks, until that is made anew', async () => {
    const iceland = await comesIn('IS/ngo', 'Atlantic/Reykjavik', WIDTHS.phone);
    const { page } = iceland;
    await iceland.open('/meetings');
    await page.getByRole('link', { name: 'Meetings in your own calendar' }).press('Enter');
    // The heading of a page that comes takes the focus first.
    await press(button(page, 'Create an address'));
    const given = async () =>
      demo.norbanet.url + new URL((await page.locator('code').innerText()).trim()).pathname;
    const address = await given();
    expect(await iceland.axeViolations()).toEqual([]);
    expect(await iceland.overhang()).toBe(0);
    // As a calendar program does: without a session, and saying what it has already.
    const first = await fetch(address);
    const calendar = await first.text();
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(calendar).toContain('METHOD:PUBLISH');
    expect(calendar).toContain(`UID:${meeting.split('/').at(-1)}@`);
    expect(calendar).toMatch(/DTSTART;TZID=Europe\/Stockholm:20271006T100000/);
    expect(calendar).not.toMatch(/ATTENDEE|@example\.org/);
    const known = { 'If-None-Match': first.headers.get('etag')! };
    expect((await fetch(address, { headers: known })).status).toBe(304);

    await button(page, 'Create a new address').press('Enter');
    await press(inDialog(page, 'Create a new address'));
    await gone(page);
    await waitUntil('the address is another one', async () => (await given()) !== address, 20_000);
    expect([(await fetch(address, { headers: known })).status, (await fetch(await given())).status]).toEqual([
      404, 200,
    ]);
  }, 120_000);

  it('A1: has an agenda whose times follow from its items, for each reader on the own clock, and says when it is too long', async () => {
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    await secretariat.open(meeting);
    for (const [title, kind, minutes] of [
      ['Return and reintegration', 'discussion', '45'],
      ['Interpreters on call', 'decision', '90'],
    ] as const) {
      await button(page, 'Add an item').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
      await dialog.getByLabel('Kind').selectOption(kind);
      await dialog.getByLabel('Minutes').fill(minutes);
      await button(page, 'Add to the agenda').click();
      await gone(page);
    }
    await page.getByText('The items run 15 minutes past the booked end').waitFor();
    expect(await secretariat.axeViolations()).toEqual([]);
    await button(page, 'More actions for Interpreters on call').click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await page.getByRole('dialog').getByLabel('Minutes').fill('60');
    await inDialog(page, 'Save').click();
    await gone(page);
    await page.getByText('The items run 15 minutes past the booked end').waitFor({ state: 'detached' });

    const iceland = await comesIn('IS/ngo', 'Atlantic/Reykjavik');
    await iceland.open(meeting);
    await iceland.page
      .getByText(/08:45–09:45/)
      .first()
      .waitFor();
    await iceland.page
      .getByText(/10:45–11:45 .*host’s local time/)
      .first()
      .waitFor();
  }, 120_000);

  it('A11: is opened, led through its agenda and followed by those who check in; who was not heard yet speaks first', async () => {
    await clockIs('2027-10-06T08:00:30Z');
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    await page.clock.setFixedTime(new Date('2027-10-06T08:00:30Z'));
    await secretariat.open(meeting);
    await button(page, 'Start the meeting').click();
    await inDialog(page, 'Start the meeting').click();
    await gone(page);
    await secretariat.open(`${meeting}/session`);
    const [iceland, estonia] = [
      await comesIn('IS/ngo', 'Atlantic/Reykjavik'),
      await comesIn('EE/government', 'Europe/Tallinn'),
    ];
    for (const seat of [iceland, estonia]) {
      await seat.open(`${meeting}/session`);
      await button(seat.page, 'Check me in').click();
      await button(seat.page, 'Check me out').first().waitFor();
    }
    await page.locator('#content').getByText('The meeting can take decisions').waitFor();
    await button(page, 'Start').first().click();
    for (const seat of [iceland, estonia]) {
      await button(seat.page, 'Ask to speak').click();
      await button(seat.page, 'Withdraw my request to speak').waitFor();
    }
    const waiting = page.getByRole('list', { name: 'Waiting, in speaking order' });
    await waiting.getByRole('listitem').nth(1).waitFor();
    await page.getByRole('button', { name: /^Next: / }).press('Enter');
    await button(page, 'End the turn').first().waitFor();
    await estonia.page.getByRole('timer', { name: 'Speaking time' }).waitFor();
    expect(await secretariat.axeViolations()).toEqual([]);
    expect(await estonia.axeViolations()).toEqual([]);
    await button(page, 'End the turn').first().click();
    await button(page, 'Next item').click();
    // The agenda names it from the beginning; now it is dealt with.
    await iceland.page
      .locator('li[aria-current="step"]')
      .filter({ hasText: 'Interpreters on call' })
      .waitFor();
  }, 120_000);

  it('A10: hands an item that was not finished to a later meeting, where it says whence it comes, and here where it goes on', async () => {
    const LATER = 'Winter meeting of the region';
    const secretariat = await comesIn('secretariat', undefined, WIDTHS.phone);
    const { page } = secretariat;
    await secretariat.open('/meetings');
    await button(page, 'New meeting').press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title' }).fill(LATER);
    await dialog.getByLabel('Starts').fill('2027-12-08T10:00');
    await dialog.getByLabel('Ends').fill('2027-12-08T12:00');
    await press(button(page, 'Create the draft'));
    await page.getByRole('heading', { level: 1, name: LATER }).waitFor();
    const later = new URL(page.url()).pathname;

    await secretariat.open(meeting);
    await press(button(page, 'More actions for Return and reintegration'));
    // An open menu takes the focus, and only then keys are its own.
    await page.locator('[role="menu"]:focus-within').waitFor();
    await page.getByRole('menuitem', { name: 'Carry over to a later meeting' }).press('Enter');
    await dialog.getByLabel('Later meeting').selectOption({ label: `${LATER} (no date yet)` });
    expect(await secretariat.axeViolations()).toEqual([]);
    await press(inDialog(page, 'Carry the item over'));
    await gone(page);
    // A dialog gives the focus back a moment after it has gone.
    await press(
      page
        .getByRole('listitem')
        .filter({ hasText: 'Return and reintegration' })
        .getByRole('link', { name: LATER }),
    );
    await page.getByRole('heading', { level: 1, name: LATER }).waitFor();
    const item = page.getByRole('listitem').filter({ hasText: 'Return and reintegration' });
    expect(await item.getByRole('link', { name: TITLE }).getAttribute('href')).toBe(meeting);
    expect([
      new URL(page.url()).pathname,
      await secretariat.overhang(),
      await secretariat.axeViolations(),
    ]).toEqual([later, 0, []]);
  }, 120_000);

  it('gets its minutes, a decision and an action of another country, and they go out to be read', async () => {
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    await secretariat.open(`${meeting}/minutes`);
    await button(page, 'Write the minutes of Return and reintegration').click();
    const field = page.getByRole('textbox', { name: 'Minutes of Return and reintegration' });
    await field.fill('Each country told how people are met after their return.');
    await button(page, 'Save').click();
    await field.waitFor({ state: 'detached' });
    await page.getByText('Each country told how people are met after their return.').waitFor();
    const more = async (what: string) => {
      await button(page, 'More actions for Interpreters on call').click();
      await page.getByRole('menuitem', { name: what }).click();
    };
    const dialog = page.getByRole('dialog');
    await more('Record a decision');
    await dialog.getByLabel('What was decided').fill('Interpreters are shared between the countries.');
    await inDialog(page, 'Record the decision').click();
    await gone(page);
    await more('Add an action');
    await page.getByRole('dialog').getByLabel('What is to be done').fill('Send the list of interpreters.');
    await dialog.getByRole('combobox', { name: 'Responsible' }).fill('Estonia, gov');
    await dialog.getByRole('option', { name: 'Estonia, government seat' }).click();
    await page.getByRole('dialog').getByLabel('Due date').fill('2027-11-30');
    await inDialog(page, 'Add').click();
    await gone(page);
    await page.getByText('Send the list of interpreters.').waitFor();
    expect(await secretariat.axeViolations()).toEqual([]);

    await secretariat.open(meeting);
    await button(page, 'Close the meeting').click();
    await inDialog(page, 'Close the meeting').click();
    await gone(page);
    await secretariat.open(`${meeting}/minutes`);
    await button(page, 'Circulate the minutes').click();
    await inDialog(page, 'Circulate the minutes').click();
    await gone(page);
    await page.getByText('Circulated', { exact: true }).first().waitFor();
    expect(await letterTo(emailOf('LV/resource'), /^Minutes ready for review: .* 2027/)).toContain(
      `${meeting}/minutes`,
    );
  }, 120_000);

  it('is approved by the silence of all, and its action is open in the other country, which is reminded of it', async () => {
    await clockIs('2027-11-23T06:30:00Z');
    await demo.norbanet.restart();
    const estonia = await comesIn('EE/government', 'Europe/Tallinn');
    const { page } = estonia;
    await estonia.open(`${meeting}/minutes`);
    await page
      .getByText(/^Approved on .*2027/)
      .first()
      .waitFor();
    await page.getByText('Interpreters are shared between the countries.').waitFor();
    expect(await estonia.axeViolations()).toEqual([]);
    await estonia.open('/meetings/actions?mine=true');
    await page.getByRole('link', { name: 'Send the list of interpreters.' }).click();
    await page.getByRole('heading', { level: 1, name: 'Send the list of interpreters.' }).waitFor();
    await page.getByText('Open', { exact: true }).first().waitFor();
    await button(page, 'Mark as done').waitFor();
    const reminder = await letterTo(emailOf('EE/government'), /^An action is due: /);
    // The meeting is kept out of other people's calendars and mails: what the action is stands behind
    // sign-in.
    expect(reminder).not.toMatch(/interpreters|Autumn/);

    // The link closes nothing in a browser in which nobody has signed in.
    const stranger = await arrives('by link');
    stranger.faults.length = 0;
    await stranger.page.goto(
      `/close-action${new URL(/https?:\S+\/close-action#[\w-]{43}/.exec(reminder)![0]).hash}`,
    );
    await stranger.page.getByRole('heading', { name: 'Please sign in' }).waitFor();
    // A refused request is told to the console by the browser itself.
    stranger.faults.splice(
      0,
      stranger.faults.length,
      ...stranger.faults.filter((fault) => !/status of 403/.test(fault)),
    );
  }, 180_000);
});
