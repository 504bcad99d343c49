import { type Visitor, WIDTHS } from '../support/browser.ts';
import {
  clauseAt,
  clauseTexts,
  editorSurface,
  placeCaret,
  placeCaretAfter,
  selectText,
} from '../support/draft-editor.ts';
import { SHELTER } from '../support/standards.ts';
import { setUpTwoEditors } from '../support/two-editors.ts';
import { waitUntil } from '../support/wait-until.ts';
import { expectNoFaults } from '../support/page-faults.ts';

const two = setUpTwoEditors();
const press = ({ page }: Visitor, key: string): Promise<void> => page.keyboard.press(key);

/** Chooses in the menu of the clause at the caret, and waits until the text has the focus again. */
async function chooseInMenu(
  visitor: Visitor,
  role: 'menuitem' | 'menuitemradio',
  name: string,
): Promise<void> {
  await visitor.page.getByRole('button', { name: /^Actions for / }).waitFor({ state: 'attached' });
  await press(visitor, 'Alt+Enter');
  await visitor.page.getByRole(role, { name }).click();
  await visitor.page.getByRole('menu').waitFor({ state: 'detached' });
  await waitUntil('the text has the focus', () =>
    editorSurface(visitor).evaluate((text) => text.ownerDocument.activeElement === text),
  );
}

describe('whoever writes a draft', () => {
  beforeEach(() => two.open([SHELTER, 'The police wait until she has rested.']), 60_000);

  it('counts the words of the text and of what is selected', async () => {
    const { denmark } = two;
    await selectText(denmark, 1, 'The police wait');
    await denmark.page.getByRole('button', { name: 'More tools for this text' }).click();
    await denmark.page.getByRole('menuitem', { name: 'Word count' }).click();
    const panel = denmark.page.getByRole('dialog', { name: 'Word count' });
    const row = (name: string) =>
      panel
        .getByRole('row')
        .filter({ has: denmark.page.getByRole('rowheader', { name }) })
        .getByRole('cell')
        .allTextContents();
    await panel.getByRole('columnheader', { name: 'Selection' }).waitFor();
    expect(await row('Words')).toEqual(['17', '3']);
    expect(await row('Characters')).toEqual(['92', '15']);
    expect(await row('Clause')).toEqual(['2']);
    await expectNoFaults(denmark);
  }, 120_000);

  it('is shown all keys of the page, on a keyboard of any country', async () => {
    const { denmark } = two;
    await placeCaret(denmark, 0, 'End');
    await press(denmark, 'Control+/');
    const panel = denmark.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await panel.getByText('Split the clause, or begin the next one').waitFor();
    await panel.getByText('Find and replace').waitFor();
    await expectNoFaults(denmark);
    await press(denmark, 'Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await clauseTexts(denmark)).toEqual([SHELTER, 'The police wait until she has rested.']);
  }, 120_000);
});

describe('whoever follows somebody else', () => {
  it('sees where the other one writes, until Escape ends it', async () => {
    await two.open(Array.from({ length: 40 }, (_, n) => `Rule ${n + 1}. ${'The police wait. '.repeat(12)}`));
    const { denmark, estonia } = two;
    const inWindow = (at: number): Promise<boolean> =>
      clauseAt(denmark, at).evaluate((clause) => {
        const { top, bottom } = clause.getBoundingClientRect();
        return bottom > 0 && top < clause.ownerDocument.documentElement.clientHeight;
      });
    await placeCaret(estonia, 0, 'End');
    const person = denmark.page.getByRole('button', { name: /^Follow / });
    await person.waitFor();
    await expectNoFaults(denmark);
    await person.click();
    await denmark.page.getByText('Press Escape to stop following.').waitFor();
    expect(await person.getAttribute('aria-pressed')).toBe('true');
    await press(estonia, 'Control+End');
    await waitUntil('the last clause is in the window', () => inWindow(39));
    await editorSurface(denmark).locator('[data-caret-of]').waitFor({ state: 'attached' });
    await press(denmark, 'Escape');
    await denmark.page.getByText('Press Escape to stop following.').waitFor({ state: 'detached' });
    await press(estonia, 'Control+Home');
    await estonia.page.keyboard.type('Now: ');
    await waitUntil('the words have come', async () => (await clauseTexts(denmark))[0]!.startsWith('Now: '));
    expect(await inWindow(39)).toBe(true);
    expect(await inWindow(0)).toBe(false);
  }, 120_000);
});

describe('the menu of a clause', () => {
  it('is seen whole in a low window, by scrolling in it', async () => {
    await two.open([SHELTER, 'The police wait until she has rested.']);
    const { denmark } = two;
    await denmark.page.setViewportSize({ width: 360, height: 500 });
    await placeCaret(denmark, 1, 'End');
    await denmark.page.getByRole('button', { name: 'Actions for Clause 2' }).waitFor({ state: 'attached' });
    await press(denmark, 'Alt+Enter');
    const menu = denmark.page.getByRole('menu');
    await menu.getByRole('menuitem', { name: 'Remove' }).waitFor({ state: 'attached' });
    await waitUntil('the menu is within the window', async () => {
      const box = await menu.boundingBox();
      return (
        box !== null && box.y >= 0 && box.y + box.height <= 500 && box.x >= 0 && box.x + box.width <= 360
      );
    });
    expect(await denmark.axeViolations()).toEqual([]);
    await denmark.page.locator('[role=menu] :focus').first().waitFor({ state: 'attached' });
    await press(denmark, 'End');
    // A menu that is scrolled by a key goes there in steps.
    await waitUntil('the last item is seen whole', async () => {
      const last = (await menu.getByRole('menuitem', { name: 'Remove' }).boundingBox())!;
      const box = (await menu.boundingBox())!;
      return last.y >= box.y && last.y + last.height <= box.y + box.height + 1;
    });
  }, 120_000);
});

describe('a table, and how words look', () => {
  it('are the same for two who write in them at once', async () => {
    await two.open(['Time limits', 'Step', 'The police wait until she has rested.']);
    const { denmark, estonia } = two;
    await placeCaret(denmark, 1, 'End');
    await chooseInMenu(denmark, 'menuitemradio', 'Row of a table');
    await chooseInMenu(denmark, 'menuitem', 'Add a column');
    await denmark.page.keyboard.type('Limit');
    await press(denmark, 'Enter');
    await denmark.page.keyboard.type('Shelter');
    await press(denmark, 'Tab');
    await denmark.page.keyboard.type('24 hours');
    await two.waitForSameTexts((texts) => texts[2] === 'Shelter\t24 hours');

    await selectText(denmark, 3, 'The police wait');
    await placeCaretAfter(estonia, 2, '24 hours');
    await Promise.all([press(denmark, 'Control+b'), estonia.page.keyboard.type(' at most')]);
    await two.waitForSameTexts((texts) => texts[2] === 'Shelter\t24 hours at most');
    await clauseAt(estonia, 3)
      .locator('strong')
      .filter({ hasText: /^The police wait$/ })
      .waitFor();
    await press(denmark, 'Control+z');
    await clauseAt(estonia, 3).locator('strong').waitFor({ state: 'detached' });
    await selectText(denmark, 3, 'The police wait');
    await press(denmark, 'Control+k');
    const asked = denmark.page.getByRole('dialog', { name: 'Add a link' });
    await asked.getByLabel('Address').fill('https://example.org/rest');
    await expectNoFaults(denmark);
    // The same key searches everywhere else.
    expect(await denmark.page.getByRole('dialog').count()).toBe(1);
    await asked.getByRole('button', { name: 'Set link' }).click();
    await clauseAt(estonia, 3).getByRole('link', { name: 'The police wait' }).waitFor();
    expect(await clauseTexts(denmark)).toEqual([
      'Time limits',
      'Step\tLimit',
      'Shelter\t24 hours at most',
      'The police wait until she has rested.',
    ]);
    await expectNoFaults(denmark);
  }, 120_000);

  it('scrolls in itself on a phone where it is too wide', async () => {
    await two.open(['Time limits', 'Step']);
    const { denmark } = two;
    await placeCaret(denmark, 1, 'End');
    await chooseInMenu(denmark, 'menuitemradio', 'Row of a table');
    await denmark.page.keyboard.type('Nonrefoulement'.repeat(4));
    await denmark.setDisplay({ width: WIDTHS.phone, theme: 'light' });
    const left = (at: number): Promise<number> =>
      clauseAt(denmark, at).evaluate((clause) => Math.round(clause.getBoundingClientRect().left));
    await waitUntil('the text fits the phone', async () => (await denmark.overhang()) === 0);
    const scrollTo = (px: number): Promise<void> =>
      editorSurface(denmark).evaluate((text, by) => {
        text.scrollLeft = by;
      }, px);
    await scrollTo(0);
    const [words, row] = [await left(0), await left(1)];
    await scrollTo(60);
    expect([await left(0), await left(1)]).toEqual([words, row - 60]);
    await denmark.setDisplay({ width: WIDTHS.wide, theme: 'light' });
  }, 120_000);
});

describe('whoever is mentioned', () => {
  it('is offered with seat and country, and no name is cut', async () => {
    await two.open([SHELTER]);
    const { denmark } = two;
    await denmark.setDisplay({ width: WIDTHS.phone, theme: 'light' });
    await selectText(denmark, 0, 'safe shelter');
    await denmark.page.getByRole('button', { name: 'Comment on this text' }).click();
    const comment = denmark.page.getByRole('textbox', { name: 'Your comment' });
    // The sheet takes the focus when it opens.
    await waitUntil('the field keeps the focus', async () => {
      await comment.focus();
      await denmark.page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
      return comment.evaluate((field) => field === field.ownerDocument.activeElement);
    });
    await denmark.page.keyboard.type('@ee');
    const option = denmark.page.getByRole('option', { name: /ee-ngo.*NGO seat, Estonia/ });
    await option.waitFor();
    const cut = await option.evaluate(
      (row) =>
        row.scrollWidth > row.clientWidth || row.parentElement!.scrollWidth > row.parentElement!.clientWidth,
    );
    expect(cut).toBe(false);
    expect(await denmark.axeViolations()).toEqual([]);
    await press(denmark, 'Escape');
    await press(denmark, 'Escape');
  }, 120_000);
});

describe('the name at somebody’s caret', () => {
  it('covers no words, and fades when the caret rests', async () => {
    const long = 'The police wait until she has rested and an interpreter has come. '.repeat(8).trim();
    await two.open([long, long]);
    const { denmark, estonia } = two;
    // Room beside the text.
    await denmark.setDisplay({ width: WIDTHS.wide, theme: 'light' });
    await placeCaret(estonia, 0, 'Control+Home');
    // Into the middle of the clause, between lines of words.
    for (let n = 0; n < 3; n += 1) await press(estonia, 'ArrowDown');
    await press(estonia, 'ArrowRight');
    const name = editorSurface(denmark).locator('[data-name][data-fresh][data-side="beside"]');
    // It is looked at while it stands there, which is not for long.
    const look = (): Promise<readonly number[]> =>
      name.evaluateAll((labels) =>
        labels.map((label) => {
          const { document } = label.ownerDocument.defaultView!;
          const { left, right, top, bottom } = label.getBoundingClientRect();
          return [...document.querySelectorAll('[role="textbox"] > [data-clause-text]')]
            .flatMap((clause) => {
              const walker = document.createTreeWalker(clause, 4);
              const boxes: { left: number; right: number; top: number; bottom: number }[] = [];
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const range = document.createRange();
                range.selectNodeContents(node);
                boxes.push(...range.getClientRects());
              }
              return boxes;
            })
            .filter(
              (words) =>
                words.left < right - 2 &&
                left < words.right - 2 &&
                words.top < bottom - 2 &&
                top < words.bottom - 2,
            ).length;
        }),
      );
    const covered = await waitUntil('the name stands beside the words', async () => {
      const counts = await look();
      return counts.length > 0 && counts;
    });
    expect(covered).toEqual([0]);
    await name.waitFor({ state: 'detached' });
    await editorSurface(denmark).locator('[data-name]').waitFor({ state: 'hidden' });
  }, 120_000);
});
