#!/usr/bin/env node
// The Network's largest decision, 24 ballots and 60 options, counted by every method: a line each with the
// median of several runs. Usage: npm run build:server && node test/bench/methods.mjs [ballots] [options]
// [--browser] With --browser, the same ballots are counted by the same files in a page of Chromium as well
// (CHROMIUM_PATH, or the usual place). Gate: the same ballots in another order give the same result, or the
// figures are void.
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { isDeepStrictEqual } from 'node:util';

const built = new URL('../../dist/libs/voting/src/index.js', import.meta.url);
if (!existsSync(built)) throw new Error('Build first: npm run build:server');
const { count, METHOD_NAMES, paperRulesOf } = await import(built.href);

const numbers = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const ballots = Number(numbers[0] ?? 24);
const options = Array.from({ length: Number(numbers[1] ?? 60) }, (_, at) => `option-${at}`);
const RUNS = 5;

let seed = 11;
const random = () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
  return seed / 0x80_00_00_00;
};
const shuffled = () =>
  options
    .map((option) => ({ option, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ option }) => option);
const numbered = (many, number) =>
  Object.fromEntries(
    shuffled()
      .slice(0, many)
      .map((option) => [option, number()]),
  );
const PAPERS = {
  ranking: () => ({ ranking: shuffled().map((option) => [option]) }),
  approvals: () => ({ approvals: shuffled().slice(0, options.length / 4) }),
  scores: () => ({ scores: numbered(options.length, () => Math.floor(random() * 6)) }),
  dots: () => ({ dots: numbered(10, () => 1) }),
};

const page = process.argv.includes('--browser') ? await aPage() : null;

/** A page in which the built library is a module. */
async function aPage() {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const opened = await browser.newPage();
  await opened.route('http://voting.localhost/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Counting</title>' })
      : route.fulfill({ contentType: 'text/javascript', body: readFileSync(new URL(`.${pathname}`, built)) });
  });
  await opened.goto('http://voting.localhost/');
  await opened.evaluate(`import('/index.js').then((voting) => { window.voting = voting; })`);
  return opened;
}

/** Counts in the page, as often as here. */
async function inTheBrowser(method, poll) {
  const { times, result: counted } = JSON.parse(
    await page.evaluate(`(() => {
    const poll = ${JSON.stringify(poll)};
    const times = [];
    let result;
    for (let run = 0; run < ${RUNS}; run += 1) {
      const from = performance.now();
      result = voting.count(${JSON.stringify(method)}, poll);
      times.push(performance.now() - from);
    }
    return JSON.stringify({ times, result });
  })()`),
  );
  return { times, counted };
}

for (const method of METHOD_NAMES) {
  const papers = Array.from({ length: ballots }, () => ({ paper: PAPERS[paperRulesOf(method).kind]() }));
  const places = method === 'stv' || method === 'equal-shares' ? 5 : 1;
  const times = [];
  let result;
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now();
    result = count(method, { options, papers, places });
    times.push(performance.now() - from);
  }
  const other = count(method, { options, papers: papers.toReversed(), places });
  if (!isDeepStrictEqual([other.order, other.tied, other.open], [result.order, result.tied, result.open]))
    throw new Error(`${method} depends on the order of ballots`);
  const told = (of) => {
    const sorted = of.map(Math.round).sort((a, b) => a - b);
    return { first: Math.round(of[0]), median: sorted[2], max: sorted.at(-1) };
  };
  const there = page ? await inTheBrowser(method, { options, papers, places }) : null;
  if (there && JSON.stringify(there.counted) !== JSON.stringify(result))
    throw new Error(`${method} counts otherwise in the browser`);
  console.log(
    JSON.stringify({
      method,
      ballots,
      options: options.length,
      ms: told(times),
      ...(there ? { browser: told(there.times) } : {}),
      state: result.state,
      gate: `the same in another order${there ? ', and in the browser' : ''}`,
      load: loadavg()[0].toFixed(1),
    }),
  );
}
await page?.context().browser().close();
