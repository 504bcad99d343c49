import type { PersonKey } from '../../src/demo/content/people.ts';
import { type DisplayOptions, type Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { CLAUSE, ofSeat, publishedId, rowOf, speak } from '../support/voice-pages.ts';

/** What a page may take on a machine that several share. */
const PATIENCE = 60_000;
const GOVERNMENT_SAYS = 'Every office offers it.';
const NGO_SAYS = 'Two offices of five have a second chair.';

const demo = setUpDemoApp();

async function comesIn(who: PersonKey, looks: DisplayOptions = {}): Promise<Visitor> {
  const visitor = await demo.visitAs(who, looks);
  visitor.context.setDefaultTimeout(PATIENCE);
  return visitor;
}

describe('the two voices of Latvia on a clause', () => {
  it('are recorded by each seat for itself, and the page shows that they differ', async () => {
    const government = await comesIn('LV/government');
    await speak(government, 'In practice', GOVERNMENT_SAYS);
    await rowOf(government).getByText('Only one has given its view').waitFor();

    const ngo = await comesIn('LV/ngo', { theme: 'dark' });
    await speak(ngo, 'Planned', NGO_SAYS);
    await rowOf(ngo).getByText('The two differ').waitFor();
    expect(await ofSeat(ngo, 'Government seat').innerText()).toContain(GOVERNMENT_SAYS);
    expect(await ofSeat(ngo, 'NGO seat').innerText()).toContain(NGO_SAYS);
    // The record that the team agreed on is another thing, and nobody has changed it.
    expect(await rowOf(ngo).innerText()).toMatch(/The team’s agreed record\s*Not started/);
    expect(await ngo.axeViolations()).toEqual([]);

    await ofSeat(ngo, 'NGO seat').getByRole('button', { name: 'Earlier views' }).click();
    await ngo.page.getByRole('dialog').getByText(NGO_SAYS).waitFor();
    expect(await ngo.axeViolations()).toEqual([]);
  }, 300_000);

  it('are found in the matrix where the two differ, in signs and in words, on a phone too', async () => {
    const denmark = await comesIn('DK/government', { width: WIDTHS.phone });
    const { page } = denmark;
    await denmark.open(`/standards/${await publishedId(denmark)}/adoption`);
    await page
      .getByRole('radiogroup', { name: 'Show clauses by the two views' })
      .getByText('The two differ')
      .click();
    await page.waitForURL('**?voices=differ');
    const words = 'Government seat: In practice';
    const row = page.getByRole('row').filter({ hasText: CLAUSE });
    await row.getByText(`${words}, `).first().waitFor({ state: 'attached' });
    expect(await row.innerText()).toContain('The two differ');
    expect(await denmark.overhang()).toBe(0);
    expect(await denmark.axeViolations()).toEqual([]);
    await page.getByText('Table', { exact: true }).click();
    await page.getByRole('cell').filter({ hasText: words }).first().waitFor();
    expect(await denmark.axeViolations()).toEqual([]);
  }, 300_000);

  it('keep their words at home until they are shared', async () => {
    const denmark = await comesIn('DK/government');
    await denmark.open(`/standards/${await publishedId(denmark)}/adoption/LV`);
    await rowOf(denmark).getByText('The two differ').waitFor();
    expect(await denmark.page.content()).not.toContain(NGO_SAYS);
    await ofSeat(denmark, 'NGO seat').getByText('The country has not shared this text.').waitFor();
    expect(
      await rowOf(denmark)
        .getByRole('button', { name: /your seat’s view/ })
        .count(),
    ).toBe(0);
  }, 300_000);
});
