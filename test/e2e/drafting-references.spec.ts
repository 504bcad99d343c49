import { createAmendment, readAmendment } from '../support/amendments.ts';
import { THEMES, type Visitor, WIDTHS } from '../support/browser.ts';
import { clauseAt, clauseTexts, editorSurface, placeCaret, waitUntilSaved } from '../support/draft-editor.ts';
import { succeeded } from '../support/meetings.ts';
import { readStandard } from '../support/standards.ts';
import { setUpTwoEditors } from '../support/two-editors.ts';
import { waitUntil } from '../support/wait-until.ts';

const two = setUpTwoEditors();

async function expectNoFaults(visitor: Visitor): Promise<void> {
  const faults: string[] = [];
  for (const width of Object.values(WIDTHS))
    for (const theme of THEMES) {
      await visitor.setDisplay({ width, theme });
      faults.push(...(await visitor.axeViolations()));
      expect(await visitor.overhang()).toBe(0);
    }
  expect(faults).toEqual([]);
  await visitor.setDisplay({ width: WIDTHS.wide, theme: 'light' });
}

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
    await denmark.page.getByText('One reference leads to a clause that was removed').waitFor();
    await expectNoFaults(denmark);
    expect((await clauseTexts(denmark))[0]).toBe('Shelter is offered as 2 says.');

    // Backspace behind the number takes it away as one.
    await clauseAt(denmark, 0).click();
    await denmark.page.keyboard.press('End');
    for (let n = 0; n < ' says.'.length; n += 1) await denmark.page.keyboard.press('Backspace');
    await denmark.page.keyboard.press('Backspace');
    await two.waitForSameTexts(([first]) => first === 'Shelter is offered as ');
    await denmark.page
      .getByText('One reference leads to a clause that was removed')
      .waitFor({ state: 'detached' });
  }, 180_000);

  it('does so in an amendment as well, by the numbers of the text that it amends', async () => {
    await two.open(['Shelter is offered as', 'Food is given.', 'Stays are paid for.']);
    const { denmark, draft } = two;
    const { id } = await createAmendment(two.writer, draft, 'Shelter is offered as');
    await denmark.open(`/standards/${draft.id}/amendments/${id}`);
    const words = denmark.page.getByRole('textbox', { name: 'The clause as it should say' });
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
