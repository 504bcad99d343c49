import type { Page } from 'playwright-core';
import type { PersonKey } from '../../src/demo/content/people.ts';
import { THEMES, type Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { expectNoFaults } from '../support/page-faults.ts';

const demo = setUpDemoApp();
const comesIn = (who: PersonKey, width: number = WIDTHS.wide): Promise<Visitor> =>
  demo.visitAs(who, { width });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const idOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1)!;
async function toItsPage(page: Page): Promise<string> {
  await page.waitForURL(/\/priorities\/ballots\/[0-9a-f-]{36}$/);
  return idOf(page);
}

describe('the secretariat', () => {
  it(
    'puts a secret choice among options to the vote: what does not fit is said at once, the ' +
      'preview shows paper and rules, a draft is changed and announced',
    async () => {
      const secretariat = await comesIn('secretariat');
      const { page } = secretariat;
      await secretariat.open('/priorities/ballots');
      await page.getByRole('link', { name: 'Put a question to the vote' }).click();
      await page.getByLabel('Question').fill('Where should the next meeting be?');
      await page.getByLabel('Voting method').selectOption('schulze');
      await page.getByRole('textbox', { name: 'Option 1' }).fill('Riga');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Riga');
      await button(page, 'Preview').click();
      await page.getByText('Two options have the same text. Change one of them.').waitFor();
      await page.getByRole('textbox', { name: 'Option 2' }).fill('Oslo');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Malmö');
      await page.locator('summary', { hasText: 'Secrecy and result' }).click();
      await page.getByLabel('Who may see how a seat voted').selectOption('secret');
      await page.getByText('no member can see who voted for what, before or after the close.').waitFor();
      await expectNoFaults(secretariat);
      await button(page, 'Preview').click();
      await page
        .getByText('Nothing has been announced, and no one has been notified.', { exact: false })
        .waitFor();
      await button(page, 'Rank 1: Malmö').click();
      await page.getByText('Today that is 24 seats from 8 countries.', { exact: false }).waitFor();
      await expectNoFaults(secretariat);
      await button(page, 'Save as a draft').click();
      const draft = await toItsPage(page);
      await page.getByRole('link', { name: 'Edit the draft' }).click();
      expect([
        await page.getByRole('textbox', { name: 'Option 3' }).inputValue(),
        await page.getByLabel('Voting method').inputValue(),
      ]).toEqual(['Malmö', 'schulze']);
      await page.getByLabel('Voting opens', { exact: true }).selectOption('now');
      await button(page, 'Preview').click();
      await page.getByText('Give a reason, or open voting seven days from now at the earliest.').waitFor();
      await page.getByLabel('Why the ballot cannot wait seven days').fill('Rooms have to be booked.');
      await button(page, 'Preview').click();
      await button(page, 'Open the ballot').click();
      await page.waitForURL(
        (url) => /\/priorities\/ballots\/[0-9a-f-]{36}$/.test(url.pathname) && !url.pathname.endsWith(draft),
      );
      await page.getByText('Rooms have to be booked.').waitFor();
      const id = idOf(page);

      const voter = await comesIn('FI/ngo');
      await voter.open('/');
      await voter.page.getByRole('link', { name: 'Where should the next meeting be?', exact: true }).click();
      await button(voter.page, 'Rank 1: Oslo').click();
      await button(voter.page, 'Review my ballot').click();
      await button(voter.page, 'Submit my ballot').click();
      await voter.page.getByText('Your ballot is in the box.').waitFor();
      // Only this browser knows that; it does not ask for the vote again.
      await voter.open('/');
      await voter.page.getByRole('heading', { name: 'Recent changes' }).waitFor();
      expect(await voter.page.locator(`[data-waits] a[href$="${id}"]`).count()).toBe(0);

      // Every page speaks the language that she chooses, also after this one was left.
      const spoken = () =>
        voter.page.evaluate<string[]>(
          '[document.documentElement.lang, document.querySelector("header").lang]',
        );
      await voter.page.getByRole('button', { name: /^My account: / }).click();
      await voter.page.getByRole('combobox', { name: 'Language' }).selectOption('fi');
      await voter.page.getByRole('link', { name: 'Kokoukset', exact: true }).waitFor();
      expect(await spoken()).toEqual(['fi', 'fi']);
      await voter.open(`/priorities/ballots/${id}`);
      await voter.page.getByText('Äänestyslippusi on uurnassa.').waitFor();
      expect(await spoken()).toEqual(['fi', 'fi']);
      await voter.setDisplay({ width: WIDTHS.phone, theme: THEMES[0]! });
      expect([await voter.overhang(), await voter.axeViolations()]).toEqual([0, []]);
    },
    180_000,
  );

  it('asks among rival texts with a default, by a lot after a tie, as a straw poll that needs no notice', async () => {
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    await secretariat.open('/priorities/ballots/new');
    await page.getByLabel('Question').fill('Which of the two texts?');
    await page.getByLabel('Voting method').selectOption('default-option');
    await page.getByRole('textbox', { name: 'Option 1' }).fill('The short text');
    await page.getByRole('textbox', { name: 'Option 2' }).fill('The long text');
    expect(await page.getByRole('textbox', { name: 'The option that changes nothing' }).inputValue()).toBe(
      'No change',
    );
    await page.locator('summary', { hasText: 'Ties' }).click();
    await page.getByLabel('What happens after a tie').selectOption('lot');
    await page.locator('summary', { hasText: 'Binding or not' }).click();
    await page.getByLabel('This is a straw poll').check();
    await page.getByLabel('Voting opens', { exact: true }).selectOption('now');
    await button(page, 'Preview').click();
    await page.getByRole('listitem').filter({ hasText: 'Texts are ranked against “No change”.' }).waitFor();
    await button(page, 'Open the ballot').click();
    const id = await toItsPage(page);
    const ballot = (await (await secretariat.context.request.get(`/api/ballots/${id}`)).json()) as {
      method: string;
      strawPoll: boolean;
      tieRule: string;
      phase: string;
      options: { id: string; label: string }[];
      rules: { defaultOption: string };
    };
    expect(ballot).toMatchObject({
      method: 'default-option',
      strawPoll: true,
      tieRule: 'lot',
      phase: 'open',
      rules: { defaultOption: ballot.options.find(({ label }) => label === 'No change')!.id },
    });
  }, 120_000);

  it('puts an amendment to the vote alone, or with its rivals on one paper against leaving the clause as it is', async () => {
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    const read = async <T>(path: string): Promise<T> =>
      (await (await secretariat.context.request.get(`/api${path}`)).json()) as T;
    interface Amendment {
      id: string;
      standardId: string;
      ordinal: number;
      rivals: { state: string }[];
      can: { ballot: boolean };
    }
    const { items } = await read<{ items: { id: string }[] }>('/amendments');
    const amendments = await Promise.all(items.map(({ id }) => read<Amendment>(`/amendments/${id}`)));
    const rival = amendments.find(
      ({ can, rivals }) => can.ballot && rivals.some(({ state }) => state === 'submitted'),
    )!;
    // Nothing comes in late above the form and moves what is about to be pressed.
    await page.route('**/api/meetings?*', async (route) => {
      await page.waitForTimeout(1_000);
      await route.continue();
    });
    await secretariat.open(`/standards/${rival.standardId}/amendments/${rival.id}/ballot`);
    expect(await page.getByRole('combobox', { name: 'Agenda item' }).count()).toBe(1);
    await page.getByRole('radio', { name: /^This amendment and its open rivals together/ }).check();
    await button(page, 'Preview').click();
    await page.getByRole('listitem').filter({ hasText: 'Texts are ranked against' }).waitFor();
    expect(await page.getByRole('button', { name: /^Rank 1: / }).count()).toBe(rival.rivals.length + 2);
  }, 120_000);
});
