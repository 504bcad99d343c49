import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { emailOf } from '../../src/demo/content/people.ts';
import { WIDTHS } from '../support/browser.ts';
import { findCaughtEmail } from '../support/caught-email.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitUntil } from '../support/wait-until.ts';

const demo = setUpDemoApp();

const TITLE = 'Working group on shelters';
const PLACE = 'Hall 3, Mindelunden';
const LINK = 'https://video.example.org/shelters';
const GUEST = 'IS/ngo';

const button = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });
const inDialog = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });
const gone = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });
const dates = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('list', { name: 'Meetings of this series' }).getByRole('listitem');

async function edit(page: Page, name: string): Promise<void> {
  await button(page, 'Change the series').click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** The newest letter to the guest with this subject, once it says so and its two minutes are over. */
async function letter(subject: RegExp, says: string): Promise<string> {
  const client = new Client({ connectionString: demo.database.url });
  await client.connect();
  await client.query('update series_email_state set due_at = app_now() where due_at is not null');
  await client.end();
  let text = '';
  await waitUntil(
    `a letter says ${says}`,
    async () => {
      text = await findCaughtEmail(demo.browser, demo.norbanet.url, emailOf(GUEST), subject);
      return text.includes(says);
    },
    100_000,
  );
  return text;
}
const datesIn = (text: string): number => text.match(/Reply without signing in/g)?.length ?? 0;

/** Steps that follow begin where the last one ends: on the page of `series`. */
describe('a series of meetings', () => {
  let series: string;

  it('is made with all its dates, and goes out as one letter', async () => {
    const secretariat = await demo.visitAs('secretariat');
    const { page } = secretariat;
    await secretariat.open('/meetings');
    await button(page, 'New meeting').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title' }).fill(TITLE);
    await dialog.getByRole('textbox', { name: 'Place' }).fill(PLACE);
    await dialog.getByRole('textbox', { name: 'Video link' }).fill(LINK);
    await dialog.getByText('More options').click();
    await dialog
      .getByRole('checkbox', { name: 'Keep title and place out of emails and calendars' })
      .uncheck();
    await dialog.getByLabel('Time zone').selectOption('Europe/Copenhagen');
    await dialog.getByLabel('Starts').fill('2027-10-06T10:00');
    await dialog.getByLabel('Ends').fill('2027-10-06T12:00');
    await dialog.getByRole('checkbox', { name: 'This is a series of meetings' }).check();
    await dialog.getByLabel('Number of meetings').fill('3');
    expect(await secretariat.axeViolations()).toEqual([]);
    await button(page, 'Create the drafts').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    series = new URL(page.url()).pathname;
    expect(await dates(page).count()).toBe(3);

    await button(page, 'Invite').click();
    await page.getByRole('checkbox', { name: 'All eight countries' }).check();
    await inDialog(page, 'Invite').click();
    await gone(page);
    await button(page, 'Send invitations').click();
    await inDialog(page, 'Send invitations').click();
    await gone(page);
    const invitation = await letter(/^Invitation to a series/, TITLE);
    expect(datesIn(invitation)).toBe(3);
    expect(invitation).toContain(PLACE);
    expect(invitation).not.toContain(LINK);
  }, 180_000);

  it('is answered once for all its dates, and asks no more on the page of any of them', async () => {
    const guest = await demo.visitAs(GUEST, { timeZone: 'Atlantic/Reykjavik', width: WIDTHS.phone });
    const { page } = guest;
    await guest.open(series);
    await page.getByText(PLACE).waitFor();
    expect(await page.getByRole('link', { name: 'Join by video' }).getAttribute('href')).toBe(LINK);
    await page.getByText('Will you attend?', { exact: true }).waitFor();
    await button(page, 'Yes to all upcoming dates (3)').click();
    await page.getByText('You replied that you will attend on all upcoming dates.').waitFor();
    expect(await page.getByText('Will you attend?', { exact: true }).count()).toBe(0);
    expect(await guest.axeViolations()).toEqual([]);
    expect(await guest.overhang()).toBe(0);
    await dates(page).first().getByRole('link').click();
    await page.getByText('You replied that you will attend.').first().waitFor();
    expect(await page.getByText('Will you attend?', { exact: true }).count()).toBe(0);
  }, 120_000);

  it('meets elsewhere from a date on: the dates before it keep their place, and replies stay', async () => {
    const secretariat = await demo.visitAs('secretariat');
    const { page } = secretariat;
    await secretariat.open(series);
    await edit(page, 'Change this and following dates');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('From this date on').selectOption({ index: 1 });
    await dialog.getByRole('textbox', { name: 'Place' }).fill('Room 5, Oslo');
    expect(await secretariat.axeViolations()).toEqual([]);
    await inDialog(page, 'Change the series').click();
    await gone(page);
    const changed = await letter(/^Series changed/, 'Room 5, Oslo');
    expect(datesIn(changed)).toBe(3);
    expect(changed).not.toContain('Replies given for a previous time no longer count');

    const guest = await demo.visitAs(GUEST);
    for (const [place, where] of [PLACE, 'Room 5, Oslo'].entries()) {
      await guest.open(series);
      await dates(guest.page).nth(place).getByRole('link').click();
      await guest.page.getByText(where).first().waitFor();
      await guest.page.getByText('You replied that you will attend.').first().waitFor();
    }
  }, 180_000);

  it('gets another date, which alone awaits a reply', async () => {
    const secretariat = await demo.visitAs('secretariat');
    const { page } = secretariat;
    await secretariat.open(series);
    await edit(page, 'Add dates');
    await page.getByRole('dialog').getByLabel('Number of dates to add').fill('1');
    await page.getByText(/^New dates: .*5\sJanuary\s2028\.$/).waitFor();
    expect(await secretariat.axeViolations()).toEqual([]);
    await inDialog(page, 'Add the dates').click();
    await gone(page);
    await waitUntil('there are four dates', async () => (await dates(page).count()) === 4, 20_000);
    expect(datesIn(await letter(/^Series changed/, '2028'))).toBe(4);

    const guest = await demo.visitAs(GUEST);
    await guest.open(series);
    await guest.page.getByText('Will you attend?', { exact: true }).waitFor();
    await dates(guest.page).last().getByRole('link').click();
    await guest.page.getByText('Your reply is still needed.').waitFor();
  }, 180_000);

  it('ends after a date: what comes later is called off with the reason, what was before stays', async () => {
    const secretariat = await demo.visitAs('secretariat');
    const { page } = secretariat;
    await secretariat.open(series);
    await edit(page, 'End the series after a date');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Last date').selectOption({ index: 1 });
    await dialog.getByText(/^These dates will be cancelled: .* · /).waitFor();
    await dialog.getByRole('textbox', { name: 'Reason (optional)' }).fill('The group has done its work.');
    expect(await secretariat.axeViolations()).toEqual([]);
    await inDialog(page, 'End the series').click();
    await gone(page);
    await waitUntil(
      'two dates are called off',
      async () => (await dates(page).filter({ hasText: 'Cancelled' }).count()) === 2,
      20_000,
    );
    expect(datesIn(await letter(/^Series changed/, 'The group has done its work.'))).toBe(2);

    const guest = await demo.visitAs(GUEST, { width: WIDTHS.phone });
    await guest.open(series);
    await guest.page.getByText('You replied that you will attend on all upcoming dates.').waitFor();
    expect(await guest.axeViolations()).toEqual([]);
    await dates(guest.page).last().getByRole('link').click();
    await guest.page.getByText('Reason: The group has done its work.').waitFor();
  }, 180_000);
});
