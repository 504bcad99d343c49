import {
  placeCaret,
  placeCaretAfter,
  clauseAt,
  editorSurface,
  highlightedText,
  waitForTexts,
  waitUntilSaved,
  clauseTexts,
} from '../support/draft-editor.ts';
import type { Visitor } from '../support/browser.ts';
import { SHELTER } from '../support/standards.ts';
import { setUpTwoEditors } from '../support/two-editors.ts';
import { waitUntil } from '../support/wait-until.ts';

const [INTERPRETER, POLICE] = ['An interpreter is free of charge.', 'The police wait until she has rested.'];
const two = setUpTwoEditors();

beforeEach(() => two.open([SHELTER, INTERPRETER, POLICE]));

const press = ({ page }: Visitor, key: string): Promise<void> => page.keyboard.press(key);
/** In one piece: letters between which half a second passes are taken back apart. */
const type = ({ page }: Visitor, words: string): Promise<void> => page.keyboard.insertText(words);

/** Chooses in the menu of the clause with the caret, which then gives the focus back to the text. */
async function menu(visitor: Visitor, item: string): Promise<void> {
  await press(visitor, 'Alt+Enter');
  await visitor.page.getByRole('menuitem', { name: item }).click();
  await visitor.page.getByRole('menu').waitFor({ state: 'detached' });
  await editorSurface(visitor).and(visitor.page.locator(':focus')).waitFor();
}

/** Whoever took something back goes on writing, and all of it is stored. */
async function writesOn(visitor: Visitor): Promise<void> {
  await type(visitor, ' Goes on.');
  await waitUntilSaved(visitor);
  expect(await visitor.page.getByRole('alert').count()).toBe(0);
  await two.waitForSameTexts((all) => all.join('|').includes(' Goes on.'));
  const [here, there] = [await clauseTexts(two.denmark), await clauseTexts(two.estonia)];
  expect(there).toEqual(here);
  expect(await two.storedTexts()).toEqual(here);
}

describe('an undo of what somebody else has worked on meanwhile', () => {
  it('leaves a new clause in which the other writes, whole and with the other’s words', async () => {
    const { denmark, estonia } = two;
    await placeCaret(denmark, 0, 'End');
    await press(denmark, 'Enter');
    await type(denmark, 'Hers alone.');
    await waitForTexts(estonia, (all) => all[1] === 'Hers alone.');
    await placeCaret(estonia, 1, 'End');
    await type(estonia, ' And the children’s.');
    await two.waitForSameTexts((all) => all[1] === 'Hers alone. And the children’s.');
    await press(denmark, 'Control+z');
    await two.waitForSameTexts((all) => all[1] === ' And the children’s.');
    await press(denmark, 'Control+z');
    await press(denmark, 'Control+z');
    await writesOn(denmark);
    expect((await clauseTexts(estonia)).join('|')).toContain(' And the children’s.');
    expect(await clauseAt(estonia, 1).getAttribute('data-clause-text')).toMatch(/^[0-9a-f-]{36}$/);
  }, 120_000);

  it('puts a divided clause together again with what the other typed in its second half, and divides it again', async () => {
    const { denmark, estonia } = two;
    await placeCaretAfter(denmark, 0, 'offered ');
    await press(denmark, 'Enter');
    await type(denmark, 'at once ');
    await waitForTexts(estonia, (all) => all[1] === 'at once a safe shelter within 24 hours.');
    await placeCaretAfter(estonia, 1, 'shelter');
    await type(estonia, ' and food');
    await two.waitForSameTexts((all) => all[1] === 'at once a safe shelter and food within 24 hours.');
    await press(denmark, 'Control+z');
    await press(denmark, 'Control+z');
    await two.waitForSameTexts(
      ([first]) => first === 'Every victim is offered a safe shelter and food within 24 hours.',
    );
    await press(denmark, 'Control+y');
    await two.waitForSameTexts(
      (all) => all[0] === 'Every victim is offered ' && all[1] === 'a safe shelter and food within 24 hours.',
    );
    await writesOn(denmark);
  }, 120_000);

  it('takes a joined clause apart again, with what the other typed in it at its place', async () => {
    const { denmark, estonia } = two;
    await placeCaret(denmark, 1, 'Home');
    await press(denmark, 'Backspace');
    await waitForTexts(estonia, (all) => all.length === 2);
    await placeCaretAfter(estonia, 0, 'interpreter');
    await type(estonia, ' of her choice');
    await two.waitForSameTexts(
      ([first]) => first === `${SHELTER}An interpreter of her choice is free of charge.`,
    );
    await press(denmark, 'Control+z');
    await two.waitForSameTexts(
      (all) => all[0] === SHELTER && all[1] === 'An interpreter of her choice is free of charge.',
    );
    await press(denmark, 'Control+y');
    await two.waitForSameTexts(
      ([first]) => first === `${SHELTER}An interpreter of her choice is free of charge.`,
    );
    await writesOn(denmark);
  }, 120_000);

  it('is of no effect where the other took the whole clause out, and the page goes on', async () => {
    const { denmark, estonia } = two;
    await placeCaret(denmark, 0, 'End');
    await type(denmark, ' It is warm.');
    await press(denmark, 'Enter');
    await two.waitForSameTexts((all) => all.length === 4 && all[0]!.endsWith('It is warm.'));
    await clauseAt(estonia, 0).click();
    await waitUntil('the menu is at the clause', () =>
      estonia.page.getByRole('button', { name: 'Actions for Clause 1' }).isVisible(),
    );
    await menu(estonia, 'Remove');
    await two.waitForSameTexts((all) => all.length === 3);
    await clauseAt(denmark, 1).click();
    for (let n = 0; n < 3; n += 1) await press(denmark, 'Control+z');
    for (let n = 0; n < 3; n += 1) await press(denmark, 'Control+y');
    await clauseAt(denmark, 0).click();
    await press(denmark, 'End');
    await writesOn(denmark);
  }, 120_000);
});

describe('a clause that was moved', () => {
  const DOWN = [INTERPRETER, SHELTER, POLICE];

  it.each<[string, (visitor: Visitor) => Promise<void>]>([
    ['by the keyboard', (visitor) => press(visitor, 'Alt+Shift+ArrowDown')],
    ['by its menu', (visitor) => menu(visitor, 'Move down')],
  ])(
    '%s goes back by an undo and forth by a redo, with its thread and the caret',
    async (_, move) => {
      await two.open([SHELTER, INTERPRETER, POLICE], 'safe shelter');
      const waitForThread = (visitor: Visitor): Promise<true> =>
        waitUntil(
          'the thread is on its words',
          async () => (await highlightedText(visitor)) === 'safe shelter',
        );
      await Promise.all([two.denmark, two.estonia].map(waitForThread));
      const { denmark } = two;
      await placeCaret(denmark, 0, 'End');
      await waitUntil('the menu is at the clause', () =>
        denmark.page.getByRole('button', { name: 'Actions for Clause 1' }).isVisible(),
      );
      await move(denmark);
      await two.waitForSameTexts((all) => all.join('|') === DOWN.join('|'));
      await press(denmark, 'Control+z');
      await two.waitForSameTexts((all) => all.join('|') === [SHELTER, INTERPRETER, POLICE].join('|'));
      await press(denmark, 'Control+y');
      await two.waitForSameTexts((all) => all.join('|') === DOWN.join('|'));
      await Promise.all([denmark, two.estonia].map(waitForThread));
      await type(denmark, ' Always.');
      await two.waitForSameTexts((all) => all[1] === `${SHELTER} Always.`);
      await waitUntilSaved(denmark);
      expect(await two.storedTexts()).toEqual([INTERPRETER, `${SHELTER} Always.`, POLICE]);
    },
    120_000,
  );

  it('goes back with the words that the other typed in it meanwhile, whose caret goes along', async () => {
    const { denmark, estonia } = two;
    await placeCaret(denmark, 0, 'End');
    await waitUntil('the menu is at the clause', () =>
      denmark.page.getByRole('button', { name: 'Actions for Clause 1' }).isVisible(),
    );
    await press(denmark, 'Alt+Shift+ArrowDown');
    await two.waitForSameTexts((all) => all.join('|') === DOWN.join('|'));
    await placeCaret(estonia, 1, 'End');
    await type(estonia, ' It is');
    await two.waitForSameTexts((all) => all[1] === `${SHELTER} It is`);
    await press(denmark, 'Control+z');
    await two.waitForSameTexts(([first]) => first === `${SHELTER} It is`);
    await type(estonia, ' warm.');
    await two.waitForSameTexts(([first]) => first === `${SHELTER} It is warm.`);
    await press(denmark, 'Control+y');
    await two.waitForSameTexts((all) => all[1] === `${SHELTER} It is warm.`);
    await writesOn(denmark);
  }, 120_000);

  it('and put on another level goes back in as many steps', async () => {
    const { denmark, estonia } = two;
    await placeCaret(denmark, 0, 'End');
    await waitUntil('the menu is at the clause', () =>
      denmark.page.getByRole('button', { name: 'Actions for Clause 1' }).isVisible(),
    );
    await press(denmark, 'Alt+Shift+ArrowRight');
    await press(denmark, 'Alt+Shift+ArrowDown');
    await two.waitForSameTexts((all) => all.join('|') === DOWN.join('|'));
    await waitUntil(
      'its level is told',
      async () => (await clauseAt(estonia, 1).getAttribute('data-level')) === '2',
    );
    await press(denmark, 'Control+z');
    await two.waitForSameTexts((all) => all.join('|') === [SHELTER, INTERPRETER, POLICE].join('|'));
    expect(await clauseAt(denmark, 0).getAttribute('data-level')).toBe('2');
    await press(denmark, 'Control+z');
    await waitUntil(
      'its level is as it was',
      async () => (await clauseAt(estonia, 0).getAttribute('data-level')) === '1',
    );
    await writesOn(denmark);
  }, 120_000);
});

describe('an update that the server refuses', () => {
  it('does not end the page: it shows the server’s text, offers the words back and goes on', async () => {
    const { denmark, estonia } = two;
    // What this browser sends is spoilt once on its way, as a fault of the editor would spoil it.
    let spoil = false;
    await denmark.page.routeWebSocket(/socket\.io/, (socket) => {
      const server = socket.connectToServer();
      socket.onMessage((message) => {
        const spoils = spoil && typeof message !== 'string';
        if (spoils) spoil = false;
        server.send(
          spoils ? Buffer.from([1, 1, 1, 0, 4, 1, 5, 111, 116, 104, 101, 114, 1, 120, 0]) : message,
        );
      });
    });
    await two.openDraft(denmark);
    await placeCaret(denmark, 0, 'End');
    spoil = true;
    await denmark.page.keyboard.insertText(' It is warm.');
    await denmark.page
      .getByText('It is warm.')
      .and(denmark.page.locator('p:not([data-clause-text])'))
      .waitFor();
    await waitForTexts(denmark, ([first]) => first === SHELTER);
    await denmark.page.getByRole('button', { name: 'Put it back' }).click();
    await two.waitForSameTexts(([first]) => first === `${SHELTER} It is warm.`);
    await placeCaret(denmark, 1, 'End');
    await writesOn(denmark);
    expect(await estonia.page.getByRole('alert').count()).toBe(0);
    await denmark.page
      .context()
      .unroute('**/*')
      .catch(() => undefined);
  }, 120_000);
});
