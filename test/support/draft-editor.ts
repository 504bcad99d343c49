import type { Locator } from 'playwright-core';
import type { Visitor } from './browser.ts';
import { waitUntil } from './wait-until.ts';

/** What a person sees and does at a text that is written in the browser. */
export const editorSurface = ({ page }: Visitor): Locator =>
  page.locator('[role="textbox"]:has(> [data-clause-text])');
export const clauseAt = (visitor: Visitor, at: number): Locator =>
  editorSurface(visitor).locator('> [data-clause-text]').nth(at);
export const clauseTexts = (visitor: Visitor): Promise<string[]> =>
  editorSurface(visitor).locator('> [data-clause-text]').allTextContents();
export const saveStatus = ({ page }: Visitor): Locator =>
  page
    .locator('output')
    .filter({ hasText: /saved|Saving/i })
    .first();
export const waitUntilSaved = (visitor: Visitor): Promise<void> =>
  saveStatus(visitor)
    .filter({ hasText: /^Saved$/ })
    .waitFor();
/** The words that threads stand on, as they are marked. */
export const highlightedText = (visitor: Visitor): Promise<string> =>
  editorSurface(visitor)
    .locator('mark')
    .allTextContents()
    .then((all) => all.join(''));
export const waitForTexts = (
  visitor: Visitor,
  says: (texts: string[]) => boolean,
  what = `${visitor.name} reads it`,
): Promise<true> => waitUntil(what, async () => says(await clauseTexts(visitor)));
export const setOffline = ({ page }: Visitor, isAway: boolean): Promise<void> =>
  page.context().setOffline(isAway);

/** Without a connection, as the page has noticed: what is typed from here on stays here. */
export async function goOffline(visitor: Visitor): Promise<void> {
  await setOffline(visitor, true);
  await visitor.page.locator('output').filter({ hasText: 'Offline since' }).first().waitFor();
}

/** Puts the caret at the end or the beginning of a clause. */
export async function placeCaret(
  visitor: Visitor,
  at: number,
  where: 'End' | 'Home' | 'Control+End' | 'Control+Home',
): Promise<void> {
  await clauseAt(visitor, at).click();
  await visitor.page.keyboard.press(where);
}

/**
 * Selects words of a clause, whatever marks and carets stand among them, and waits until the editor knows.
 */
export async function selectText(visitor: Visitor, at: number, words: string): Promise<void> {
  await clauseAt(visitor, at).evaluate((element, wanted) => {
    const { document, NodeFilter, getSelection } = element.ownerDocument!.defaultView!;
    (element.parentElement as unknown as { focus: () => void }).focus();
    const from = element.textContent!.indexOf(wanted);
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node.textContent!;
      if (from >= before && from < before + length) range.setStart(node, from - before);
      if (from + wanted.length > before && from + wanted.length <= before + length)
        range.setEnd(node, from + wanted.length - before);
      before += length;
    }
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
  }, words);
  await visitor.page.getByRole('button', { name: 'Comment on this text' }).waitFor();
}

/** Puts the caret behind words of a clause. */
export async function placeCaretAfter(visitor: Visitor, at: number, words: string): Promise<void> {
  await selectText(visitor, at, words);
  await visitor.page.keyboard.press('ArrowRight');
  await visitor.page.getByRole('button', { name: 'Comment on this text' }).waitFor({ state: 'detached' });
}

/** Comments on words, and waits until the comment is committed. */
export async function postComment(visitor: Visitor, said: string): Promise<void> {
  await visitor.page.getByRole('button', { name: 'Comment on this text' }).click();
  await visitor.page.getByRole('textbox', { name: 'Your comment' }).fill(said);
  await visitor.page.getByRole('button', { name: 'Send', exact: true }).click();
  await visitor.page.getByRole('textbox', { name: 'Your comment' }).waitFor({ state: 'detached' });
}
