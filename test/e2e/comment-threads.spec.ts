import { randomUUID } from 'node:crypto';
import type { Browser, Locator } from 'playwright-core';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser, Visitor } from '../support/browser.ts';
import { createDraft } from '../support/standards.ts';
import { NorbanetProcess } from '../support/norbanet-process.ts';
import { openSessionFor } from '../support/sessions.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Members of several countries at one running application, each in a browser of their own. */
let house: TestApp;
let network: TestNetwork;
let norbanet: NorbanetProcess;
let browser: Browser;
let writer: TestMember;
let denmark: Visitor;
let danish: Visitor;
let estonia: Visitor;
let police: Visitor;
let draft: string;
let clauses: { id: string; revision: number }[];

async function arrives(name: string, member: TestMember): Promise<Visitor> {
  const visitor = await Visitor.create(browser, name, norbanet.url);
  await visitor.setSession(await openSessionFor(house.database, member.email));
  return visitor;
}

beforeAll(async () => {
  house = await startApp();
  network = await createTestNetwork(house);
  writer = await network.as('DK', 'government');
  [norbanet, browser] = await Promise.all([NorbanetProcess.start(house.database), openBrowser()]);
  [denmark, danish, estonia, police] = (await Promise.all([
    arrives('Denmark', writer),
    arrives('Danish NGO', await network.as('DK', 'ngo')),
    arrives('Estonia', await network.as('EE', 'ngo')),
    arrives('Danish police', await network.networkMember('DK')),
  ])) as [Visitor, Visitor, Visitor, Visitor];
  const made = await createDraft(
    writer,
    ['Every victim is offered a safe shelter within 24 hours.', 'An interpreter is free of charge.'],
    'networks',
  );
  [draft, clauses] = [made.id, [...made.clauses]];
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await norbanet?.stop();
  await house?.close();
}, 120_000);

/** The page stands when its text is there to write in, or, for the police, to read. */
async function opens(visitor: Visitor, search = ''): Promise<void> {
  await visitor.open(`/standards/${draft}${search}`);
  await visitor.page
    .locator(visitor === police ? '[data-clause-text]' : '[role="textbox"] > [data-clause-text]')
    .first()
    .waitFor();
}
const cards = ({ page }: Visitor): Locator =>
  page.locator('li').filter({ has: page.locator('button[aria-expanded]') });
const shown = async (visitor: Visitor): Promise<string[]> =>
  (await cards(visitor).allInnerTexts()).map(
    (text) =>
      text
        .split('\n')
        .find((line) => line.includes(':'))
        ?.split(': ')[1]
        ?.trim() ?? text,
  );
/** Asks to comment on a whole clause, by its own button or by the clause's menu. */
async function composes(visitor: Visitor, words: string): Promise<Locator> {
  await visitor.page.locator('[role="textbox"] > [data-clause-text]').first().waitFor();
  await visitor.select(visitor.page.locator('[data-clause-text]').first(), words);
  await visitor.page.getByRole('button', { name: 'Comment on this text' }).click();
  const field = visitor.page.getByRole('textbox', { name: 'Your comment' });
  await field.waitFor();
  return field;
}
const sends = async ({ page }: Visitor): Promise<void> => {
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('textbox', { name: 'Your comment' }).waitFor({ state: 'detached' });
};
const sees = (visitor: Visitor, words: string): Promise<void> =>
  cards(visitor).filter({ hasText: words }).first().waitFor();

describe('a thread that is begun for few', () => {
  it('appears beside the text of its readers as they look at it, and of nobody else', async () => {
    await Promise.all([denmark, danish, estonia, police].map((visitor) => opens(visitor)));
    const field = await composes(denmark, 'safe shelter');
    await field.fill('Said at home: can we carry this?');
    await denmark.page
      .getByRole('combobox', { name: 'Readers' })
      .selectOption({ label: 'Only the national team of Denmark' });
    await sends(denmark);
    await sees(danish, 'can we carry this?');
    await cards(danish).filter({ hasText: 'Team only' }).first().click();
    await danish.page.getByText('Read only by the national team of Denmark').waitFor();
    await danish.page.getByRole('textbox', { name: 'Your reply' }).fill('With two more beds.');
    await danish.page.getByRole('button', { name: 'Send', exact: true }).click();
    await denmark.page.getByText('With two more beds.').waitFor();
    // The button goes with the words that were sent; beside a new comment there is one button only.
    await danish.page.getByRole('button', { name: 'Send', exact: true }).waitFor({ state: 'detached' });
    // What is for all arrives at everybody; what came before it would have arrived before it.
    await (await composes(danish, '24 hours')).fill('Said to all: is it enough?');
    await sends(danish);
    await Promise.all([estonia, police].map((visitor) => sees(visitor, 'is it enough?')));
    expect([await shown(estonia), await shown(police)]).toEqual([['is it enough?'], ['is it enough?']]);
    expect(await denmark.axeViolations()).toEqual([]);
  }, 90_000);

  it('describes its marked words to a screen reader, whether its card is drawn or not', async () => {
    const described = async ({ page }: Visitor): Promise<string[]> => {
      const named = await page
        .locator('mark[data-thread]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-describedby') ?? ''));
      const descriptions = await Promise.all(
        named.flatMap((ids) => ids.split(' ')).map((id) => page.locator(`[id="${id}"]`).allTextContents()),
      );
      return descriptions.map(([words]) => words ?? 'nothing');
    };
    const narrow = [denmark, police];
    for (const { page } of narrow) await page.setViewportSize({ width: 360, height: 760 });
    try {
      for (const visitor of narrow) {
        await opens(visitor);
        await visitor.page.locator('mark', { hasText: '24 hours' }).waitFor();
        expect(await described(visitor)).toContainEqual(
          expect.stringContaining('Said to all: is it enough?'),
        );
        expect(await described(visitor)).not.toContain('nothing');
        expect(await visitor.axeViolations()).toEqual([]);
      }
      expect((await described(police)).join(' ')).not.toContain('Said at home');
    } finally {
      for (const { page } of narrow) await page.setViewportSize({ width: 1280, height: 900 });
    }
  }, 90_000);

  it('is kept to those whom its beginner names', async () => {
    await opens(estonia);
    const field = await composes(denmark, 'Every victim');
    await field.fill('Said to one: between us.');
    await denmark.page
      .getByRole('combobox', { name: 'Readers' })
      .selectOption({ label: 'Only people I name' });
    const names = denmark.page
      .getByRole('combobox', { name: 'Names' })
      .or(denmark.page.getByRole('textbox', { name: 'Names' }))
      .first();
    await names.click();
    await names.fill('ee-ngo');
    await denmark.page.getByRole('option', { name: /^ee-ngo/ }).click();
    await denmark.page.keyboard.press('Escape');
    await sends(denmark);
    await sees(estonia, 'between us.');
    await cards(estonia).filter({ hasText: '2 readers' }).first().click();
    await estonia.page.getByText('Read only by dk-government and ee-ngo').waitFor();
    await opens(danish);
    // The words do not wait for the threads, which come together.
    await sees(danish, 'is it enough?');
    expect((await shown(danish)).includes('between us.')).toBe(false);
  }, 90_000);
});

describe('somebody who is mentioned', () => {
  it('is offered among those who read the thread, is told at once, and finds the comment by one press', async () => {
    await estonia.page.goto('/library');
    const field = await composes(denmark, 'is offered');
    await field.pressSequentially('Said by name: what does @ee', { delay: 10 });
    const offered = denmark.page.getByRole('listbox', { name: 'People to mention' }).getByRole('option');
    await offered.first().waitFor();
    expect(
      (await offered.allInnerTexts()).every((text) => text.startsWith('ee-') || text.includes('EE ')),
    ).toBe(true);
    await field.pressSequentially('-ngo', { delay: 10 });
    await waitUntil('one is left', async () => (await offered.count()) === 1);
    await denmark.page.keyboard.press('Enter');
    await field.pressSequentially('think?', { delay: 10 });
    expect(await field.inputValue()).toBe('Said by name: what does @ee-ngo think?');
    await sends(denmark);
    await estonia.page.goto('/notifications');
    await estonia.page
      .getByRole('link', { name: /dk-government mentioned you in a comment/ })
      .first()
      .click();
    await estonia.page.locator('strong', { hasText: '@ee-ngo' }).waitFor();
  }, 90_000);

  it('is nobody who does not read it: no name is offered beyond the audience', async () => {
    const field = await composes(denmark, 'within');
    await denmark.page
      .getByRole('combobox', { name: 'Readers' })
      .selectOption({ label: 'Only the national team of Denmark' });
    await field.pressSequentially('Ask @', { delay: 10 });
    const offered = denmark.page.getByRole('listbox', { name: 'People to mention' }).getByRole('option');
    await offered.first().waitFor();
    expect((await offered.allInnerTexts()).map((text) => text.split(/\s/)[0]).toSorted()).toEqual([
      'dk-ngo',
      'dk-resource',
    ]);
    await denmark.page.keyboard.press('Escape');
    await denmark.page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
  }, 90_000);
});

describe('the threads of a draft', () => {
  it('are shown by state, by who began them, by country and by clause, and the address says which', async () => {
    const estonian = await network.as('EE', 'ngo');
    const begin = (by: TestMember, at: number, text: string) =>
      by.post<{ id: string }>(`/standards/${draft}/threads`, {
        key: randomUUID(),
        clauseId: clauses[at]!.id,
        revision: clauses[at]!.revision,
        text,
      });
    await begin(estonian, 1, 'From Estonia: who pays?');
    const { body: settled } = await begin(writer, 1, 'From Denmark: settled.');
    await writer.post(`/standards/${draft}/threads/${settled.id}/resolve`);
    await opens(denmark);
    await sees(denmark, 'who pays?');
    const whose = denmark.page.getByRole('combobox', { name: 'Show comments by' });
    await whose.selectOption({ label: 'From Estonia' });
    await waitUntil('only Estonia’s', async () => (await shown(denmark)).join() === 'who pays?');
    await whose.selectOption({ label: 'Started by me' });
    await waitUntil(
      'mine',
      async () =>
        (await shown(denmark)).includes('can we carry this?') &&
        !(await shown(denmark)).includes('who pays?'),
    );
    await denmark.page.getByText('Resolved', { exact: true }).click();
    await waitUntil('mine, resolved', async () => (await shown(denmark)).join() === 'settled.');
    expect(Object.fromEntries(new URL(denmark.page.url()).searchParams)).toEqual({
      threads: 'resolved',
      whose: 'mine',
    });
    await opens(denmark, `?threads=all&clause=${clauses[1]!.id}`);
    await waitUntil(
      'of one clause',
      async () => (await shown(denmark)).toSorted().join() === 'settled.,who pays?',
    );
    await denmark.page.getByRole('button', { name: /Show the comments on all clauses again/ }).click();
    await sees(denmark, 'between us.');
    expect([...denmark.faults, ...danish.faults, ...estonia.faults, ...police.faults]).toEqual([]);
  }, 90_000);
});
