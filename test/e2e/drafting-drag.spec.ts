import {
  clauseAt,
  clauseTexts,
  placeCaretAfter,
  selectText,
  goOffline,
  setOffline,
  waitForTexts,
  waitUntilSaved,
} from '../support/draft-editor.ts';
import type { Visitor } from '../support/browser.ts';
import { setUpTwoEditors } from '../support/two-editors.ts';

const SHELTER = 'A safe shelter for every family by night.';
const INTERPRETER = 'An interpreter is free of charge.';
const two = setUpTwoEditors();

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the page shows what is selected, and where these words of a clause begin. */
const pointsOf = (visitor: Visitor, at: number, words: string): Promise<readonly [Point, Point]> =>
  clauseAt(visitor, at).evaluate((element, wanted) => {
    const { document, NodeFilter, getSelection } = element.ownerDocument!.defaultView!;
    const selected = getSelection()!.getRangeAt(0).getBoundingClientRect();
    const target = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = node.textContent!.indexOf(wanted);
      if (from < 0) continue;
      target.setStart(node, from);
      target.setEnd(node, from + 1);
    }
    const { left, top, height } = target.getBoundingClientRect();
    return [
      { x: selected.left + selected.width / 2, y: selected.top + selected.height / 2 },
      { x: left, y: top + height / 2 },
    ] as const;
  }, words);

/** Selects words and drags them in front of others. */
async function drag(visitor: Visitor, words: string, from: number, before: string, to = from): Promise<void> {
  await selectText(visitor, from, words);
  const { mouse } = visitor.page;
  const [start, end] = await pointsOf(visitor, to, before);
  await mouse.move(start.x, start.y);
  await mouse.down();
  await mouse.move(end.x + 4, end.y, { steps: 8 });
  await mouse.move(end.x, end.y, { steps: 2 });
  await mouse.up();
}

const idsOf = ({ page }: Visitor): Promise<(string | null)[]> =>
  page
    .locator('[role="textbox"] > [data-clause-text]')
    .evaluateAll((all) => all.map((element) => element.getAttribute('data-clause-text')));

describe('words that are dragged', () => {
  it('within their clause leave those between to whoever writes there', async () => {
    const { denmark, estonia } = two;
    await two.open([SHELTER, INTERPRETER]);
    await goOffline(estonia);
    await placeCaretAfter(estonia, 0, 'every ');
    await estonia.page.keyboard.type('single ');
    await drag(denmark, 'by night.', 0, 'safe');
    await waitForTexts(denmark, ([first]) => first === 'A by night.safe shelter for every family ');
    await waitUntilSaved(denmark);
    await setOffline(estonia, false);
    const text = 'A by night.safe shelter for every single family ';
    await two.waitForSameTexts(([first]) => first === text);
    expect(await two.storedTexts()).toEqual([text, INTERPRETER]);
  }, 120_000);

  it('into another clause make nothing else of either', async () => {
    const { denmark, estonia } = two;
    await two.open([SHELTER, INTERPRETER]);
    const ids = await idsOf(denmark);
    await goOffline(estonia);
    await placeCaretAfter(estonia, 0, 'every ');
    await estonia.page.keyboard.type('single ');
    await drag(denmark, 'by night.', 0, 'free', 1);
    await waitForTexts(denmark, (all) => all[1] === 'An interpreter is by night.free of charge.');
    await waitUntilSaved(denmark);
    await setOffline(estonia, false);
    await two.waitForSameTexts(([first]) => first === 'A safe shelter for every single family ');
    expect(await clauseTexts(denmark)).toEqual([
      'A safe shelter for every single family ',
      'An interpreter is by night.free of charge.',
    ]);
    expect([await idsOf(denmark), await idsOf(estonia)]).toEqual([ids, ids]);
  }, 120_000);
});
