import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Locator, Route } from 'playwright-core';
import type { AmendmentListView, AmendmentView } from '../../src/standards/amendments/dto/amendment.view.ts';
import { type TestMember, createTestNetwork } from '../support/test-network.ts';
import { acceptAmendment, readAmendment, createSubmittedAmendment } from '../support/amendments.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser, Visitor } from '../support/browser.ts';
import { setOffline } from '../support/draft-editor.ts';
import type { ClauseView, StandardView } from '../../src/standards/dto/standard.view.ts';
import type { OwnSuggestionsView } from '../../src/standards/amendments/sets/dto/amendment-set.view.ts';
import { createDraft, readStandard, SHELTER } from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import { NorbanetProcess } from '../support/norbanet-process.ts';
import { openSessionFor } from '../support/sessions.ts';
import { waitUntil } from '../support/wait-until.ts';
import { expectNoFaults } from '../support/page-faults.ts';

const EARLIER = SHELTER.replace('24 hours', '12 hours');
const LATER = SHELTER.replace('24 hours', '48 hours').replace('Every victim', 'Every woman');

let house: TestApp;
let norbanet: NorbanetProcess;
let browser: Browser;
let secretariat: TestMember;
let visitor: Visitor;
let standardId: string;
let proposed: AmendmentView;
let author: TestMember;
let estonia: Visitor;

beforeAll(async () => {
  house = await startApp();
  const network = await createTestNetwork(house);
  secretariat = await network.secretariat();
  [norbanet, browser] = await Promise.all([NorbanetProcess.start(house.database), openBrowser()]);
  visitor = await Visitor.create(browser, 'the secretariat', norbanet.url);
  await visitor.setSession(await openSessionFor(house.database, secretariat.email));
  const standard = await createDraft(secretariat, [SHELTER], 'networks');
  standardId = standard.id;
  author = await network.as('EE', 'government');
  estonia = await Visitor.create(browser, 'Estonia', norbanet.url);
  await estonia.setSession(await openSessionFor(house.database, author.email));
  const first = await createSubmittedAmendment(author, standard, EARLIER);
  proposed = await createSubmittedAmendment(await network.as('DK', 'government'), standard, LATER);
  succeeded(await acceptAmendment(secretariat, first.id));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await norbanet?.stop();
  await house?.close();
}, 120_000);

describe('an amendment that contradicts the clause by now', () => {
  it('is accepted by hand from both put together, and not at all when nothing of it is taken', async () => {
    const { page } = visitor;
    await visitor.open(`/standards/${standardId}/amendments/${proposed.id}`);
    const dialog = page.getByRole('dialog');
    const field: Locator = dialog.getByRole('textbox', { name: 'The clause as it should read' });
    const accepts = (): Promise<void> => dialog.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    expect(await field.inputValue()).toBe(LATER);
    await dialog.getByText('The complete amendment is included. The outcome is “accepted”.').waitFor();
    expect(await visitor.axeViolations()).toEqual([]);
    // The clause as it stands: the page says what that means, and the amendment waits as before.
    await field.fill(EARLIER);
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('It says it better.');
    await dialog.getByText(/^This is the current clause: nothing of the amendment is in it\./).waitFor();
    await accepts();
    expect(await dialog.isVisible()).toBe(true);
    expect((await readAmendment(secretariat, proposed.id)).state).toBe('submitted');
    // Somebody changes the clause meanwhile: it is shown before anything is put over it.
    await field.fill(EARLIER.replace('Every victim', 'Every woman'));
    await dialog.getByText('The outcome is “accepted in part”.').waitFor();
    const [clause] = (await readStandard(secretariat, standardId)).clauses;
    succeeded(
      await secretariat.patch(`/standards/${standardId}/clauses/${clause!.id}`, {
        revision: clause!.revision,
        text: `${EARLIER} Always.`,
      }),
    );
    await accepts();
    await dialog.getByRole('alert').getByText(`${LATER} Always.`).waitFor();
    await dialog.getByRole('button', { name: 'Continue with my version' }).click();
    expect(await field.inputValue()).toBe(EARLIER.replace('Every victim', 'Every woman'));
    await field.fill(`${EARLIER.replace('Every victim', 'Every woman')} Always.`);
    expect(await dialog.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe('It says it better.');
    await accepts();
    await waitUntil(
      'it is in the text',
      async () => (await readAmendment(secretariat, proposed.id)).state === 'merged',
    );
    expect(await readAmendment(secretariat, proposed.id)).toMatchObject({
      outcome: 'partly',
      mergedText: `${EARLIER.replace('Every victim', 'Every woman')} Always.`,
    });
    // A refusal is an answer, and the browser notes it.
    expect(visitor.faults.filter((fault) => !fault.includes('409'))).toEqual([]);
  }, 120_000);
});

describe('suggestions in the text', () => {
  const TEXTS = ['A bed within a day.', 'An interpreter is free.', 'A lawyer is named.', 'A file is kept.'];
  const CHANGED = [`${TEXTS[0]} At once.`, `For her children too: ${TEXTS[1]}`, 'A lawyer is also named.'];
  const WHY = 'Practice at home shows it.';
  let asked: StandardView;

  const editorOf = ({ page }: Visitor, clause: number): Locator =>
    page.getByRole('textbox', { name: `Clause ${clause}, as it should read` });
  /** It is open, and what is typed goes into it. */
  const opens = (who: Visitor, clause: number): Promise<void> =>
    editorOf(who, clause).and(who.page.locator(':focus')).waitFor();
  const wordsOf = ({ page }: Visitor, at: number): Locator =>
    page.locator(`[id="clause-${asked.clauses[at]!.id}"]`);
  /** The words of a text that are shown as inserted. */
  const comes = (text: Locator, words: string): Promise<true> =>
    waitUntil(
      `“${words}” is shown as inserted`,
      async () => (await text.locator('ins').allTextContents()).join('').trim() === words,
    );
  const bar = ({ page }: Visitor, name: string): Locator => page.getByRole('region', { name });
  const suggested = async (): Promise<string[]> =>
    (
      succeeded(await author.get<OwnSuggestionsView>(`/standards/${asked.id}/suggestions`)).set?.amendments ??
      []
    ).map(({ proposedText }) => proposedText);
  async function shows(who: Visitor, mode: string): Promise<void> {
    await who.open(`/standards/${asked.id}`);
    await who.page.getByRole('radiogroup', { name: 'Mode' }).getByText(mode, { exact: true }).click();
    // Until then a press on the text opens nothing.
    if (mode === 'Suggest') await bar(who, 'Your suggestions').waitFor();
  }
  /** Presses in the text, where these words begin. */
  async function pressBefore(who: Visitor, at: number, words: string): Promise<void> {
    const clause = wordsOf(who, at).locator('[data-clause-text], [data-suggested-words]');
    const position = await clause.evaluate((text, looked) => {
      const { document, NodeFilter } = text.ownerDocument!.defaultView!;
      const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) {
        const from = nodes.currentNode.textContent!.indexOf(looked);
        if (from < 0) continue;
        const range = document.createRange();
        range.setStart(nodes.currentNode, from);
        range.setEnd(nodes.currentNode, from + 1);
        const { left, top, height } = range.getBoundingClientRect();
        const box = text.getBoundingClientRect();
        return { x: left + 1 - box.left - text.clientLeft, y: top + height / 2 - box.top - text.clientTop };
      }
      throw new Error(`nowhere: ${looked}`);
    }, words);
    // What comes above the text meanwhile, as the notice of a lost connection, moves it.
    await clause.click({ position });
  }
  /** As where the network is poor: the page is drawn anew before the request has failed. */
  async function failsAfterAWhile(request: Route): Promise<void> {
    await pause(300);
    await request.abort();
  }
  /** Answers the suggestion that has the focus. */
  async function answers({ page }: Visitor, verb: 'Accept' | 'Reject'): Promise<void> {
    const dialog = page.getByRole('dialog');
    await page.locator('li:focus').getByRole('button', { name: verb }).press('Enter');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('We talked about it.');
    await dialog.getByRole('button', { name: verb, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  const accepts = (who: Visitor): Promise<void> => answers(who, 'Accept');
  beforeAll(async () => {
    asked = await createDraft(secretariat, TEXTS, 'networks');
    succeeded(
      await secretariat.post(`/standards/${asked.id}/transitions`, {
        from: 'drafting',
        to: 'national-review',
        reason: 'It is time.',
      }),
    );
  });

  it('are written by who may not write in it, clause by clause, and sent together', async () => {
    const { page } = estonia;
    await shows(estonia, 'Suggest');
    await wordsOf(estonia, 0).getByText(TEXTS[0]!).click();
    await opens(estonia, 1);
    await page.keyboard.press('End');
    await page.keyboard.type(' At once.');
    await comes(editorOf(estonia, 1), 'At once.');
    await bar(estonia, 'Your suggestions').getByText('1 clause changed').waitFor();
    await expectNoFaults(estonia);
    // By keyboard, from the clause's own button, and back to it.
    const way = page.getByRole('link', { name: 'Propose an amendment: Clause 2' });
    await way.focus();
    await page.keyboard.press('Enter');
    await opens(estonia, 2);
    await editorOf(estonia, 1).waitFor({ state: 'detached' });
    await comes(wordsOf(estonia, 0), 'At once.');
    await setOffline(estonia, true);
    const since = performance.now();
    await page.keyboard.type('For her children too: ');
    await pressBefore(estonia, 2, 'named');
    await page.getByText('You are offline. The clause opens as soon as the connection is back.').waitFor();
    await waitUntil('ten seconds have gone', () => Promise.resolve(performance.now() - since > 10_000));
    await setOffline(estonia, false);
    await opens(estonia, 3);
    await page.keyboard.type('also ');
    await page.keyboard.press('Escape');
    await editorOf(estonia, 3).waitFor({ state: 'detached' });
    // One that is opened and left as it was is nothing, whoever looks.
    await pressBefore(estonia, 3, 'kept');
    await opens(estonia, 4);
    await page.keyboard.type('well ');
    await comes(editorOf(estonia, 4), 'well');
    await page.keyboard.press('Control+Backspace');
    await page.keyboard.press('Escape');
    await editorOf(estonia, 4).waitFor({ state: 'detached' });
    await waitUntil('all is kept', async () => (await suggested()).join('|') === CHANGED.join('|'));
    await expectNoFaults(estonia);
    await bar(estonia, 'Your suggestions').getByText('3 clauses changed').waitFor();
    await bar(estonia, 'Your suggestions').getByRole('button', { name: 'Send suggestions' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('listitem').first().waitFor();
    expect(await dialog.getByRole('listitem').allTextContents()).toEqual([
      'Clause 1',
      'Clause 2',
      'Clause 3',
    ]);
    await dialog.getByRole('textbox', { name: 'Why the text should read like this' }).fill(WHY);
    await dialog.getByRole('button', { name: 'Send suggestions' }).click();
    await bar(estonia, 'Your suggestions').getByText('Choose a clause and write in it').waitFor();
    const { items } = succeeded(
      await secretariat.get<AmendmentListView>(`/amendments?standard=${asked.id}&state=submitted`),
    );
    expect(items.map(({ reason }) => reason)).toEqual([WHY, WHY, WHY]);
    expect(new Set(items.map(({ setId }) => setId)).size).toBe(1);
    expect(estonia.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  }, 180_000);

  it('are shown in the text to the secretariat, and accepted or rejected there', async () => {
    const { page } = visitor;
    await shows(visitor, 'Review');
    await bar(visitor, 'Suggestions').getByText('3 suggestions in the text').waitFor();
    await expectNoFaults(visitor);
    // From one to the next by keyboard: the second is where the focus is, and its first button after it.
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await bar(visitor, 'Suggestions').getByText('Suggestion 2 of 3').waitFor();
    await comes(page.locator('li:focus'), 'For her children too:');
    await answers(visitor, 'Reject');
    await bar(visitor, 'Suggestions').getByText('Suggestion 2 of 2').waitFor();
    await comes(page.locator('li:focus'), 'also');
    await page.keyboard.press('Shift+F8');
    await accepts(visitor);
    const { items } = succeeded(await secretariat.get<AmendmentListView>(`/amendments?standard=${asked.id}`));
    expect(items.map(({ proposedText, state }) => [proposedText, state]).toSorted()).toEqual([
      [CHANGED[0], 'accepted'],
      [CHANGED[2], 'submitted'],
      [CHANGED[1], 'rejected'],
    ]);
    expect(visitor.faults.filter((fault) => !fault.includes('409'))).toEqual([]);
  }, 120_000);

  it('add a clause and remove one, and the text follows when they are accepted', async () => {
    asked = await createDraft(secretariat, TEXTS, 'networks');
    const { page } = estonia;
    await shows(estonia, 'Suggest');
    await pressBefore(estonia, 0, 'bed');
    await opens(estonia, 1);
    await page.getByRole('button', { name: 'Add a clause below: Clause 1' }).click();
    const form = page.getByRole('dialog', { name: 'New clause after Clause 1' });
    await form.getByRole('combobox', { name: 'Level' }).waitFor();
    await expectNoFaults(estonia);
    await form.getByRole('button', { name: 'Write the clause' }).click();
    const added = page.getByRole('textbox', { name: 'New clause after Clause 1, as it should read' });
    await added.and(page.locator(':focus')).waitFor();
    await page.keyboard.type('It is in a shelter.');
    await comes(added, 'It is in a shelter.');
    await expectNoFaults(estonia);
    await added.focus();
    await page.keyboard.press('Escape');
    await added.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Change kind or level: New clause after Clause 1' }).click();
    await form.getByRole('combobox', { name: 'Kind' }).selectOption('heading');
    await expectNoFaults(estonia);
    await form.getByRole('button', { name: 'Change' }).click();
    await page.getByText('New clause after Clause 1 · Heading').waitFor();
    await pressBefore(estonia, 3, 'kept');
    // What does not go through is said where it was pressed, and is pressed again.
    await opens(estonia, 4);
    const removal = page.getByRole('button', { name: 'Suggest removal: Clause 4' });
    const takeBack = page.getByRole('button', { name: 'Withdraw: Clause 4 is to be removed' });
    const failure = page.getByRole('alert').getByText('No connection to Norbanet');
    await page.route('**/removal', failsAfterAWhile);
    await removal.click();
    await failure.waitFor();
    await page.unroute('**/removal');
    await removal.click();
    await takeBack.waitFor();
    await page.route('**/withdrawal', failsAfterAWhile);
    await takeBack.click();
    await failure.waitFor();
    await expectNoFaults(estonia);
    await page.unroute('**/withdrawal');
    await takeBack.click();
    await takeBack.waitFor({ state: 'detached' });
    await pressBefore(estonia, 3, 'kept');
    await removal.click();
    await takeBack.waitFor();
    const mine = bar(estonia, 'Your suggestions');
    await mine.getByText('2 clauses changed').waitFor();
    await expectNoFaults(estonia);
    await mine.getByRole('button', { name: 'Send suggestions' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('listitem').first().waitFor();
    expect(await dialog.getByRole('listitem').allTextContents()).toEqual([
      'New clause after Clause 1',
      'Clause 4 is to be removed',
    ]);
    await dialog.getByRole('textbox', { name: 'Why the text should read like this' }).fill(WHY);
    await dialog.getByRole('button', { name: 'Send suggestions' }).click();
    await mine.getByText('Choose a clause and write in it').waitFor();

    await shows(visitor, 'Review');
    await bar(visitor, 'Suggestions').getByText('2 suggestions in the text').waitFor();
    await expectNoFaults(visitor);
    const answered = visitor.page.locator('li:focus');
    for (const says of ['A new clause after this one', 'The clause is to be removed']) {
      if (says.startsWith('A')) await visitor.page.keyboard.press('F8');
      await answered.getByText(says).waitFor();
      await accepts(visitor);
    }
    const after = [TEXTS[0]!, 'It is in a shelter.', TEXTS[1]!, TEXTS[2]!];
    const { clauses } = await readStandard(secretariat, asked.id);
    expect(clauses.map(({ text }) => text)).toEqual(after);
    expect(clauses[1]!.kind).toBe('heading');
    await shows(estonia, 'Suggest');
    await waitUntil('both see the text as it is now', async () => {
      const shown = await Promise.all(
        [estonia, visitor].map((who) => who.page.locator('article [data-clause-text]').allTextContents()),
      );
      return shown.every((texts) => texts.join('|') === after.join('|'));
    });
    const { items } = succeeded(await secretariat.get<AmendmentListView>(`/amendments?standard=${asked.id}`));
    for (const { id, change } of items) {
      await visitor.open(`/standards/${asked.id}/amendments/${id}`);
      const title = change === 'added' ? /to clause 2$/ : /^Amendment \d$/;
      await visitor.page.getByRole('heading', { level: 1, name: title }).waitFor();
      const together = visitor.page.getByRole('region', { name: 'Suggested together with this amendment' });
      await together.getByRole('listitem').waitFor();
      await expectNoFaults(visitor);
    }
    expect(estonia.faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
  }, 180_000);

  it('are written for the rows of a table beneath it, cell by cell', async () => {
    asked = await createDraft(secretariat, TEXTS.slice(0, 1), 'networks');
    let afterId = asked.clauses[0]!.id;
    for (const text of ['Country\tBeds', 'Estonia\tTen', 'Latvia\tNine'])
      afterId = succeeded(
        await secretariat.post<ClauseView>(`/standards/${asked.id}/clauses`, {
          afterId,
          kind: 'row',
          level: 1,
          text,
        }),
      ).id;
    const { page } = estonia;
    await shows(estonia, 'Suggest');
    const row = page.getByRole('textbox', { name: 'Row 2 of the table at 1, as it should read' });
    await page.getByRole('cell', { name: 'Ten' }).click();
    await row.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.type(' or more');
    await comes(row, 'or more');
    // In front of the other word of the cell: it is the cell's, not the one's before.
    await page.keyboard.press('Control+ArrowLeft');
    await page.keyboard.press('Control+ArrowLeft');
    await page.keyboard.press('Control+ArrowLeft');
    await page.keyboard.type('At least ');
    await comes(row, 'At least  or more');
    await expectNoFaults(estonia);
    await row.focus();
    await page.keyboard.press('Escape');
    await row.waitFor({ state: 'detached' });
    const cells = page.getByRole('table', { name: 'Row of a table' }).getByRole('cell');
    await cells.last().getByText('or more').waitFor();
    expect([await cells.count(), await cells.first().textContent()]).toEqual([2, 'Estonia']);
    // By keyboard, and back to where one came from.
    const way = page.getByRole('link', { name: 'Propose an amendment: Row 3 of the table at 1' });
    await way.focus();
    await page.keyboard.press('Enter');
    const last = page.getByRole('textbox', { name: 'Row 3 of the table at 1, as it should read' });
    await last.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await way.and(page.locator(':focus')).waitFor();
    const mine = bar(estonia, 'Your suggestions');
    await mine.getByText('1 clause changed').waitFor();
    await expectNoFaults(estonia);
    await mine.getByRole('button', { name: 'Send suggestions' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('listitem').first().waitFor();
    expect(await dialog.getByRole('listitem').allTextContents()).toEqual(['Row 2 of the table at 1']);
    await dialog.getByRole('textbox', { name: 'Why the text should read like this' }).fill(WHY);
    await dialog.getByRole('button', { name: 'Send suggestions' }).click();
    await mine.getByText('Choose a clause and write in it').waitFor();

    await shows(visitor, 'Review');
    await bar(visitor, 'Suggestions').getByText('1 suggestion in the text').waitFor();
    await visitor.page.keyboard.press('F8');
    await comes(visitor.page.locator('li:focus'), 'At least  or more');
    await expectNoFaults(visitor);
    await visitor.page.keyboard.press('F8');
    await accepts(visitor);
    const { clauses } = await readStandard(secretariat, asked.id);
    expect(clauses.map(({ text }) => text)).toEqual([
      TEXTS[0],
      'Country\tBeds',
      'Estonia\tAt least Ten or more',
      'Latvia\tNine',
    ]);
  }, 180_000);
});
