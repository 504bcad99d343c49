import type { Page } from 'playwright-core';

/** What depends on sizes is drawn one frame after the sizes are known. */
const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';

/** Until the page has drawn what it knows by now. */
export const waitForDrawing = (page: Page): Promise<void> => page.evaluate<void>(TWO_FRAMES);

/** Until words are as wide as they will be: before their typeface is there, they are drawn in another one. */
export const waitForFonts = (page: Page): Promise<void> =>
  page.evaluate<void>('document.fonts.ready.then(() => undefined)');
