import { readFileSync } from 'node:fs';
import type { PersonKey } from '../../src/demo/content/people.ts';
import { castPaperOnPage, closeBallotOnPage, openQuestionBallot } from '../support/ballot-pages.ts';
import { type Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { expectNoFaults } from '../support/page-faults.ts';

const demo = setUpDemoApp();
const comesIn = (who: PersonKey): Promise<Visitor> => demo.visitAs(who, { width: WIDTHS.wide });

describe('a secret ballot by countries', () => {
  it('stands on its page after the close: its numbers, and the ballots of the countries without their names', async () => {
    const id = await openQuestionBallot(comesIn, {
      method: 'proposal',
      majority: 'simple',
      electorate: 'one-country-one-vote',
      secrecy: 'secret',
    });
    const people = [
      'DK/government',
      'EE/ngo',
      'FI/ngo',
      'IS/ngo',
      'LV/ngo',
      'SE/ngo',
    ] as const satisfies readonly PersonKey[];
    for (const [at, who] of people.entries()) {
      await castPaperOnPage(
        await comesIn(who),
        id,
        (page) => page.getByRole('radio', { name: at < 4 ? 'Yes' : 'No' }).check(),
        true,
      );
    }
    await closeBallotOnPage(comesIn, id);
    const voter = await comesIn('DK/government');
    const { page } = voter;
    await voter.open(`/priorities/ballots/${id}`);
    await page.getByText('6 of 8 countries submitted a ballot.').waitFor();
    await page.getByText('Countries: 4 for, 2 against, 0 abstaining.').waitFor();
    const ballots = page.getByRole('region', { name: 'Ballot sent by each country' });
    await ballots.getByRole('row').last().waitFor();
    expect(await ballots.getByRole('row').allInnerTexts()).toEqual([
      'Country\tCountry ballot',
      'Country ballot 1	No',
      'Country ballot 2	No',
      'Country ballot 3	Yes',
      'Country ballot 4	Yes',
      'Country ballot 5	Yes',
      'Country ballot 6	Yes',
      'Country ballot 7	none sent',
      'Country ballot 8	none sent',
    ]);
    await page.getByRole('heading', { name: 'What is secret, and from whom' }).waitFor();
    await expectNoFaults(voter);
    await page.getByRole('link', { name: 'Check it yourself' }).click();
    await page.getByText('All checks passed.').waitFor();
    await page.getByText('6 of 8 countries submitted a ballot.').waitFor();
    expect(voter.faults).toEqual([]);
  }, 240_000);
});

describe('a tied instant runoff', () => {
  it('shows the tie in words and picture, and leads to a runoff between the tied options and back', async () => {
    const id = await openQuestionBallot(comesIn, { method: 'irv' }, ['Safe homes', 'Legal aid', 'Training']);
    const votes = [
      ['DK/government', 'Safe homes'],
      ['DK/ngo', 'Safe homes'],
      ['EE/ngo', 'Legal aid'],
      ['SE/ngo', 'Legal aid'],
    ] as const;
    for (const [who, option] of votes) {
      await castPaperOnPage(await comesIn(who), id, (page) =>
        page.getByRole('button', { name: `Rank 1: ${option}` }).click(),
      );
    }
    const secretariat = await closeBallotOnPage(comesIn, id);
    const { page } = secretariat;
    const order = page.getByRole('list', { name: 'The resulting order' });
    await order.getByRole('listitem').first().waitFor();
    expect(
      (await order.getByRole('listitem').allInnerTexts()).map((line) => line.replaceAll('\n', ' ')),
    ).toEqual(['1. = Safe homes tied for a place', '1. = Legal aid tied for a place', '3. Training']);
    const picture = page.getByRole('region', { name: 'The count by stage' });
    await picture.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await picture.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Round 1',
      'Round 2',
      'A tie that only drawing lots could resolve',
    ]);
    await expectNoFaults(secretariat);

    await page.getByRole('link', { name: 'Hold a runoff between these options' }).click();
    await page.getByRole('heading', { name: 'Hold a runoff', level: 1 }).waitFor();
    await page
      .getByLabel(/^Option \d/)
      .first()
      .waitFor();
    expect(
      await page
        .getByLabel(/^Option \d/)
        .evaluateAll((fields) => fields.map((field) => (field as unknown as { value: string }).value)),
    ).toEqual(['Safe homes', 'Legal aid']);
    await expectNoFaults(secretariat);
    await page
      .getByLabel('Why the ballot cannot wait seven days')
      .or(page.getByRole('button', { name: 'Preview' }))
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: /^(Announce|Open) the ballot$/ }).click();
    await page.getByRole('link', { name: 'Earlier ballot' }).click();
    await page.getByRole('link', { name: 'Later ballot' }).waitFor();
    expect(await page.getByRole('link', { name: 'Hold a runoff between these options' }).count()).toBe(0);
    await expectNoFaults(secretariat);
    expect(secretariat.faults).toEqual([]);
  }, 240_000);
});

describe('the table of an open ballot by countries', () => {
  it('comes back to the result that was told, by countries and not by seats; an old table is refused in words', async () => {
    const id = await openQuestionBallot(comesIn, {
      method: 'proposal',
      majority: 'simple',
      electorate: 'one-country-one-vote',
    });
    // More seats are for it, and more countries against.
    const yes = ['DK/government', 'DK/ngo', 'DK/resource'] as const satisfies readonly PersonKey[];
    for (const who of yes)
      await castPaperOnPage(await comesIn(who), id, (page) =>
        page.getByRole('radio', { name: 'Yes' }).check(),
      );
    for (const who of ['EE/ngo', 'SE/ngo'] as const)
      await castPaperOnPage(await comesIn(who), id, (page) =>
        page.getByRole('radio', { name: 'No' }).check(),
      );
    const reader = await closeBallotOnPage(comesIn, id);
    const { page } = reader;
    await page.getByText('The text is not adopted.').waitFor();
    await page.getByRole('link', { name: 'Check it yourself' }).click();
    await page.getByText('All checks passed.').waitFor();
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Table (CSV)' }).click(),
    ]);
    const text = readFileSync(await table.path());
    const chosen = page.locator('input[type=file]');
    await chosen.setInputFiles({ name: 'ballot.csv', mimeType: 'text/csv', buffer: text });
    await page.getByText('5 ballot papers, counted by this method: Yes or no to a text.').waitFor();
    await page.getByText('The text is not adopted.').waitFor();
    await page.getByText('The file states how it is counted:').waitFor();
    await page.getByText('Countries: 1 for, 2 against, 0 abstaining.').waitFor();
    await expectNoFaults(reader);

    const old = Buffer.from('norbanet-papers,proposal,1,What first?\r\npaper,answer\r\na,yes\r\nb,no\r\n');
    await chosen.setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: old });
    await page
      .getByText('Line 1: the file does not state by which rules its ballot papers are counted')
      .waitFor();
    await page.getByRole('heading', { name: 'Recount' }).first().waitFor({ state: 'detached' });

    await chosen.setInputFiles({
      name: 'other.toi',
      mimeType: 'text/plain',
      buffer: Buffer.from('# NUMBER ALTERNATIVES: 2\n2: 1,2\n1: 2,1\n'),
    });
    await page
      .getByRole('heading', { name: 'This file does not state how its ballot papers are counted.' })
      .waitFor();
    await expectNoFaults(reader);
    await page.getByRole('combobox', { name: 'Method' }).selectOption('Instant runoff');
    await page.getByRole('button', { name: 'Count the ballot papers' }).click();
    await page.getByText('3 ballot papers, counted by this method: Instant runoff.').waitFor();
    expect(reader.faults).toEqual([]);
  }, 240_000);
});
