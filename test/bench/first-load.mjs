/**
 * First load of the web client (performance.md, row g): bytes over the wire and milliseconds until the page
 * can be used, in Chromium with a processor slowed four times and an empty cache.
 *
 * node test/bench/first-load.mjs [--base http://127.0.0.1:3000] [--session kept.json] [--path /] [--rounds 5]
 *
 * Without a session it is the sign-in page, else the given page with the session that scripts/inspect-pages.mjs kept.
 * Used means: the heading and all it needs are drawn and no task longer than 50 ms follows for a second.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:3000' },
    session: { type: 'string' },
    path: { type: 'string', default: '/' },
    rounds: { type: 'string', default: '5' },
  },
});
const GOAL = { bytes: 300_000, milliseconds: 1_500 };
const storageState = values.session ? JSON.parse(await readFile(values.session, 'utf8')) : undefined;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

async function load() {
  const context = await browser.newContext({ storageState });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const types = new Map();
  const bytes = { Document: 0, Script: 0, Stylesheet: 0, Font: 0, other: 0 };
  devtools.on('Network.responseReceived', ({ requestId, type }) =>
    types.set(requestId, type in bytes ? type : 'other'),
  );
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[types.get(requestId) ?? 'other'] += encodedDataLength;
  });
  await page.addInitScript(() => {
    window.longTaskEnd = 0;
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) window.longTaskEnd = task.startTime + task.duration;
    }).observe({ type: 'longtask', buffered: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main h1')) return;
      window.headingAt = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(new URL(values.path, values.base).href, { waitUntil: 'load' });
  await page.waitForSelector('main h1');
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
  await page.waitForTimeout(1_000);
  const milliseconds = await page.evaluate(() => Math.max(window.headingAt, window.longTaskEnd));
  await context.close();
  return { milliseconds, bytes, total: Object.values(bytes).reduce((sum, part) => sum + part, 0) };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
try {
  await load(); // The server's first answers warm its own caches.
  const rounds = [];
  for (let n = 0; n < Number(values.rounds); n += 1) rounds.push(await load());
  const times = rounds.map(({ milliseconds }) => Math.round(milliseconds));
  const total = median(rounds.map((round) => round.total));
  console.log(`first load of ${values.path}, ${rounds.length} rounds, processor slowed 4 times`);
  for (const [part, size] of Object.entries(rounds.at(-1).bytes))
    console.log(`  ${part.padEnd(12)}${(size / 1000).toFixed(1).padStart(8)} kB`);
  console.log(
    `  bytes       ${(total / 1000).toFixed(1)} kB, goal ${GOAL.bytes / 1000} kB, ratio ` +
      `${(total / GOAL.bytes).toFixed(2)}`,
  );
  console.log(
    `  usable at   ${median(times)} ms (${Math.min(...times)} to ${Math.max(...times)}), goal ` +
      `${GOAL.milliseconds} ms, ratio ${(median(times) / GOAL.milliseconds).toFixed(2)}`,
  );
} finally {
  await browser.close();
}
