import { createAmendment, readAmendment } from '../support/amendments.ts';
import { WIDTHS } from '../support/browser.ts';
import { addDocument, documentForm } from '../support/documents.ts';
import { clauseAt, clauseTexts, editorSurface, placeCaret, waitUntilSaved } from '../support/draft-editor.ts';
import { succeeded } from '../support/meetings.ts';
import { expectNoFaults } from '../support/page-faults.ts';
import { addSource, sourcesOf } from '../support/sources.ts';
import { readStandard, SHELTER } from '../support/standards.ts';
import { setUpTwoEditors } from '../support/two-editors.ts';
import { waitUntil } from '../support/wait-until.ts';

const two = setUpTwoEditors();

describe('whoever refers to another clause', () => {
  it('chooses it by its words, and its number stays right wherever it goes', async () => {
    await two.open(['Shelter is offered as', 'Food is given.', 'Stays are paid for.']);
    const { denmark, estonia } = two;
    await placeCaret(denmark, 0, 'End');
    await denmark.page.keyboard.type(' ');
    await denmark.page.keyboard.press('Control+Shift+K');
    const dialog = denmark.page.getByRole('dialog', { name: 'Refer to a clause' });
    const field = dialog.getByRole('combobox', { name: 'Clause' });
    await field.waitFor();
    await expectNoFaults(denmark);
    await field.fill('paid');
    await dialog.getByRole('option', { name: /^3 / }).waitFor();
    await denmark.page.keyboard.press('ArrowDown');
    await denmark.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await waitUntil('the text has the focus', () =>
      editorSurface(denmark).evaluate((text) => text.ownerDocument.activeElement === text),
    );
    await denmark.page.keyboard.type(' says.');
    await two.waitForSameTexts(([first]) => first === 'Shelter is offered as 3 says.');

    await placeCaret(estonia, 2, 'Home');
    await estonia.page.keyboard.press('Alt+Shift+ArrowUp');
    await two.waitForSameTexts(([first]) => first === 'Shelter is offered as 2 says.');
    await waitUntilSaved(estonia);
    expect((await two.storedTexts())[0]).toBe('Shelter is offered as 2 says.');

    // What it says is shown beside the number, and its removal, whoever removes it, is told to those who write.
    await clauseAt(denmark, 0).locator('[data-reference]').hover();
    await denmark.page.getByRole('tooltip').getByText('Stays are paid for.').waitFor();
    const { clauses } = await readStandard(two.writer, two.draft.id);
    const { id, revision } = clauses.find(({ text }) => text === 'Stays are paid for.')!;
    succeeded(await two.writer.del(`/standards/${two.draft.id}/clauses/${id}?revision=${revision}`));
    await denmark.page.getByText('One reference points to a clause that was removed').waitFor();
    await expectNoFaults(denmark);
    expect((await clauseTexts(denmark))[0]).toBe('Shelter is offered as 2 says.');

    // Backspace behind the number takes it away as one.
    await clauseAt(denmark, 0).click();
    await denmark.page.keyboard.press('End');
    for (let n = 0; n < ' says.'.length; n += 1) await denmark.page.keyboard.press('Backspace');
    await denmark.page.keyboard.press('Backspace');
    await two.waitForSameTexts(([first]) => first === 'Shelter is offered as ');
    await denmark.page
      .getByText('One reference points to a clause that was removed')
      .waitFor({ state: 'detached' });
  }, 180_000);

  it('does so in an amendment as well, by the numbers of the text that it amends', async () => {
    await two.open(['Shelter is offered as', 'Food is given.', 'Stays are paid for.']);
    const { denmark, draft } = two;
    const { id } = await createAmendment(two.writer, draft, 'Shelter is offered as');
    await denmark.open(`/standards/${draft.id}/amendments/${id}`);
    const words = denmark.page.getByRole('textbox', { name: 'The clause as it should read' });
    await words.click();
    await denmark.page.keyboard.press('End');
    await denmark.page.keyboard.type(' ');
    await denmark.page.getByRole('button', { name: 'Reference to a clause' }).click();
    const dialog = denmark.page.getByRole('dialog', { name: 'Refer to a clause' });
    await dialog.getByRole('combobox', { name: 'Clause' }).fill('paid');
    await dialog.getByRole('option', { name: /^3 / }).waitFor();
    await denmark.page.keyboard.press('ArrowDown');
    await denmark.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const stored = () => readAmendment(two.writer, id);
    await waitUntil('it is kept', async () => (await stored()).proposedText === 'Shelter is offered as 3');
    const href = `clause:${draft.clauses[2]!.id}`;
    expect((await stored()).proposedFormats).toEqual([{ kind: 'link', from: 22, to: 23, href }]);
  });
});

describe('whoever says what a clause rests on', () => {
  it('adds a document of the library, cites it, and confirms it once it has changed', async () => {
    const guide = await addDocument(two.writer, { title: 'Guide to shelters' });
    await two.open([SHELTER, 'The police wait until she has rested.']);
    const { denmark, estonia, draft } = two;
    const { page } = denmark;
    await addSource(two.writer, draft.id, { title: 'Rules on rest' });

    await denmark.open(`/standards/${draft.id}/sources`);
    await page.getByRole('button', { name: 'Add a source' }).click();
    const adding = page.getByRole('dialog', { name: 'Add a source' });
    await adding.getByLabel('Kind of source').selectOption('document');
    await adding.getByLabel('Search by text').fill('Guide to shelters');
    await adding.getByRole('button', { name: 'Choose Guide to shelters' }).click();
    await adding.getByLabel('Title').fill('Guide to shelters');
    await expectNoFaults(denmark);
    await adding.getByRole('button', { name: 'Add', exact: true }).click();
    await adding.waitFor({ state: 'detached' });

    await two.openDraft(denmark);
    await placeCaret(denmark, 1, 'End');
    await page.getByRole('button', { name: 'Actions for Clause 2' }).waitFor();
    await page.keyboard.press('Alt+Enter');
    await page.getByRole('menuitem', { name: 'Documents' }).click();
    await page.getByRole('button', { name: 'Cite a source' }).click();
    const citing = page.getByRole('dialog', { name: 'Cite a source for Clause 2' });
    await citing
      .getByRole('combobox', { name: 'Source', exact: true })
      .selectOption({ label: 'Guide to shelters' });
    await citing.getByLabel('Place in the source').fill('p. 12');
    await expectNoFaults(denmark);
    await citing.getByRole('button', { name: 'Cite', exact: true }).click();
    await citing.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Source [1, p. 12]' }).waitFor();
    // Nobody has to load the page anew to see it.
    await estonia.page.getByRole('link', { name: 'Source [1, p. 12]' }).waitFor();

    const newer = documentForm({ note: 'New figures' }, '%PDF-1.7\n%new\n%%EOF\n');
    succeeded(await two.writer.post(`/documents/${guide.id}/versions`, newer));
    await waitUntil(
      'it counts as changed',
      async () => (await sourcesOf(two.writer, draft.id)).toCheck === 1,
    );
    await two.openDraft(estonia);
    await estonia.page
      .getByText('A source of this clause needs to be reviewed')
      .waitFor({ state: 'attached' });
    await estonia.page.getByRole('link', { name: 'See the sources' }).click();
    const cited = estonia.page.getByRole('listitem').filter({ hasText: 'Guide to shelters' }).first();
    await cited.getByText('There is a newer version.', { exact: false }).waitFor();
    await expectNoFaults(estonia);
    await estonia.page.getByRole('button', { name: 'Confirm Guide to shelters' }).click();
    await estonia.page
      .getByRole('dialog', { name: 'Does “Guide to shelters” still support the text that cites it?' })
      .getByRole('button', { name: 'Confirm', exact: true })
      .click();
    await cited.getByText('There is a newer version.', { exact: false }).waitFor({ state: 'detached' });
    await estonia.page.getByText('confirmed on', { exact: false }).waitFor();
  }, 180_000);
});

describe('whoever says what a word means', () => {
  it('is shown the ten words used most that nobody defined, and the rest when asked', async () => {
    const terms = ['witness', 'survivor', 'trafficker', 'offender', 'suspect', 'defendant', 'minor', 'girl'];
    await two.open([
      'The victim decides. The victim is heard. Victims are safe.',
      'A witness decides with her interpreter and her lawyer.',
      ...terms.map((term) => `Also the ${term}.`),
      'A woman and a child are safe.',
    ]);
    const { denmark, draft } = two;
    const { page } = denmark;
    await denmark.open(`/standards/${draft.id}/definitions`);
    const list = page.getByRole('list', { name: 'Used but not defined' });
    await list.getByText('victim: used 3 times, not defined').waitFor();
    const first = await list.getByRole('listitem').allInnerTexts();
    expect(first).toHaveLength(10);
    expect(first[0]).toContain('victim: used 3 times');
    expect(first[1]).toContain('witness: used 2 times');
    await expectNoFaults(denmark);
    await page.getByRole('button', { name: /^Show \d+ more terms?$/ }).click();
    await list.getByText('woman: used once, not defined').waitFor();
    expect(await list.getByRole('listitem').count()).toBeGreaterThan(10);
    await list.getByRole('button', { name: 'Define victim' }).click();
    const defining = page.getByRole('dialog', { name: 'Define a term' });
    expect(await defining.getByRole('textbox', { name: 'Term', exact: true }).inputValue()).toBe('victim');
    await defining
      .getByRole('textbox', { name: 'Meaning', exact: true })
      .fill('A person who was trafficked.');
    await defining.getByRole('button', { name: 'Define', exact: true }).click();
    await defining.waitFor({ state: 'detached' });
    await list.getByText('victim: used 3 times, not defined').waitFor({ state: 'detached' });
  }, 180_000);

  it('defines it, and readers are told by hovering, and on a phone by pressing', async () => {
    await two.open(['A support worker stays with her.', 'Support workers speak for her wishes.']);
    const { denmark, estonia, draft } = two;
    const { page } = denmark;
    await denmark.open(`/standards/${draft.id}/definitions`);
    await page.getByRole('button', { name: 'Define a term' }).click();
    const defining = page.getByRole('dialog', { name: 'Define a term' });
    await defining.getByRole('textbox', { name: 'Term', exact: true }).fill('support worker');
    await defining
      .getByRole('textbox', { name: 'Meaning', exact: true })
      .fill('The person who stays from the first day on.');
    await expectNoFaults(denmark);
    await defining.getByRole('button', { name: 'Define', exact: true }).click();
    await defining.waitFor({ state: 'detached' });
    await page.getByText('used 2 times', { exact: true }).waitFor();
    await expectNoFaults(denmark);

    await two.openDraft(estonia);
    const term = clauseAt(estonia, 1).locator('[data-term]');
    await term.waitFor();
    expect(await term.textContent()).toBe('Support workers');
    await term.hover();
    await estonia.page.getByRole('tooltip').getByText('The person who stays').waitFor();
    expect(await estonia.axeViolations()).toEqual([]);
    await estonia.page.mouse.move(0, 0);
    await estonia.page.keyboard.press('Escape');
    await estonia.page.getByRole('tooltip').waitFor({ state: 'detached' });
    await estonia.setDisplay({ width: WIDTHS.phone, theme: 'light' });
    await term.click();
    const said = estonia.page.getByRole('dialog', { name: 'support worker' });
    await said.getByText('The person who stays from the first day on.').waitFor();
    expect(await estonia.axeViolations()).toEqual([]);
    await said.getByRole('button', { name: 'Close' }).click();
    await said.waitFor({ state: 'detached' });
    expect(await clauseTexts(estonia)).toEqual([
      'A support worker stays with her.',
      'Support workers speak for her wishes.',
    ]);
    await estonia.setDisplay({ width: WIDTHS.wide, theme: 'light' });
  }, 180_000);
});
