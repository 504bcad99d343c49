import type { Locator, Page } from 'playwright-core';

/** By keyboard, as somebody would who has no mouse, once what was just opened has taken the focus itself. */
export async function press(what: Locator): Promise<void> {
  do {
    await what.focus();
    await what.page().waitForTimeout(50);
  } while (!(await what.evaluate((element) => element === element.ownerDocument.activeElement)));
  await what.page().keyboard.press('Enter');
}

/** What the element with the focus is called; the page itself when nothing has it. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return 'the page';
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
  const words = element.getAttribute('aria-label') || labels || element.labels?.[0]?.textContent ||
    (element.tagName === 'FIELDSET' ? element.querySelector('legend, h2, h3')?.textContent : '') ||
    element.textContent;
  return words.trim().replaceAll(/\\s+/g, ' ').replace(/ \\*$/, '');
})()`);

const MAX_TABS = 150;
/** What a page may take to draw what came of an act. */
const PATIENCE_MS = 15_000;
/** How long the focus stays somewhere when it has come to rest. */
const REST_MS = 50;

/** A journey by the keys alone: after every act, what has the focus is asked by its name. */
export class KeyboardWalk {
  constructor(readonly page: Page) {}

  /** Goes on by Tab until what is called so has the focus. */
  async tabTo(name: string): Promise<void> {
    const passed: string[] = [];
    for (let pressed = 0; pressed < MAX_TABS; pressed += 1) {
      await this.page.keyboard.press('Tab');
      const focused = await focusedName(this.page);
      if (focused === name) return;
      passed.push(focused);
    }
    throw new Error(`No Tab leads to “${name}”, only to ${passed.join(', ')}`);
  }

  /** Presses a key, which brings the focus to what is called so, or leaves it there. */
  async press(key: string, name: string | RegExp): Promise<void> {
    await this.page.keyboard.press(key);
    await this.isAt(name);
  }

  /** Writes in the field that has the focus, and keeps it. */
  async write(words: string, name: string): Promise<void> {
    await this.page.keyboard.type(words);
    await this.isAt(name);
  }

  /**
   * The focus comes to rest there once the page has drawn what came of an act: a dialog that opens takes the focus
   * twice, the second time after it is drawn, and would take back what was moved in between.
   */
  async isAt(name: string | RegExp): Promise<void> {
    const isThere = (focused: string) => (typeof name === 'string' ? focused === name : name.test(focused));
    let focused = await focusedName(this.page);
    let isAtRest = false;
    for (const deadline = Date.now() + PATIENCE_MS; !isAtRest && Date.now() < deadline;) {
      const wasThere = isThere(focused);
      await this.page.waitForTimeout(wasThere ? REST_MS : 25);
      focused = await focusedName(this.page);
      isAtRest = wasThere && isThere(focused);
    }
    if (!isAtRest) throw new Error(`The focus is to be on “${name}”, and is on “${focused}”`);
  }
}
