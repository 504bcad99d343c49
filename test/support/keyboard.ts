import type { Locator } from 'playwright-core';

/** By keyboard, as somebody would who has no mouse, once what was just opened has taken the focus itself. */
export async function press(what: Locator): Promise<void> {
  do {
    await what.focus();
    await what.page().waitForTimeout(50);
  } while (!(await what.evaluate((element) => element === element.ownerDocument.activeElement)));
  await what.page().keyboard.press('Enter');
}
