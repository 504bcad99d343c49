import type { Browser } from 'playwright-core';
import { type TestMember, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { clauseAt, waitUntilSaved, editorSurface } from '../support/draft-editor.ts';
import { openBrowser, Visitor } from '../support/browser.ts';
import { readStandard } from '../support/standards.ts';
import { NorbanetProcess } from '../support/norbanet-process.ts';
import { openSessionFor } from '../support/sessions.ts';
import { waitUntil } from '../support/wait-until.ts';

/** A text that begins below the first level: kind, level, words. */
const TEXT = [
  ['clause', 2, 'Shelter is offered.'],
  ['clause', 3, 'It is offered at once.'],
  ['clause', 3, 'It is offered at night.'],
  ['heading', 1, 'Work together'],
  ['heading', 3, 'Police'],
  ['heading', 3, 'Courts'],
] as const;

let house: TestApp;
let norbanet: NorbanetProcess;
let browser: Browser;
let writer: TestMember;
let denmark: Visitor;
let police: Visitor;
let draft: string;

beforeAll(async () => {
  house = await startApp();
  const network = await createTestNetwork(house);
  writer = await network.as('DK', 'government');
  [norbanet, browser] = await Promise.all([NorbanetProcess.start(house.database), openBrowser()]);
  denmark = await Visitor.create(browser, 'Denmark', norbanet.url);
  await denmark.setSession(await openSessionFor(house.database, writer.email));
  police = await Visitor.create(browser, 'Danish police', norbanet.url);
  await police.setSession(await openSessionFor(house.database, (await network.networkMember('DK')).email));
  draft = (
    await writer.post<{ id: string }>('/standards', {
      title: 'Common standard on numbers',
      audience: 'networks',
    })
  ).body.id;
  let afterId: string | null = null;
  for (const [kind, level, text] of TEXT) {
    afterId = (
      await writer.post<{ id: string }>(`/standards/${draft}/clauses`, { afterId, kind, level, text })
    ).body.id;
  }
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await norbanet?.stop();
  await house?.close();
}, 120_000);

const attributes = (visitor: Visitor, name: string): Promise<(string | null)[]> =>
  editorSurface(visitor)
    .locator('> [data-clause-text]')
    .evaluateAll((all, attribute) => all.map((one) => one.getAttribute(attribute)), name);
const waitForNumbers = (numbers: readonly string[]): Promise<true> =>
  waitUntil(
    `the editor shows ${numbers.join(', ')}`,
    async () => JSON.stringify(await attributes(denmark, 'data-number')) === JSON.stringify(numbers),
  );
/** What its reader sees in the margin, and hears of headings. */
const margin = ({ page }: Visitor): Promise<string[]> =>
  page.locator('[id^="clause-"] > [aria-hidden]:first-child').allTextContents();

describe('the numbers of a text that begins below the first level', () => {
  it('are the same where it is written and where it is read, and follow what is typed', async () => {
    await Promise.all([denmark, police].map((visitor) => visitor.open(`/standards/${draft}`)));
    await editorSurface(denmark).waitFor();
    const numbers = ['1', '1.1', '1.2', '2', '2.1', '2.2'];
    await waitForNumbers(numbers);
    expect(await attributes(denmark, 'aria-level')).toEqual([null, null, null, '2', '3', '3']);
    await waitUntil('the reader sees a clause', async () => (await margin(police)).length > 0);
    expect((await margin(police)).map((number) => number.trim())).toEqual(numbers);
    // A clause more beside the last of its level: only what stands behind it counts on.
    await clauseAt(denmark, 2).click();
    await denmark.page.keyboard.press('End');
    await denmark.page.keyboard.press('Enter');
    await denmark.page.keyboard.type('It is free.');
    await waitForNumbers(['1', '1.1', '1.2', '1.3', '2', '2.1', '2.2']);
    await waitUntilSaved(denmark);
    expect((await readStandard(writer, draft)).clauses.map(({ level }) => level)).toEqual([
      2, 3, 3, 3, 1, 3, 3,
    ]);
    await denmark.open(
      `/standards/${draft}/amendments/new?clause=${(await readStandard(writer, draft)).clauses[3]!.id}`,
    );
    await denmark.page.getByRole('heading', { level: 1, name: 'clause 1.3' }).waitFor();
    expect([...denmark.faults, ...police.faults]).toEqual([]);
  }, 120_000);
});
