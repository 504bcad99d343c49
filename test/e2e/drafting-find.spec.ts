import type { Locator } from 'playwright-core';
import type { Visitor } from '../support/browser.ts';
import { clauseAt, clauseTexts, editorSurface, placeCaret, waitUntilSaved } from '../support/draft-editor.ts';
import { SHELTER } from '../support/standards.ts';
import { setUpTwoEditors } from '../support/two-editors.ts';
import { waitUntil } from '../support/wait-until.ts';
import { expectNoFaults } from '../support/page-faults.ts';

const two = setUpTwoEditors();
const TEXTS = [SHELTER, 'The police wait until she has rested.', 'The Police help; police officers too.'];

const bar = ({ page }: Visitor): Locator => page.getByRole('search', { name: 'Find in the text' });
const findButton = ({ page }: Visitor): Locator => page.getByRole('button', { name: 'Find', exact: true });
const field = (visitor: Visitor): Locator => bar(visitor).getByRole('searchbox', { name: 'Text to find' });
const press = ({ page }: Visitor, key: string): Promise<void> => page.keyboard.press(key);
const hasFocus = (part: Locator): Promise<void> => part.and(part.page().locator(':focus')).waitFor();
/** Asks for the bar by its key, and waits until the bar takes what is typed. */
async function ask(visitor: Visitor, key: 'Control+f' | 'Control+h'): Promise<void> {
  await press(visitor, key);
  await hasFocus(field(visitor));
}
const type = ({ page }: Visitor, words: string): Promise<void> => page.keyboard.type(words);
const says = (visitor: Visitor, count: string): Promise<void> =>
  bar(visitor).getByRole('status').filter({ hasText: count }).first().waitFor();
const marked = (visitor: Visitor): Promise<string[]> =>
  editorSurface(visitor).locator('[data-find]').allTextContents();
const selected = ({ page }: Visitor): Promise<string> =>
  page.evaluate<string>('document.getSelection().toString()');

describe('words of a draft', () => {
  beforeEach(async () => {
    await two.open(TEXTS);
    await findButton(two.denmark).waitFor();
    await placeCaret(two.denmark, 0, 'Control+Home');
  }, 60_000);

  it('are found from the keyboard, counted and gone through, and the text has the focus again', async () => {
    const { denmark } = two;
    await ask(denmark, 'Control+f');
    await type(denmark, 'police');
    await says(denmark, '1 of 3');
    // As many stand there of its first letters.
    await waitUntil('the whole word is marked', async () => (await marked(denmark))[0] === 'police');
    expect(await marked(denmark)).toEqual(['police', 'Police', 'police']);
    await press(denmark, 'Enter');
    await says(denmark, '2 of 3');
    await press(denmark, 'Shift+Enter');
    await press(denmark, 'Shift+Enter');
    await says(denmark, '3 of 3');
    await bar(denmark).getByRole('checkbox', { name: 'Match case' }).check();
    await says(denmark, '2 of 2');
    await field(denmark).focus();
    await press(denmark, 'Escape');
    await bar(denmark).waitFor({ state: 'detached' });
    await hasFocus(editorSurface(denmark));
    expect(await marked(denmark)).toEqual([]);
    await waitUntil('the match is selected', async () => (await selected(denmark)) === 'police');
    await type(denmark, 'patrol');
    await waitUntil(
      'the match is written over',
      async () => (await clauseTexts(denmark))[2] === 'The Police help; patrol officers too.',
    );
  }, 90_000);

  it('are replaced everywhere as one step that is taken back as one, for both', async () => {
    const { denmark } = two;
    await ask(denmark, 'Control+h');
    await type(denmark, 'police');
    await says(denmark, '1 of 3');
    await expectNoFaults(denmark);
    await bar(denmark).getByRole('textbox', { name: 'Replace with' }).fill('patrol');
    await press(denmark, 'Enter');
    await says(denmark, '1 of 2');
    await bar(denmark).getByRole('button', { name: 'Replace all' }).click();
    await says(denmark, '2 replaced');
    const after = [SHELTER, 'The patrol wait until she has rested.', 'The patrol help; patrol officers too.'];
    await two.waitForSameTexts((all) => all.join('|') === after.join('|'));
    await waitUntilSaved(denmark);
    expect(await two.storedTexts()).toEqual(after);
    await field(denmark).focus();
    await press(denmark, 'Escape');
    await hasFocus(editorSurface(denmark));
    await press(denmark, 'Control+z');
    await two.waitForSameTexts(
      (all) => all[2] === TEXTS[2] && all[1] === 'The patrol wait until she has rested.',
    );
    await press(denmark, 'Control+z');
    await two.waitForSameTexts((all) => all.join('|') === TEXTS.join('|'));
  }, 120_000);

  it('are held back like those that are typed where they hold somebody’s number', async () => {
    const { denmark } = two;
    await ask(denmark, 'Control+h');
    await type(denmark, 'officers');
    await says(denmark, '1 of 1');
    await bar(denmark)
      .getByRole('textbox', { name: 'Replace with' })
      .fill('the holder of 36805280109 and officers');
    await bar(denmark).getByRole('button', { name: 'Replace all' }).click();
    await clauseAt(denmark, 2).filter({ hasText: '36805280109' }).waitFor();
    await denmark.page
      .getByText(/Not saved|not saved/)
      .first()
      .waitFor();
    expect((await two.storedTexts())[2]).toBe(TEXTS[2]);
    expect((await clauseTexts(two.estonia))[2]).toBe(TEXTS[2]);
  }, 90_000);

  it('are no number, and a number that is typed leads to its clause', async () => {
    const { denmark } = two;
    await ask(denmark, 'Control+f');
    await type(denmark, '3');
    await bar(denmark).getByRole('button', { name: 'Go to clause 3' }).click();
    await bar(denmark).waitFor({ state: 'detached' });
    await hasFocus(editorSurface(denmark));
    await type(denmark, 'Now: ');
    await waitUntil('the caret is in clause 3', async () =>
      ((await clauseTexts(denmark))[2] ?? '').startsWith('Now: The Police'),
    );
  }, 90_000);
});

describe('a clause', () => {
  it('is gone to by its number, and a number that is none is said to be none', async () => {
    await two.open(TEXTS);
    const { denmark } = two;
    await findButton(denmark).waitFor();
    await placeCaret(denmark, 0, 'Control+Home');
    await press(denmark, 'Control+g');
    const jump = denmark.page.getByRole('search', { name: 'Go to a clause' });
    await hasFocus(jump.getByRole('textbox', { name: 'Clause number' }));
    await type(denmark, '9.9');
    await press(denmark, 'Enter');
    await jump.getByText('There is no clause 9.9 in this text.').waitFor();
    expect(await denmark.axeViolations()).toEqual([]);
    await jump.getByRole('textbox', { name: 'Clause number' }).fill('2');
    await press(denmark, 'Enter');
    await jump.waitFor({ state: 'detached' });
    await hasFocus(editorSurface(denmark));
    await type(denmark, 'Then: ');
    await waitUntil('the caret is in clause 2', async () =>
      ((await clauseTexts(denmark))[1] ?? '').startsWith('Then: The police'),
    );
  }, 90_000);
});

describe('a draft that is read', () => {
  it('is searched without being changed, and the reader comes to the words', async () => {
    await two.open(TEXTS);
    const reader = await two.openVisitor('Police', await two.network.networkMember('DK'));
    await reader.open(`/standards/${two.draft.id}`);
    await reader.page.getByRole('article', { name: 'Text of the standard' }).waitFor();
    await findButton(reader).click();
    await hasFocus(field(reader));
    await type(reader, 'police');
    await says(reader, '1 of 3');
    expect(await bar(reader).getByRole('button', { name: 'Replace…' }).count()).toBe(0);
    expect(await reader.page.evaluate<number>("CSS.highlights.get('nbn-found').size")).toBe(3);
    await press(reader, 'Enter');
    await says(reader, '2 of 3');
    expect(
      await reader.page.evaluate<string>("String([...CSS.highlights.get('nbn-found-current')][0])"),
    ).toBe('Police');
    expect(await reader.axeViolations()).toEqual([]);
    await press(reader, 'Escape');
    await bar(reader).waitFor({ state: 'detached' });
    expect(await reader.page.evaluate<number>('CSS.highlights.size')).toBe(0);
    expect(await reader.page.evaluate<string>('document.activeElement.textContent')).toContain(
      'The Police help',
    );
    await reader.close();
  }, 120_000);
});
