import { findCaughtEmail } from '../support/caught-email.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { press } from '../support/keyboard.ts';
import { waitUntil } from '../support/wait-until.ts';

const demo = setUpDemoApp();
const SHELTER = 'Patvērums „Drošā māja”';

describe('the directory', () => {
  it('lets a liaison find a shelter of another country and see its number; the shelter sees that, and confirms its entry from a mail', async () => {
    const liaison = await demo.visitAs('EE/police');
    const { page } = liaison;
    await liaison.open('/network');
    await page.getByRole('link', { name: 'Directory', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Directory' }).waitFor();
    await page.getByRole('combobox', { name: 'Field' }).selectOption({ label: 'Shelter and services' });
    await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Russian' });
    await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Latvia' });
    await page.waitForURL(/country=LV/);
    const entries = page.getByRole('list', { name: 'Entries by organisation' });
    await entries
      .getByRole('listitem')
      .filter({ hasText: SHELTER })
      .getByText(/Not confirmed since/)
      .waitFor();
    // The address changes before the list does, and the wider list has that shelter too.
    await waitUntil('two entries are left', async () => (await entries.getByRole('listitem').count()) === 2);
    expect(await page.content()).not.toContain('6700 0011');
    expect(await liaison.axeViolations()).toEqual([]);

    // By keyboard: the button says what it shows of whom, the question says who will see it.
    await page.getByRole('button', { name: `Show number: ${SHELTER}` }).press('Enter');
    const dialog = page.getByRole('dialog', { name: `Show this detail of ${SHELTER}?` });
    await dialog.getByText('Its holder will see that you viewed it, and when.').waitFor();
    expect(await liaison.axeViolations()).toEqual([]);
    await press(dialog.getByRole('button', { name: 'Show number' }));
    const number = page.getByRole('link', { name: '+371 6700 0011' });
    await number.waitFor();
    expect(await number.getAttribute('href')).toBe('tel:+37167000011');

    const shelter = await demo.visitAs('LV/shelter');
    await shelter.open('/network/directory/own');
    await shelter.page.getByRole('link', { name: SHELTER }).click();
    const looked = shelter.page.getByRole('list', { name: 'Views of protected details' });
    await looked.getByRole('listitem').first().getByText('Estonia, police').waitFor();
    expect(await looked.getByRole('listitem').count()).toBe(2);
    await shelter.page
      .getByText(/^Not confirmed since/)
      .first()
      .waitFor();
    expect(await shelter.axeViolations()).toEqual([]);

    const letter = await findCaughtEmail(
      demo.browser,
      demo.norbanet.url,
      'lv-shelter@example.org',
      /Is your directory entry still correct/,
    );
    const { hash } = new URL(/https?:\S+\/directory-entry#\S+/.exec(letter)![0]);
    const reader = await demo.visit('reader of the mail');
    await reader.open(`/directory-entry${hash}`);
    await reader.page.getByText(`The entry of ${SHELTER}`).waitFor();
    expect(await reader.axeViolations()).toEqual([]);
    await reader.page.getByRole('button', { name: 'Confirm that everything is still correct' }).click();
    await reader.page.getByText('The entry has been confirmed').waitFor();

    await shelter.page.reload();
    await shelter.page.getByText(/^Confirmed on/).waitFor();
    expect(await shelter.page.getByText(/^Not confirmed since/).count()).toBe(0);
  }, 120_000);

  it('lets who keeps an entry say for each field who reads it; what is new is for the own country', async () => {
    const keeper = await demo.visitAs('IS/government');
    const { page } = keeper;
    await keeper.open('/network/directory/own');
    await page.getByRole('link', { name: 'Create an entry: Dómsmálaráðuneytið' }).click();
    await page.getByText(/do not belong here at all/).waitFor();
    await page.getByRole('textbox', { name: 'Role or desk' }).fill('Desk for trafficking');
    await page.getByRole('textbox', { name: 'Role telephone' }).fill('+354 500 0022');
    await page.getByRole('checkbox', { name: 'Policing' }).check();
    await page.getByRole('combobox', { name: 'Who can read it: Fields' }).selectOption({
      label: 'All members in the eight countries',
    });
    await page.getByRole('combobox', { name: 'Who can read it: Role or desk' }).selectOption({
      label: 'Everyone, on the public page',
    });
    await page.getByText('The public page will show: Role or desk.').waitFor();
    await page.getByRole('button', { name: 'Create the entry' }).click();
    const consent = page.getByRole('checkbox', { name: /^I agree/ });
    await consent.and(page.locator('[aria-invalid="true"]')).waitFor();
    expect(await keeper.axeViolations()).toEqual([]);
    await consent.check();
    await page.getByRole('button', { name: 'Create the entry' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dómsmálaráðuneytið', exact: true }).waitFor();
    await page
      .getByRole('definition')
      .filter({ hasText: '500 0022' })
      .getByText('Members of our own country')
      .waitFor();

    const stranger = await demo.visitAs('EE/police');
    await stranger.open('/network/directory?country=IS&field=policing');
    await stranger.page.getByRole('link', { name: 'Dómsmálaráðuneytið' }).click();
    await stranger.page.getByRole('heading', { level: 1, name: 'Dómsmálaráðuneytið' }).waitFor();
    expect(await stranger.page.content()).not.toContain('500 0022');
  }, 60_000);
});
