import {
  placeCaret,
  placeCaretAfter,
  clauseAt,
  highlightedText,
  waitForTexts,
  waitUntilSaved,
  selectText,
} from '../support/draft-editor.ts';
import type { Visitor } from '../support/browser.ts';
import { SHELTER } from '../support/standards.ts';
import { setUpTwoEditors } from '../support/two-editors.ts';
import { waitUntil } from '../support/wait-until.ts';

const [INTERPRETER, POLICE] = ['An interpreter is free of charge.', 'The police wait until she has rested.'];
/** Typed without a pause while the other one works on the same clause. */
const WORDS = ' It is written down in her own language, whatever happens meanwhile, and read to her.';
const DELAY = 30;
const two = setUpTwoEditors();

beforeEach(() => two.open([SHELTER, INTERPRETER, POLICE]));

const press = ({ page }: Visitor, key: string): Promise<void> => page.keyboard.press(key);
const handle = ({ page }: Visitor, at: number): Promise<boolean> =>
  page.getByRole('button', { name: `Actions for Clause ${at + 1}` }).isVisible();
const under = (visitor: Visitor, at: number): Promise<true> =>
  waitUntil('the menu is at the clause', () => handle(visitor, at));

/** Types all of it while the other one acts, once some of it has come over. */
async function whileTyping(writer: Visitor, other: Visitor, act: () => Promise<void>): Promise<void> {
  const typing = writer.page.keyboard.type(WORDS, { delay: DELAY });
  await waitForTexts(other, (all) => all.join('|').includes(WORDS.slice(0, 8)));
  await act();
  await typing;
}

describe('the caret of one who types when somebody else', () => {
  it('has divided the clause before it: it is in the second half, and so is what is typed', async () => {
    const { denmark, estonia } = two;
    await placeCaret(denmark, 0, 'End');
    await placeCaretAfter(estonia, 0, 'offered ');
    await press(estonia, 'Enter');
    await waitForTexts(denmark, (all) => all.length === 4);
    await denmark.page.keyboard.type(' Always.');
    await two.waitForSameTexts(
      (all) => all[0] === 'Every victim is offered ' && all[1] === 'a safe shelter within 24 hours. Always.',
    );
  }, 90_000);

  it.each<
    [
      string,
      (visitor: Visitor) => Promise<void>,
      (visitor: Visitor) => Promise<void>,
      (texts: string[]) => boolean,
    ]
  >([
    [
      'divides the clause before it',
      (visitor) => placeCaretAfter(visitor, 0, 'offered '),
      (visitor) => press(visitor, 'Enter'),
      (all) =>
        all.length === 4 &&
        all[0] === 'Every victim is offered ' &&
        all[1] === `a safe shelter within 24 hours.${WORDS}`,
    ],
    [
      'joins the next clause to it',
      (visitor) => placeCaret(visitor, 1, 'Home'),
      (visitor) => press(visitor, 'Backspace'),
      (all) => all.length === 2 && all[0] === `${SHELTER}${WORDS}${INTERPRETER}`,
    ],
    [
      'moves the clause down',
      async (visitor) => {
        await placeCaret(visitor, 0, 'Home');
        await under(visitor, 0);
      },
      (visitor) => press(visitor, 'Alt+Shift+ArrowDown'),
      (all) => all[0] === INTERPRETER && all[1] === `${SHELTER}${WORDS}`,
    ],
    [
      'moves the clause before it out of its way',
      async (visitor) => {
        await placeCaret(visitor, 1, 'Home');
        await under(visitor, 1);
      },
      (visitor) => press(visitor, 'Alt+Shift+ArrowUp'),
      (all) => all[0] === INTERPRETER && all[1] === `${SHELTER}${WORDS}`,
    ],
  ])(
    '%s, it stays with its words, and no word is torn',
    async (_, place, act, says) => {
      const { denmark, estonia } = two;
      await placeCaret(denmark, 0, 'End');
      await place(estonia);
      await whileTyping(denmark, estonia, () => act(estonia));
      await two.waitForSameTexts(says);
      await Promise.all([waitUntilSaved(denmark), waitUntilSaved(estonia)]);
      expect(says(await two.storedTexts())).toBe(true);
    },
    90_000,
  );

  it('joins its clause to the one before, it stays with its words', async () => {
    const { denmark, estonia } = two;
    await placeCaret(denmark, 1, 'End');
    await placeCaret(estonia, 1, 'Home');
    await whileTyping(denmark, estonia, () => press(estonia, 'Backspace'));
    await two.waitForSameTexts((all) => all.length === 2 && all[0] === `${SHELTER}${INTERPRETER}${WORDS}`);
  }, 90_000);
});

describe('both type without a pause', () => {
  it('and one of them divides, joins and moves the clause meanwhile: each word is where it was typed', async () => {
    const { denmark, estonia } = two;
    await placeCaret(denmark, 0, 'End');
    await placeCaretAfter(estonia, 0, 'offered ');
    const typing = denmark.page.keyboard.type(WORDS, { delay: DELAY });
    await waitForTexts(estonia, ([first]) => first!.includes(' It'));
    await press(estonia, 'Enter');
    await estonia.page.keyboard.type('At once and for free, ', { delay: 10 });
    await press(estonia, 'Alt+Shift+ArrowDown');
    await estonia.page.keyboard.type('day and night, ', { delay: 10 });
    await typing;
    const whole = `At once and for free, day and night, a safe shelter within 24 hours.${WORDS}`;
    await two.waitForSameTexts(
      (all) => all.join('|') === ['Every victim is offered ', INTERPRETER, whole, POLICE].join('|'),
    );
    await Promise.all([waitUntilSaved(denmark), waitUntilSaved(estonia)]);
    expect((await two.storedTexts())[2]).toBe(whole);
  }, 90_000);
});

describe('a thread on words that somebody types in', () => {
  it('goes along through division, moves and joining, for both', async () => {
    await two.open([SHELTER, INTERPRETER, POLICE], 'safe shelter');
    const { denmark, estonia } = two;
    const onWords = (after: string): Promise<unknown> =>
      Promise.all(
        [denmark, estonia].map((visitor) =>
          waitUntil(
            `${visitor.name}: after ${after}`,
            async () => (await highlightedText(visitor)) === 'safe shelter',
          ),
        ),
      );
    await onWords('opening');
    await placeCaret(denmark, 0, 'End');
    await placeCaretAfter(estonia, 0, 'offered ');
    await whileTyping(denmark, estonia, async () => {
      await press(estonia, 'Enter');
      await waitUntil('it is divided', async () =>
        (await clauseAt(estonia, 1).textContent())!.startsWith('a safe'),
      );
      await press(estonia, 'Alt+Shift+ArrowDown');
    });
    await two.waitForSameTexts((all) => all[2] === `a safe shelter within 24 hours.${WORDS}`);
    await onWords('dividing and moving');
    await selectText(estonia, 2, 'a ');
    await press(estonia, 'ArrowLeft');
    await press(estonia, 'Backspace');
    await two.waitForSameTexts((all) => all.length === 3);
    await onWords('joining');
  }, 90_000);
});
