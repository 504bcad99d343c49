/**
 * LCP and INP of the chief pages, in Chromium with a processor slowed four times and an empty cache, beside the same
 * figures of a bare page: one heading, one menu, one field, no script.
 *
 * node test/bench/web-vitals.mjs --base http://127.0.0.1:3000 --session kept.json [--rounds 5] [--pages home,meeting]
 *
 * The session is what scripts/inspect-pages.mjs kept, of a member of the demonstration. LCP is that of a first visit.
 * INP is the slowest of what one does on the page then, a press, a key and a letter at a time; nothing is saved.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:3000' },
    session: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    pages: { type: 'string' },
  },
});
const GOAL = { lcp: 1_500, inp: 200 };
const SLOWED = 4;
const storageState = JSON.parse(await readFile(values.session, 'utf8'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

const BARE = `<!doctype html><html lang="en"><title>Bare</title><main><h1>A heading</h1><p>${'A sentence. '.repeat(60)}</p>
<button popovertarget="menu">Press</button><p id="menu" popover>A menu</p><input aria-label="Words"></main></html>`;

/** The chief pages, and what somebody does on each first. */
const PAGES = {
  home: { path: () => '/', acts: [openMenu, searchFor] },
  meeting: {
    path: async (context) => `/meetings/${await firstOf(context, 'meetings?period=upcoming')}`,
    acts: [openMenu, searchFor],
  },
  meetings: { path: () => '/meetings', acts: [openMenu, searchFor] },
  standard: {
    path: async (context) => `/standards/${await firstOf(context, 'standards?state=drafting')}`,
    acts: [openMenu, searchFor],
  },
  ballot: {
    path: async (context) => `/priorities/ballots/${await firstOf(context, 'ballots')}`,
    acts: [openMenu, searchFor],
  },
  library: { path: () => '/library', acts: [openMenu, typeInFirstField] },
  members: { path: () => '/network/members', acts: [openMenu, typeInFirstField] },
};

async function firstOf(context, list) {
  const answer = await context.request.get(new URL(`/api/${list}`, values.base).href);
  const { items } = await answer.json();
  return items[0].id;
}

async function openMenu(page) {
  await page.locator('button[popovertarget]:visible').first().click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
}

async function searchFor(page) {
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(500);
  await page.keyboard.type('meeting in Tallinn', { delay: 40 });
  await page.keyboard.press('Escape');
}

async function typeInFirstField(page) {
  await page
    .locator('main input[type="search"], main input[type="text"], main input:not([type])')
    .first()
    .click();
  await page.keyboard.type('shelter', { delay: 40 });
}

/** Notes both figures in the page, as the Web Vitals define them. */
function observe() {
  window.vitals = { lcp: 0, inp: 0, slowest: '' };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.vitals.lcp = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { interactionId, duration, name } of list.getEntries())
      if (interactionId && duration > window.vitals.inp)
        Object.assign(window.vitals, { inp: duration, slowest: name });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

async function measure(path, acts, state) {
  const context = await browser.newContext({ storageState: state, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.addInitScript(observe);
  await page.goto(path, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
  await page.waitForTimeout(500);
  // A press ends the search for the largest paint.
  for (const act of acts) await act(page);
  await page.waitForTimeout(500);
  const vitals = await page.evaluate(() => window.vitals);
  await context.close();
  return vitals;
}

async function addressOf(path) {
  const context = await browser.newContext({ storageState });
  const found = await path(context);
  await context.close();
  return new URL(found, values.base).href;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function tell(name, path, acts, state) {
  await measure(path, acts, state);
  const rounds = [];
  for (let n = 0; n < Number(values.rounds); n += 1) rounds.push(await measure(path, acts, state));
  const [lcp, inp] = [median(rounds.map((round) => round.lcp)), median(rounds.map((round) => round.inp))];
  const { slowest } = rounds.find((round) => round.inp === inp);
  console.log(
    `${name.padEnd(10)} LCP ${String(Math.round(lcp)).padStart(5)} ms (${(lcp / GOAL.lcp).toFixed(2)} of the goal)` +
      `   INP ${String(inp).padStart(4)} ms (${(inp / GOAL.inp).toFixed(2)} of the goal) ${slowest}`,
  );
}

const bare = createServer((_, response) => response.setHeader('content-type', 'text/html').end(BARE));
await new Promise((done) => bare.listen(0, '127.0.0.1', done));
try {
  console.log(
    `${values.rounds} rounds, processor slowed ${SLOWED} times, goals: LCP ${GOAL.lcp} ms, INP ${GOAL.inp} ms`,
  );
  await tell('bare', `http://127.0.0.1:${bare.address().port}/`, [openMenu, typeInFirstField]);
  const names = values.pages?.split(',') ?? Object.keys(PAGES);
  for (const name of names) {
    const { path, acts } = PAGES[name];
    await tell(name, await addressOf(path), acts, storageState);
  }
} finally {
  await browser.close();
  bare.close();
}
