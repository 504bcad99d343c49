import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  countBallot,
  METHOD_NAMES,
  paperRulesOf,
  tallyCase,
  type BallotDefinition,
  type PaperKind,
} from '@nbn/voting';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';

const LIBRARY = 'dist/libs/voting/src';
const ORIGIN = 'http://voting.localhost';

let browser: Browser;
let page: Page;

/** The files of the library as the server runs them, as modules of a page. */
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Counting</title>' })
      : route.fulfill({
          contentType: 'text/javascript',
          body: readFileSync(join(LIBRARY, pathname), 'utf8'),
        });
  });
  await page.goto(`${ORIGIN}/`);
  await page.evaluate(`import('/index.js').then((voting) => { window.voting = voting; })`);
});
afterAll(() => browser?.close());

const inTheBrowser = async (name: string, ...given: readonly unknown[]): Promise<unknown> =>
  JSON.parse(
    await page.evaluate<string>(`JSON.stringify(voting.${name}(...${JSON.stringify(given)}))`),
  ) as unknown;
const onTheServer = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

const OPTIONS = Array.from({ length: 12 }, (_, at) => `option-${at}`);
/** Papers that differ from each other, and are the same in each run. */
function paperOf(kind: PaperKind, voter: number): object {
  const order = OPTIONS.toSorted(
    (a, b) => ((Number(a.slice(7)) * 7 + voter * 5) % 13) - ((Number(b.slice(7)) * 7 + voter * 5) % 13),
  );
  switch (kind) {
    case 'ranking':
      return { ranking: order.slice(0, 4 + (voter % 8)).map((option) => [option]) };
    case 'approvals':
      return { approvals: order.slice(0, 1 + (voter % 5)) };
    case 'scores':
      return { scores: Object.fromEntries(order.map((option, at) => [option, (at + voter) % 6])) };
    case 'dots':
      return { dots: Object.fromEntries(order.slice(0, 4).map((option, at) => [option, (at + voter) % 3])) };
  }
}

it.each(METHOD_NAMES)('%s gives the browser what it gives the server', async (method) => {
  const papers = Array.from({ length: 24 }, (_, voter) => ({
    seat: `seat-${voter}`,
    paper: paperOf(paperRulesOf(method).kind, voter),
  }));
  const definition: BallotDefinition = {
    method,
    options: OPTIONS,
    places: method === 'stv' || method === 'equal-shares' ? 3 : 1,
    units: ['member'],
    chambers: ['government', 'ngo'],
    roll: papers.map(({ seat }, at) => ({
      seat,
      country: `C${at % 8}`,
      type: ['government', 'ngo', 'resource'][at % 3]!,
    })),
  };
  const here = countBallot(definition, papers);
  expect(here.turnout.seatsVoting).toBe(24);
  expect(await inTheBrowser('countBallot', definition, papers)).toEqual(onTheServer(here));
});

const folder = process.env['NORBANET_VOTING_CASES'];
const files = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && file.includes('/'))
      .sort()
  : [];

if (folder) {
  it('counts every reference case in the browser as on the server', async () => {
    expect(files.length).toBeGreaterThanOrEqual(290);
    const other: string[] = [];
    for (const file of files) {
      const given = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Parameters<typeof tallyCase>[0];
      const [there, here] = [await inTheBrowser('tallyCase', given), onTheServer(tallyCase(given))];
      if (JSON.stringify(there) !== JSON.stringify(here)) other.push(file);
    }
    expect(other).toEqual([]);
  }, 120_000);
}
