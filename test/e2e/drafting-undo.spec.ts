import { caret, caretBehind, clause, marked, reads, saved, texts } from '../support/at-the-text.ts';
import type { Visitor } from '../support/browser.ts';
import { SHELTER } from '../support/drafts.ts';
import { twoAtAText } from '../support/two-at-a-text.ts';
import { until } from '../support/until.ts';

const [INTERPRETER, POLICE] = ['An interpreter is free of charge.', 'The police wait until she has rested.'];
const two = twoAtAText();

beforeEach(() => two.open([SHELTER, INTERPRETER, POLICE]));

const press = ({ page }: Visitor, key: string): Promise<void> => page.keyboard.press(key);
const type = ({ page }: Visitor, words: string): Promise<void> => page.keyboard.type(words);

/** Whoever took something back goes on writing, and all of it is stored. */
async function writesOn(visitor: Visitor): Promise<void> {
  await type(visitor, ' Goes on.');
  await saved(visitor);
  expect(await visitor.page.getByRole('alert').count()).toBe(0);
  await two.alike((all) => all.join('|').includes(' Goes on.'));
  const [here, there] = [await texts(two.denmark), await texts(two.estonia)];
  expect(there).toEqual(here);
  expect(await two.stored()).toEqual(here);
}

describe('an undo of what somebody else has worked on meanwhile', () => {
  it('leaves a new clause in which the other writes, whole and with the other’s words', async () => {
    const { denmark, estonia } = two;
    await caret(denmark, 0, 'End');
    await press(denmark, 'Enter');
    await type(denmark, 'Hers alone.');
    await reads(estonia, (all) => all[1] === 'Hers alone.');
    await caret(estonia, 1, 'End');
    await type(estonia, ' And the children’s.');
    await two.alike((all) => all[1] === 'Hers alone. And the children’s.');
    await press(denmark, 'Control+z');
    await two.alike((all) => all[1] === ' And the children’s.');
    await press(denmark, 'Control+z');
    await press(denmark, 'Control+z');
    await writesOn(denmark);
    expect((await texts(estonia)).join('|')).toContain(' And the children’s.');
    expect(await clause(estonia, 1).getAttribute('data-clause-text')).toMatch(/^[0-9a-f-]{36}$/);
  }, 120_000);

  it('puts a divided clause together again with what the other typed in its second half, and divides it again', async () => {
    const { denmark, estonia } = two;
    await caretBehind(denmark, 0, 'offered ');
    await press(denmark, 'Enter');
    await type(denmark, 'at once ');
    await reads(estonia, (all) => all[1] === 'at once a safe shelter within 24 hours.');
    await caretBehind(estonia, 1, 'shelter');
    await type(estonia, ' and food');
    await two.alike((all) => all[1] === 'at once a safe shelter and food within 24 hours.');
    await press(denmark, 'Control+z');
    await press(denmark, 'Control+z');
    await two.alike(
      ([first]) => first === 'Every victim is offered a safe shelter and food within 24 hours.',
    );
    await press(denmark, 'Control+y');
    await two.alike(
      (all) => all[0] === 'Every victim is offered ' && all[1] === 'a safe shelter and food within 24 hours.',
    );
    await writesOn(denmark);
  }, 120_000);

  it('takes a joined clause apart again, with what the other typed in it at its place', async () => {
    const { denmark, estonia } = two;
    await caret(denmark, 1, 'Home');
    await press(denmark, 'Backspace');
    await reads(estonia, (all) => all.length === 2);
    await caretBehind(estonia, 0, 'interpreter');
    await type(estonia, ' of her choice');
    await two.alike(([first]) => first === `${SHELTER}An interpreter of her choice is free of charge.`);
    await press(denmark, 'Control+z');
    await two.alike(
      (all) => all[0] === SHELTER && all[1] === 'An interpreter of her choice is free of charge.',
    );
    await press(denmark, 'Control+y');
    await two.alike(([first]) => first === `${SHELTER}An interpreter of her choice is free of charge.`);
    await writesOn(denmark);
  }, 120_000);

  it('is of no effect where the other took the whole clause out, and the page goes on', async () => {
    const { denmark, estonia } = two;
    await caret(denmark, 0, 'End');
    await type(denmark, ' It is warm.');
    await press(denmark, 'Enter');
    await two.alike((all) => all.length === 4 && all[0]!.endsWith('It is warm.'));
    await clause(estonia, 0).click();
    await press(estonia, 'Alt+Enter');
    await estonia.page.getByRole('menuitem', { name: 'Remove' }).click();
    await two.alike((all) => all.length === 3);
    await clause(denmark, 1).click();
    for (let n = 0; n < 3; n += 1) await press(denmark, 'Control+z');
    for (let n = 0; n < 3; n += 1) await press(denmark, 'Control+y');
    await clause(denmark, 0).click();
    await press(denmark, 'End');
    await writesOn(denmark);
  }, 120_000);
});

describe('a clause that was moved', () => {
  const menu = async (visitor: Visitor, item: string): Promise<void> => {
    await press(visitor, 'Alt+Enter');
    await visitor.page.getByRole('menuitem', { name: item }).click();
  };
  const DOWN = [INTERPRETER, SHELTER, POLICE];

  it.each<[string, (visitor: Visitor) => Promise<void>]>([
    ['by the keyboard', (visitor) => press(visitor, 'Alt+Shift+ArrowDown')],
    ['by its menu', (visitor) => menu(visitor, 'Move down')],
  ])(
    '%s goes back by an undo and forth by a redo, with its thread and the caret',
    async (_, move) => {
      await two.open([SHELTER, INTERPRETER, POLICE], 'safe shelter');
      await Promise.all(
        [two.denmark, two.estonia].map((visitor) =>
          until('the thread is on its words', async () => (await marked(visitor)) === 'safe shelter'),
        ),
      );
      const { denmark } = two;
      await caret(denmark, 0, 'End');
      await until('the menu is at the clause', () =>
        denmark.page.getByRole('button', { name: 'What to do with Clause 1' }).isVisible(),
      );
      await move(denmark);
      await two.alike((all) => all.join('|') === DOWN.join('|'));
      await press(denmark, 'Control+z');
      await two.alike((all) => all.join('|') === [SHELTER, INTERPRETER, POLICE].join('|'));
      await press(denmark, 'Control+y');
      await two.alike((all) => all.join('|') === DOWN.join('|'));
      for (const visitor of [denmark, two.estonia]) expect(await marked(visitor)).toBe('safe shelter');
      await type(denmark, ' Always.');
      await two.alike((all) => all[1] === `${SHELTER} Always.`);
      await saved(denmark);
      expect(await two.stored()).toEqual([INTERPRETER, `${SHELTER} Always.`, POLICE]);
    },
    120_000,
  );

  it('goes back with the words that the other typed in it meanwhile, whose caret goes along', async () => {
    const { denmark, estonia } = two;
    await caret(denmark, 0, 'End');
    await until('the menu is at the clause', () =>
      denmark.page.getByRole('button', { name: 'What to do with Clause 1' }).isVisible(),
    );
    await press(denmark, 'Alt+Shift+ArrowDown');
    await two.alike((all) => all.join('|') === DOWN.join('|'));
    await caret(estonia, 1, 'End');
    await type(estonia, ' It is');
    await two.alike((all) => all[1] === `${SHELTER} It is`);
    await press(denmark, 'Control+z');
    await two.alike(([first]) => first === `${SHELTER} It is`);
    await type(estonia, ' warm.');
    await two.alike(([first]) => first === `${SHELTER} It is warm.`);
    await press(denmark, 'Control+y');
    await two.alike((all) => all[1] === `${SHELTER} It is warm.`);
    await writesOn(denmark);
  }, 120_000);

  it('and put on another level goes back in as many steps', async () => {
    const { denmark, estonia } = two;
    await caret(denmark, 0, 'End');
    await until('the menu is at the clause', () =>
      denmark.page.getByRole('button', { name: 'What to do with Clause 1' }).isVisible(),
    );
    await press(denmark, 'Alt+Shift+ArrowRight');
    await press(denmark, 'Alt+Shift+ArrowDown');
    await two.alike((all) => all.join('|') === DOWN.join('|'));
    await until(
      'its level is told',
      async () => (await clause(estonia, 1).getAttribute('data-level')) === '2',
    );
    await press(denmark, 'Control+z');
    await two.alike(([first]) => first === SHELTER);
    expect(await clause(denmark, 0).getAttribute('data-level')).toBe('2');
    await press(denmark, 'Control+z');
    await until(
      'its level is as it was',
      async () => (await clause(estonia, 0).getAttribute('data-level')) === '1',
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
    await two.opens(denmark);
    await caret(denmark, 0, 'End');
    spoil = true;
    await denmark.page.keyboard.insertText(' It is warm.');
    await denmark.page
      .getByText('It is warm.')
      .and(denmark.page.locator('p:not([data-clause-text])'))
      .waitFor();
    await reads(denmark, ([first]) => first === SHELTER);
    await denmark.page.getByRole('button', { name: 'Put them back' }).click();
    await two.alike(([first]) => first === `${SHELTER} It is warm.`);
    await caret(denmark, 1, 'End');
    await writesOn(denmark);
    expect(await estonia.page.getByRole('alert').count()).toBe(0);
    await denmark.page
      .context()
      .unroute('**/*')
      .catch(() => undefined);
  }, 120_000);
});
