/**
 * Looks at pages as readers meet them: at 1280 and 360 px, in the light and the dark theme, with axe on each.
 *
 * node scripts/inspect-pages.mjs [--base http://127.0.0.1:3000] [--link <one-time sign-in link>] [--cookie name=value]
 * [--session kept.json] [--out .data/look] [--mock answers.json] [--width 1280,360] [--scheme light,dark]
 * /meetings /standards …
 *
 * --session keeps the session in a file and uses it the next time, since a link opens once. --link signs in
 * once; all pages are then opened with that session. --mock answers API paths from a file ({ "/api/session":
 * {…} }) instead of the server's. Prints a line a page; exits 1 when axe finds anything, a page scrolls
 * sideways, or its console holds an error.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:3000' },
    link: { type: 'string' },
    cookie: { type: 'string' },
    session: { type: 'string' },
    out: { type: 'string', default: '.data/look' },
    mock: { type: 'string' },
    width: { type: 'string', default: '1280,360' },
    scheme: { type: 'string', default: 'light,dark' },
  },
});
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const mocks = values.mock ? JSON.parse(await readFile(values.mock, 'utf8')) : null;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let bad = 0;

/** Opens the link once and keeps the session that it gives. */
async function signIn() {
  if (values.session && existsSync(values.session)) return JSON.parse(await readFile(values.session, 'utf8'));
  const context = await browser.newContext();
  if (values.cookie) {
    const [name, value] = values.cookie.split('=', 2);
    await context.addCookies([{ name, value, url: values.base }]);
  }
  if (values.link) {
    const page = await context.newPage();
    await page.goto(new URL(values.link, values.base).href, { waitUntil: 'networkidle' });
    const button = page.locator('main button[type=submit]');
    if ((await button.count()) === 1) await button.click();
    await page.waitForURL((url) => url.pathname === '/', { timeout: 15_000 });
  }
  const state = await context.storageState();
  if (values.session) await writeFile(values.session, JSON.stringify(state));
  await context.close();
  return state;
}

async function answerFromFile(page) {
  await page.route('**/api/**', (route) => {
    const url = new URL(route.request().url());
    const body = mocks[url.pathname + url.search] ?? mocks[url.pathname];
    const status = body === undefined ? 404 : (body?.status ?? 200);
    return route.fulfill({
      status,
      contentType: 'application/json',
      body: JSON.stringify(body ?? { code: 'not-found', status: 404, title: '', detail: '' }),
    });
  });
}

async function look(context, path, name) {
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      faults.push(`console: ${message.text().slice(0, 200)}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  if (mocks) await answerFromFile(page);
  await page.goto(new URL(path, values.base).href, { waitUntil: 'load' });
  await page.waitForSelector('h1', { timeout: 10_000 }).catch(() => faults.push('no h1 within 10 s'));
  await page.waitForLoadState('networkidle', { timeout: 4_000 }).catch(() => undefined);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(250);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (sideways > 0) faults.push(`scrolls sideways by ${sideways} px`);
  // Through the debugger, so that the page's own policy against foreign scripts stays in force.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const { id, nodes } of violations)
    faults.push(
      `axe ${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(' | ')}`,
    );
  await page.screenshot({ path: join(values.out, `${name}.png`), fullPage: true });
  await page.close();
  bad += faults.length;
  console.log(`${faults.length ? 'FAULT' : 'clean'}  ${name}`);
  for (const fault of faults) console.log(`       ${fault}`);
}

await mkdir(values.out, { recursive: true });
try {
  const storageState = await signIn();
  for (const scheme of values.scheme.split(',')) {
    for (const width of values.width.split(',').map(Number)) {
      const context = await browser.newContext({
        storageState,
        colorScheme: scheme,
        viewport: { width, height: width < 600 ? 740 : 860 },
        reducedMotion: 'reduce',
      });
      for (const path of positionals.length ? positionals : ['/']) {
        const name = `${path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home'}-${width}-${scheme}`;
        await look(context, path, name);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
}
process.exitCode = bad ? 1 : 0;
