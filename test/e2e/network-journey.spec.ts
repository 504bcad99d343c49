import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { emailOf, type PersonKey } from '../../src/demo/content/people.ts';
import { Visitor } from '../support/browser.ts';
import { findCaughtEmail } from '../support/caught-email.ts';
import { setClockAhead } from '../support/database.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitUntil } from '../support/wait-until.ts';

const demo = setUpDemoApp();

const comesIn = (who: PersonKey, timeZone?: string): Promise<Visitor> =>
  demo.visitAs(who, timeZone ? { timeZone } : {});

const button = (page: Page, name: string | RegExp): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

const letterTo = (address: string, says: RegExp) =>
  findCaughtEmail(demo.browser, demo.norbanet.url, address, says);

const showsInMain = (page: Page, words: RegExp): Promise<true> =>
  waitUntil(`the page shows ${words}`, async () => words.test(await page.getByRole('main').innerText()));

/** Lets the two minutes pass in which changes of meetings are gathered. */
async function gathered(): Promise<void> {
  const client = new Client({ connectionString: demo.database.url });
  await client.connect();
  await client.query('update meeting_email_state set due_at = app_now() where due_at is not null');
  await client.end();
}

describe('the main job of the Network', () => {
  let meeting: string;
  let ballot: string;
  let period: string;
  const OPTIONS = [
    'Shelter in every region',
    'A shared pool of interpreters',
    'Training for the front line',
  ] as const;

  it('invites a member, who joins by the link of the mail in their language, chooses another and comes back by passphrase', async () => {
    const [name, email] = ['Sweden, prosecution liaison', 'se-prosecution-liaison@example.org'];
    const secretariat = await comesIn('secretariat');
    await secretariat.open('/network/members');
    await button(secretariat.page, 'Invite a member').click();
    const dialog = secretariat.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('textbox', { name: 'Email address' }).fill(email);
    await dialog
      .getByRole('combobox', { name: 'Organisation' })
      .selectOption({ label: 'Åklagarmyndigheten (Sweden)' });
    await dialog.getByText(`${email} will get one email with a link.`).waitFor();
    expect(await secretariat.axeViolations()).toEqual([]);
    await button(secretariat.page, 'Send the invitation').click();
    await secretariat.page.getByRole('heading', { level: 1, name }).waitFor();

    const link = /https?:\S+\/welcome#\S+/.exec(await letterTo(email, /inbjudan/i))![0];
    const newcomer = await demo.visit('newcomer');
    const { page } = newcomer;
    await page.goto(`/welcome${new URL(link).hash}`);
    await page.locator('input[name=passphrase]').fill('seven lighthouses over a quiet fjord');
    await button(page, 'Join').click();
    await page
      .getByRole('heading', {
        level: 1,
        name: 'Du är medlem av det nationella nätverket för Sverige',
      })
      .waitFor();
    await page.getByRole('combobox', { name: 'Språk' }).selectOption('en');
    await page.getByRole('combobox', { name: 'Tidszon' }).selectOption('Europe/Stockholm');
    await button(page, 'Spara språk och tidszon').click();
    await page.getByText('Saved.').first().waitFor();
    await button(page, 'I have read this; go to Home').click();
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    await newcomer.waitUntilLoaded();
    // A page that is left asks for nothing when the session is gone.
    await page.goto('about:blank');
    await page.context().clearCookies();
    await page.goto('/sign-in');
    await page.getByLabel('Email address').fill(email);
    await page.locator('input[name=passphrase]').fill('seven lighthouses over a quiet fjord');
    await button(page, 'Sign in').click();
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    const again = await page
      .context()
      .request.post('/api/links/preview', { data: { token: new URL(link).hash.slice(1) } });
    expect(again.status()).toBe(410);
  }, 60_000);

  it('ends the term of a seat and appoints the next holder', async () => {
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    await secretariat.open('/network/teams/SE');
    await button(page, 'End the term: Resource person’s seat').click();
    await page.getByRole('dialog').getByRole('button', { name: 'End the term' }).click();
    await button(page, 'Appoint: Resource person’s seat').click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('combobox', { name: 'Member' })
      .selectOption({ label: 'Sweden, prosecution liaison (Åklagarmyndigheten)' });
    await dialog
      .getByText(/^Sweden, prosecution liaison immediately holds the Resource person’s seat of Sweden/)
      .waitFor();
    expect(await secretariat.axeViolations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Appoint' }).click();
    await dialog.waitFor({ state: 'detached' });
    await button(page, 'End the term: Resource person’s seat').waitFor();
    await page.getByRole('link', { name: 'Sweden, prosecution liaison' }).first().waitFor();
  }, 60_000);

  it('refuses a bad file of the Network whole, with each fault at its line, and takes the corrected one', async () => {
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    await secretariat.open('/network/exchange');
    const send = async (lines: readonly string[]) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'network.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
      await button(page, 'Import the file').click();
    };
    const [head, good] = [
      'record,name,country,sector,kind',
      'organisation,Naiste tugi,EE,civil-society,other',
    ];
    await send([head, good, 'organisation,Second,DE,public,other']);
    await page.getByText('The file was not imported: it has 1 error').waitFor();
    await page.getByRole('row', { name: /Line 3/ }).waitFor();
    expect(await secretariat.axeViolations()).toEqual([]);
    // The browser says of every refusal that something failed to load: this one was meant.
    expect(secretariat.faults.splice(0)).toEqual([expect.stringContaining('Failed to load resource')]);
    await send([head, good]);
    await page.getByText('Organisations: 1 added, 0 updated').waitFor();
  }, 60_000);

  it('adds a paper to the library and puts a newer version beside it', async () => {
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await secretariat.open('/library');
    await button(page, 'Add a document').click();
    await page.locator('input[type=file]').setInputFiles(file('House rules.txt', 'First wording.'));
    await waitUntil(
      'the title is that of the file',
      async () =>
        (await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).inputValue()) ===
        'House rules',
    );
    expect(await secretariat.axeViolations()).toEqual([]);
    await button(page, 'Add to the library').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'House rules' }).click();
    await page.getByRole('heading', { level: 1, name: 'House rules' }).waitFor();
    await button(page, 'More actions').click();
    await page.getByRole('menuitem', { name: 'New version' }).click();
    await page.locator('input[type=file]').setInputFiles(file('House rules, second.txt', 'Second wording.'));
    await button(page, 'Add the new version').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /House rules, second\.txt/ }).waitFor();
    await page
      .getByText(/^Replaced on/)
      .first()
      .waitFor();
  }, 60_000);

  it('schedules a meeting, invites the teams and moves it across the change to summer time', async () => {
    const { page } = await comesIn('secretariat');
    await page.goto('/meetings');
    await button(page, 'New meeting').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Regional meeting in spring');
    await dialog.getByRole('textbox', { name: 'Place' }).fill('Tallinn');
    await dialog.getByLabel('Time zone').selectOption('Europe/Tallinn');
    await dialog.getByLabel('Starts').fill('2027-03-26T10:00');
    await dialog.getByLabel('Ends').fill('2027-03-26T13:00');
    await button(page, 'Create the draft').click();
    await page.getByRole('heading', { level: 1, name: 'Regional meeting in spring' }).waitFor();
    meeting = new URL(page.url()).pathname;
    await button(page, 'Invite').click();
    await page.getByRole('checkbox', { name: 'All eight countries' }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Invite', exact: true }).click();
    await button(page, 'Send invitations').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send invitations' }).click();
    await page.getByText('Scheduled', { exact: true }).first().waitFor();
    await gathered();
    expect(await letterTo(emailOf('IS/ngo'), /^Invitation.*26 Mar/)).toMatch(/08:00/);

    await button(page, 'More actions').click();
    await page.getByRole('menuitem', { name: 'Move to another time' }).click();
    await page.getByRole('dialog').getByLabel('Starts').fill('2027-03-29T10:00');
    await page.getByRole('dialog').getByLabel('Ends').fill('2027-03-29T13:00');
    await button(page, 'Move the meeting').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await showsInMain(page, /29\sMarch\s2027/);
  }, 120_000);

  it('shows those invited their own time, and takes their answer', async () => {
    const { page } = await comesIn('IS/ngo', 'Atlantic/Reykjavik');
    await page.goto(meeting);
    await button(page, 'Yes, I’ll attend').waitFor();
    // Tallinn is at summer time by then and Iceland never is: ten o'clock there is seven here, and was eight
    // before the move.
    await showsInMain(page, /07:00/);
    await button(page, 'Yes, I’ll attend').click();
    await page.locator('#content').getByText('You replied that you will attend.').waitFor();
  }, 60_000);

  it('lets two members comment on one draft and see each other at once', async () => {
    const [norway, estonia] = await Promise.all([comesIn('NO/ngo'), comesIn('EE/ngo', 'Europe/Tallinn')]);
    await norway.open('/standards');
    await norway.page.getByRole('link', { name: 'Common standard on victim support' }).click();
    const words = 'Support shall be given because she needs it';
    const clause = norway.page.locator('[data-clause-text]', { hasText: words });
    // Both may write: the text is theirs when it is live, and rests when its threads are marked in it.
    const live = ({ page }: Visitor) => page.getByRole('textbox', { name: 'Text of the standard' });
    await live(norway).locator('mark').first().waitFor();
    await estonia.open(new URL(norway.page.url()).pathname);
    await live(estonia).locator('[data-clause-text]', { hasText: words }).waitFor();
    await live(estonia).locator('mark').first().waitFor();

    await clause.scrollIntoViewIfNeeded();
    await norway.select(clause, words);
    await button(norway.page, 'Comment on this text').click();
    await norway.page
      .getByRole('textbox', { name: 'Your comment' })
      .fill('This is the sentence that shelters ask for.');
    await button(norway.page, 'Send').click();
    const heard = estonia.page.getByText('This is the sentence that shelters ask for.');
    await estonia.page
      .getByText(/Norway, NGO seat commented on/)
      .first()
      .waitFor({ state: 'attached' });
    await estonia.page.locator('[data-clause-text]', { hasText: words }).locator('mark').first().click();
    await heard.first().waitFor();

    const reply = estonia.page.getByRole('textbox', { name: 'Your reply' }).first();
    await reply.fill('Agreed. We would keep it word for word.');
    await button(estonia.page, 'Send').click();
    const comment = { hasText: 'Agreed. We would keep it word for word.' };
    await estonia.page.locator('li li').filter(comment).waitFor();
    await norway.page.locator('li li').filter(comment).waitFor();
  }, 90_000);

  it('holds back somebody’s identity number in the browser, and in the server when the browser is not asked', async () => {
    // Made up; its check character fits.
    const number = '131052-308T';
    const { page, context } = await comesIn('FI/ngo', 'Europe/Helsinki');
    await page.goto('/standards');
    await page.getByRole('link', { name: 'Common standard on victim support' }).click();
    await page.getByRole('textbox', { name: 'Text of the standard' }).locator('mark').first().click();
    const reply = page.getByRole('textbox', { name: 'Your reply' }).first();
    await reply.fill(`As with the client ${number}.`);
    await page.getByText('Looks like a Finnish identity code:').waitFor();
    await waitUntil('it cannot be sent', () => button(page, 'Send').isDisabled());
    await page.keyboard.press('Alt+KeyM');
    const masked = 'As with the client [removed: identity number].';
    await waitUntil('the number is masked', async () => (await reply.inputValue()) === masked);
    await button(page, 'Send').click();
    // Among the comments, not in the field.
    await page.locator('li li').filter({ hasText: masked }).waitFor();

    const { csrfToken } = (await (await context.request.get('/api/session')).json()) as { csrfToken: string };
    const forged = await context.request.post('/api/standards', {
      data: { title: `Client ${number}`, audience: 'teams' },
      headers: { 'x-csrf-token': csrfToken, origin: demo.norbanet.url },
    });
    expect([forged.status(), ((await forged.json()) as { code: string }).code]).toEqual([
      422,
      'personal-data-found',
    ]);
    expect(demo.norbanet.output).not.toContain(number);
  }, 90_000);

  it('collects proposals and opens a ballot', async () => {
    const secretariat = await comesIn('secretariat');
    await secretariat.open('/priorities/new');
    await secretariat.page.getByLabel('Title').fill('Priorities of the second half');
    await secretariat.page.getByLabel('First day').fill('2027-07-01');
    await secretariat.page.getByLabel('Last day').fill('2027-12-31');
    await button(secretariat.page, 'Create period').click();
    await secretariat.page
      .getByRole('heading', { level: 1, name: 'Priorities of the second half' })
      .waitFor();
    period = new URL(secretariat.page.url()).pathname;
    for (const [index, who] of (['LV/ngo', 'FI/ngo', 'SE/government'] as const).entries()) {
      const { page } = await comesIn(who);
      await page.goto(`${period}/propose`);
      await page.getByLabel('Priority').fill(OPTIONS[index]!);
      await page.getByLabel('Reason').fill('Each team named it as the gap that is felt most.');
      await button(page, 'Propose').click();
      await page.getByRole('heading', { name: OPTIONS[index]! }).waitFor();
    }
    await secretariat.open(`${period}/ballot`);
    await secretariat.page.getByLabel('Number of options to be selected').fill('2');
    await secretariat.page.getByLabel('Voting closes').fill('2027-03-01T12:00');
    await button(secretariat.page, 'Preview').click();
    await button(secretariat.page, 'Open the ballot').click();
    await secretariat.page.waitForURL('**/priorities/ballots/*');
    ballot = new URL(secretariat.page.url()).pathname;
  }, 120_000);

  it.each<[PersonKey, readonly [number, number, number]]>([
    ['DK/government', [0, 1, 2]],
    ['EE/ngo', [1, 0, 2]],
    ['FI/government', [0, 2, 1]],
    ['LT/resource', [0, 1, 2]],
    ['NO/ngo', [1, 0, 2]],
  ])(
    'takes the vote of %s',
    async (who, order) => {
      const { page } = await comesIn(who);
      await page.goto(ballot);
      for (const [place, option] of order.entries())
        await button(page, `Rank ${place + 1}: ${OPTIONS[option]!}`).click();
      await button(page, 'Review my ballot').click();
      await button(page, 'Submit my ballot').click();
      await page.getByText('Your ballot has been submitted.').first().waitFor();
    },
    60_000,
  );

  it('reminds those who come, closes the ballot on time, and makes its result the agreed list', async () => {
    const days = Math.floor((Date.parse('2027-03-28T08:00:00Z') - Date.now()) / 86_400_000);
    const seconds = Math.floor((Date.parse('2027-03-28T08:00:00Z') - Date.now()) / 1_000) - days * 86_400;
    await setClockAhead(demo.database, `${days} days ${seconds} seconds`);
    await demo.norbanet.restart();
    const reminder = await letterTo(emailOf('IS/ngo'), /^In 1 day.*29 Mar/);
    expect(reminder).toMatch(/07:00/);

    const { page } = await comesIn('DK/government');
    await page.goto(period);
    await page.getByRole('heading', { name: 'The agreed list' }).waitFor();
    await page.getByText('Not selected in this period').first().waitFor();
    const list = await page.getByRole('main').innerText();
    expect(list.indexOf(OPTIONS[0])).toBeGreaterThan(0);
    expect(list.indexOf(OPTIONS[0])).toBeLessThan(list.indexOf(OPTIONS[1]));
    expect(list.indexOf('Not selected in this period')).toBeLessThan(list.indexOf(OPTIONS[2]));
    await page.goto(ballot);
    await page.getByRole('heading', { name: 'The result', exact: true }).waitFor();
  }, 120_000);
});
