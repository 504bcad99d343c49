import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { Visitor } from './browser.ts';

/**
 * The newest email to somebody in the catcher whose subject or text says this, once it is there: what is
 * looked for every minute may take two.
 */
export async function findCaughtEmail(
  browser: Browser,
  origin: string,
  address: string,
  says: RegExp,
): Promise<string> {
  const visitor = await Visitor.create(browser, 'mail', origin);
  try {
    for (const deadline = Date.now() + 100_000; Date.now() < deadline;) {
      await visitor.page.goto(`/dev/mail?to=${encodeURIComponent(address)}`);
      const letter = visitor.page.getByRole('listitem').getByRole('link', { name: says }).first();
      if (await letter.isVisible()) {
        await letter.click();
        await visitor.page.getByRole('link', { name: 'All emails' }).waitFor();
        return await visitor.page.getByRole('main').innerText();
      }
      // The process that sends it has other work than showing the list.
      await pause(200);
    }
    throw new Error(`No letter to ${address} says ${says}`);
  } finally {
    await visitor.close();
  }
}
