// The draft of 200 pages with 1,000 threads in Chromium: from the address to a text to write in, and from a
// key to its paint, each beside the same words in a bare editable page of the same browser.
import { chromium } from 'playwright-core';
import { longDraft, TEXTS, withThreads } from './large-draft.mjs';
import { cookieOf, signedIn, startProduct } from './bench-setup.mjs';

const KEYS = 100;
const at = (list, share) =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(share * list.length))];
const told = (list) => `p50 ${at(list, 0.5).toFixed(1)} p95 ${at(list, 0.95).toFixed(1)} ms`;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const BARE =
  `<!doctype html><html lang="en"><title>Bare</title>` +
  `<style>p { content-visibility: auto; contain-intrinsic-size: auto 72px; max-width: 68ch; font: 16px/1.6 serif }</style>` +
  `<div role="textbox" contenteditable="true">` +
  `${TEXTS.map(({ text }) => `<p data-clause-text>${escaped(text)}</p>`).join('')}` +
  `</div>`;
const TEXT = '[role="textbox"][contenteditable="true"] > [data-clause-text]';

/** From each key to the frame that shows it: what comes behind the frame's own work is behind its paint. */
async function keyToPaint(page) {
  await page.evaluate(() => {
    globalThis.painted = [];
    document.addEventListener(
      'keydown',
      () => {
        const began = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => globalThis.painted.push(performance.now() - began);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  const middle = page.locator(TEXT).nth(1_001);
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.keyboard.press('End');
  await page.keyboard.type('warming up ', { delay: 40 });
  await page.evaluate(() => {
    globalThis.painted.length = 0;
  });
  await page.keyboard.type('a safe place to stay tonight '.repeat(8).slice(0, KEYS), { delay: 60 });
  await page.waitForFunction((count) => globalThis.painted.length >= count, KEYS);
  return page.evaluate(() => globalThis.painted);
}

export async function browserRows({ opens, chromium: executablePath, port }) {
  const product = await startProduct({ port });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const [member] = await signedIn(product, 1);
    const id = await longDraft(product, member);
    const threads = await withThreads(product, member, id, 1_000);
    const open = async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const [name, value] = cookieOf(product.url, member.token).split('=');
      await context.addCookies([{ name, value, url: product.url }]);
      const page = await context.newPage();
      const began = performance.now();
      await page.goto(`${product.url}/standards/${id}`);
      await page.locator(TEXT).first().waitFor();
      return { page, context, ms: performance.now() - began };
    };
    const openBare = async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.route('**/*', (route) => route.fulfill({ body: BARE, contentType: 'text/html' }));
      const began = performance.now();
      await page.goto('http://bare.invalid/');
      await page.locator(TEXT).first().waitFor();
      return { page, context, ms: performance.now() - began };
    };
    const opened = { product: [], bare: [] };
    for (let round = 0; round < opens + 1; round += 1) {
      for (const [who, way] of [
        ['bare', openBare],
        ['product', open],
      ]) {
        const { page, context, ms } = await way();
        // The first of each warms the server's and the browser's own caches.
        if (round > 0) opened[who].push(ms);
        if (who === 'product') {
          const clauses = await page.locator(TEXT).count();
          if (clauses !== TEXTS.length) throw new Error(`VOID: ${clauses} clauses are shown`);
          await page.locator('aside li').first().waitFor();
        }
        await context.close();
      }
    }
    console.log(
      `browser: open ${TEXTS.length} clauses with ${threads} threads: product ` +
        `${told(opened.product)}, bare ${told(opened.bare)} (goal p95 < 2,000 ms)`,
    );
    const typed = { product: [], bare: [] };
    for (let round = 0; round < 3; round += 1) {
      for (const [who, way] of [
        ['bare', openBare],
        ['product', open],
      ]) {
        const { page, context } = await way();
        typed[who].push(...(await keyToPaint(page)));
        if (who === 'product') await page.locator('output', { hasText: /^Saved$/ }).waitFor();
        await context.close();
      }
    }
    console.log(
      `browser: key to paint: product ${told(typed.product)}, bare ${told(typed.bare)} (goal p95 < 50 ms)`,
    );
  } finally {
    await browser.close();
    await product.stop();
  }
}
