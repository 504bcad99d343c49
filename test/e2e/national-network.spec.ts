import type { Page } from 'playwright-core';
import type { PersonKey } from '../../src/demo/content/people.ts';
import type { Visitor } from '../support/browser.ts';
import { findCaughtEmail } from '../support/caught-email.ts';
import { setUpDemoApp } from '../support/demo-app.ts';

const demo = setUpDemoApp();
const comesIn = (who: PersonKey): Promise<Visitor> => demo.visitAs(who, {});
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

describe('a national network', () => {
  it('grows by its team; the secretariat objects, and the team reads why', async () => {
    const latvia = await comesIn('LV/ngo');
    const { page } = latvia;
    await latvia.open('/network/nominations');
    await button(page, 'Invite or nominate').click();
    await page.getByRole('menuitem', { name: 'Invite a member' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Latvia, prosecutor');
    await dialog.getByRole('textbox', { name: 'Email address' }).fill('lv-prosecutor@example.org');
    await dialog.getByRole('combobox', { name: 'Organisation' }).selectOption({ index: 1 });
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Prosecutes most of our cases.');
    await dialog.getByText('The secretariat is notified, and can object').waitFor();
    expect(await latvia.axeViolations()).toEqual([]);
    await button(page, 'Send the invitation').click();
    await dialog.waitFor({ state: 'detached' });
    const row = page.getByRole('listitem').filter({ hasText: 'Latvia, prosecutor' });
    await row.getByText('Invited').waitFor();
    expect(await latvia.axeViolations()).toEqual([]);
    const letter = await findCaughtEmail(
      demo.browser,
      demo.norbanet.url,
      'lv-prosecutor@example.org',
      /uzaicinājums/i,
    );
    expect(letter).toContain('(NVO vieta, Latvija)');

    const secretariat = await comesIn('secretariat');
    await secretariat.open('/network/nominations?open=true');
    await button(secretariat.page, 'Object: Latvia, prosecutor').click();
    const objection = secretariat.page.getByRole('dialog');
    await objection
      .getByRole('textbox', { name: 'Reason for the objection' })
      .fill('Ask the ministry first.');
    expect(await secretariat.axeViolations()).toEqual([]);
    await objection.getByRole('button', { name: 'Object' }).click();
    await objection.waitFor({ state: 'detached' });
    await latvia.open('/network/nominations');
    await row.getByText('The secretariat: Ask the ministry first.').waitFor();
  }, 60_000);

  it('is invited whole or by kind, and its page shows to its own people what others do not read', async () => {
    const latvia = await comesIn('LV/ngo');
    const { page } = latvia;
    await latvia.open('/meetings');
    await button(page, 'New meeting').click();
    const draft = page.getByRole('dialog');
    await draft.getByRole('textbox', { name: 'Title' }).fill('A place for the night');
    await draft.getByRole('textbox', { name: 'Place' }).fill('Dzirnavu iela 100, Riga');
    await draft.getByLabel('Starts').fill('2029-10-06T10:00');
    await draft.getByLabel('Ends').fill('2029-10-06T12:00');
    await draft.getByRole('button', { name: 'Create the draft' }).click();
    await page.getByRole('heading', { level: 1, name: 'A place for the night' }).waitFor();
    await button(page, 'Invite').click();
    const guests = page.getByRole('dialog');
    await guests.getByRole('checkbox', { name: /^The whole network/ }).check();
    await guests.getByRole('button', { name: 'Invite' }).click();
    await guests.waitFor({ state: 'detached' });
    await page.getByText('Latvia, shelter').first().waitFor();

    await latvia.open('/network/teams/LV');
    await page.getByRole('heading', { name: 'National decisions' }).waitFor();
    await page.getByText('Latvia shortens the form for referral to four fields.').waitFor();
    await page.getByText('Try the short form for a month.').waitFor();
    await page.getByRole('heading', { name: 'Work plan', exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Funds', exact: true }).waitFor();
    expect(await latvia.axeViolations()).toEqual([]);

    const estonia = await comesIn('EE/ngo');
    await estonia.open('/network/teams/LV');
    await estonia.page.getByRole('heading', { name: 'Decisions of national meetings' }).waitFor();
    await estonia.page.getByText('Latvia shortens the form for referral to four fields.').waitFor();
    const words = await estonia.page.locator('main').innerText();
    expect(words).not.toMatch(/Try the short form|A place for the night|Dzirnavu|Referral between police/);
    expect(await estonia.axeViolations()).toEqual([]);
  }, 60_000);
});
