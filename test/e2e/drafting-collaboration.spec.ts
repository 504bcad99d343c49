import type { Browser } from 'playwright-core';
import { COLLAB_SCHEMA_VERSION } from '@nbn/contracts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  setOffline,
  placeCaret,
  clauseAt,
  postComment,
  waitForTexts,
  waitUntilSaved,
  saveStatus,
  selectText,
  editorSurface,
  clauseTexts,
} from '../support/draft-editor.ts';
import { openBrowser, Visitor } from '../support/browser.ts';
import { createDraft, readStandard, SHELTER } from '../support/standards.ts';
import { NorbanetProcess } from '../support/norbanet-process.ts';
import { openSessionFor } from '../support/sessions.ts';
import { waitUntil } from '../support/wait-until.ts';

/**
 * Makes what the visitors come for; they themselves are at two processes of the built application, with a
 * Redis between them where there is one.
 */
let house: TestApp;
let one: NorbanetProcess;
let other: NorbanetProcess;
let browser: Browser;
let writer: TestMember;
let network: TestNetwork;
let denmark: Visitor;
let estonia: Visitor;
let draft: string;
let first: string;

beforeAll(async () => {
  house = await startApp();
  network = await createTestNetwork(house);
  const members = [await network.as('DK', 'government'), await network.as('EE', 'ngo')] as const;
  [one, other, browser] = await Promise.all([
    NorbanetProcess.start(house.database),
    NorbanetProcess.start(house.database),
    openBrowser(),
  ]);
  writer = members[0];
  [denmark, estonia] = [
    await Visitor.create(browser, 'Denmark', one.url),
    await Visitor.create(browser, 'Estonia', other.url, { timeZone: 'Europe/Tallinn' }),
  ];
  await denmark.setSession(await openSessionFor(house.database, members[0].email));
  await estonia.setSession(await openSessionFor(house.database, members[1].email));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all([one?.stop(), other?.stop()]);
  await house?.close();
}, 120_000);

/** A draft of these clauses, made anew for each test. */
beforeEach(async () => {
  const made = await createDraft(writer, [
    SHELTER,
    'An interpreter is free of charge.',
    'The police wait until she has rested.',
  ]);
  draft = made.id;
  first = made.clauses[0]!.id;
});
afterEach(() => Promise.all([denmark, estonia].map(({ page }) => page.goto('/library'))));

async function opens(visitor: Visitor): Promise<void> {
  await visitor.open(`/standards/${draft}`);
  await editorSurface(visitor).waitFor();
}
async function both(): Promise<void> {
  await Promise.all([opens(denmark), opens(estonia)]);
}
const stored = async (): Promise<string[]> =>
  (await readStandard(writer, draft)).clauses.map(({ text }) => text);

describe('a text that two write at once, each at a server of their own', () => {
  it('is one text for both and in the database, with the caret and the name of the other in it', async () => {
    await both();
    await placeCaret(denmark, 0, 'End');
    await placeCaret(estonia, 0, 'Home');
    await Promise.all([
      denmark.page.keyboard.type(' It is warm.', { delay: 15 }),
      estonia.page.keyboard.type('From the first day: ', { delay: 15 }),
    ]);
    const whole = 'From the first day: Every victim is offered a safe shelter within 24 hours. It is warm.';
    await Promise.all([
      waitForTexts(denmark, ([text]) => text === whole),
      waitForTexts(estonia, ([text]) => text === whole),
    ]);
    await estonia.page.locator('[role="textbox"] [data-name]').first().waitFor({ state: 'attached' });
    await Promise.all([waitUntilSaved(denmark), waitUntilSaved(estonia)]);
    expect((await stored())[0]).toBe(whole);
  }, 90_000);

  it('keeps a clause whole while one changes its kind and level and the other types in it', async () => {
    await both();
    await placeCaret(estonia, 1, 'End');
    await clauseAt(denmark, 1).click();
    await denmark.page.keyboard.press('Alt+Enter');
    const typing = estonia.page.keyboard.type(' Always.', { delay: 30 });
    await denmark.page.getByRole('menuitemradio', { name: 'Heading' }).click();
    // The menu gives the focus back a moment later.
    await editorSurface(denmark).and(denmark.page.locator(':focus')).waitFor();
    await denmark.page.keyboard.press('Alt+Shift+ArrowRight');
    await typing;
    await waitForTexts(denmark, (all) => all[1] === 'An interpreter is free of charge. Always.');
    await estonia.page
      .locator('[data-clause-text][data-kind="heading"][data-level="2"]', { hasText: 'Always.' })
      .waitFor();
    expect(await clauseTexts(estonia)).toEqual(await clauseTexts(denmark));
  }, 90_000);

  it('divides a clause so that its first half keeps its identity, and numbers follow', async () => {
    await both();
    await placeCaret(denmark, 0, 'Home');
    for (let n = 0; n < 'Every victim '.length; n += 1) await denmark.page.keyboard.press('ArrowRight');
    await denmark.page.keyboard.press('Enter');
    await waitForTexts(estonia, (all) => all[0] === 'Every victim ' && all.length === 4);
    expect(await clauseAt(estonia, 0).getAttribute('data-clause-text')).toBe(first);
    await waitUntil('numbers', async () => (await clauseAt(estonia, 3).getAttribute('data-number')) === '4');
    await denmark.page.keyboard.press('Backspace');
    await waitForTexts(estonia, (all) => all.length === 3);
    expect(await clauseAt(estonia, 0).getAttribute('data-clause-text')).toBe(first);
  }, 90_000);

  it('moves a clause by the keyboard, and the caret goes along', async () => {
    await both();
    await placeCaret(denmark, 0, 'Home');
    await waitUntil('the menu is at the clause', () =>
      denmark.page.getByRole('button', { name: 'Actions for Clause 1' }).isVisible(),
    );
    await denmark.page.keyboard.press('Alt+Shift+ArrowDown');
    await waitForTexts(estonia, (all) => all[1]!.startsWith('Every victim'));
    await waitUntil(
      'the caret is back',
      async () => (await denmark.page.getByRole('button', { name: 'Actions for Clause 2' }).count()) === 1,
    );
    await denmark.page.keyboard.type('Moved: ');
    await waitForTexts(
      estonia,
      (all) => all[1] === 'Moved: Every victim is offered a safe shelter within 24 hours.',
    );
  }, 90_000);

  it('takes whoever writes in a clause along when somebody else moves it', async () => {
    await both();
    await placeCaret(estonia, 0, 'End');
    await estonia.page.keyboard.type(' It is warm');
    await waitForTexts(denmark, ([text]) => text!.endsWith('It is warm'));
    await placeCaret(denmark, 0, 'Home');
    await waitUntil('the menu is at the clause', () =>
      denmark.page.getByRole('button', { name: 'Actions for Clause 1' }).isVisible(),
    );
    await denmark.page.keyboard.press('Alt+Shift+ArrowDown');
    await waitForTexts(estonia, (all) => all[1]!.endsWith('It is warm'));
    await estonia.page.keyboard.type(' and dry.');
    await waitForTexts(denmark, (all) => all[1] === `${SHELTER} It is warm and dry.`);
  }, 90_000);

  it('gives two who begin an empty text at once a place each to write, and stores nothing that nobody wrote', async () => {
    draft = (await createDraft(writer, [])).id;
    await both();
    expect([await clauseTexts(denmark), await clauseTexts(estonia)]).toEqual([[''], ['']]);
    expect(await stored()).toEqual([]);
    await clauseAt(denmark, 0).click();
    await denmark.page.keyboard.type('We agree.');
    await waitForTexts(estonia, (all) => all.join() === 'We agree.');
    await waitUntil('it is stored', async () => (await stored()).join() === 'We agree.');
  }, 90_000);
});

describe('words that are not saved', () => {
  it('are counted while one is offline, and arrive with the connection', async () => {
    await both();
    await setOffline(denmark, true);
    await placeCaret(denmark, 0, 'End');
    await denmark.page.keyboard.type(' Away.');
    await saveStatus(denmark)
      .filter({ hasText: /changes not saved yet, offline since/ })
      .waitFor();
    await placeCaret(estonia, 0, 'Home');
    await estonia.page.keyboard.type('Here: ');
    await setOffline(denmark, false);
    const whole = 'Here: Every victim is offered a safe shelter within 24 hours. Away.';
    await Promise.all([
      waitForTexts(denmark, ([text]) => text === whole),
      waitForTexts(estonia, ([text]) => text === whole),
    ]);
    await waitUntilSaved(denmark);
  }, 90_000);

  it('are offered back to their writer when somebody took their place out of the text meanwhile', async () => {
    await both();
    await setOffline(denmark, true);
    await placeCaret(denmark, 1, 'End');
    await denmark.page.keyboard.type(' In her own language.');
    await clauseAt(estonia, 1).click();
    await estonia.page.keyboard.press('Alt+Enter');
    await estonia.page.getByRole('menuitem', { name: 'Remove' }).click();
    await waitUntilSaved(estonia);
    await setOffline(denmark, false);
    await denmark.page.getByText('Some text that you wrote has no place in the current text').waitFor();
    await denmark.page.locator('p', { hasText: /^\s*In her own language\.$/ }).waitFor();
    await denmark.page.getByRole('button', { name: 'Put it back' }).click();
    await waitForTexts(estonia, (all) => all.some((text) => text.includes('In her own language.')));
    await denmark.page
      .getByText('Some text that you wrote has no place in the current text')
      .waitFor({ state: 'detached' });
  }, 90_000);

  it('with somebody’s identity number among them stay in the browser until it is replaced', async () => {
    await both();
    const sent: string[] = [];
    await denmark.page.reload();
    denmark.page.on('websocket', (socket) =>
      socket.on('framesent', ({ payload }) => {
        sent.push(payload.toString('latin1'));
      }),
    );
    await denmark.page.reload();
    await editorSurface(denmark).waitFor();
    await placeCaret(denmark, 0, 'End');
    await denmark.page.keyboard.insertText(' She is 36805280109.');
    await denmark.page.getByText('This cannot be sent as it is').waitFor();
    await saveStatus(denmark).filter({ hasText: 'Not saved' }).waitFor();
    await denmark.page.getByRole('button', { name: 'Replace it' }).click();
    await waitForTexts(estonia, ([text]) => text!.includes('[removed: identity number]'));
    await waitUntilSaved(denmark);
    expect(sent.join().includes('36805280109')).toBe(false);
  }, 90_000);

  it('that have to stay with such a number are held back until the secretariat lets them through, and are saved by themselves then', async () => {
    await both();
    await placeCaret(denmark, 0, 'End');
    await denmark.page.keyboard.insertText(' In the manual: 36805280109.');
    await denmark.page.getByRole('button', { name: 'Ask to keep it as it is' }).click();
    await denmark.page.getByText('The secretariat decides on this').waitFor();
    await saveStatus(denmark).filter({ hasText: 'Not saved' }).waitFor();
    const secretariat = await Visitor.create(browser, 'Secretariat', one.url);
    await secretariat.setSession(await openSessionFor(house.database, (await network.secretariat()).email));
    await secretariat.open('/safeguarding');
    await secretariat.page
      .getByRole('listitem')
      .filter({ hasText: 'live text of a draft' })
      .getByRole('button', { name: 'Release' })
      .click();
    await secretariat.page.getByLabel('Reason for the release').fill('A made-up number of the manual.');
    await secretariat.page.getByRole('dialog').getByRole('button', { name: 'Release' }).click();
    await waitForTexts(estonia, ([text]) => text!.endsWith('In the manual: 36805280109.'));
    await waitUntilSaved(denmark);
    await denmark.page.getByText('The secretariat decides on this').waitFor({ state: 'detached' });
    await secretariat.context.close();
  }, 90_000);

  it('with half of such a number beside the other half are not saved until it is gone', async () => {
    await both();
    await placeCaret(denmark, 0, 'End');
    await denmark.page.keyboard.insertText(' Her code is 131052-');
    await waitUntilSaved(denmark);
    await placeCaret(denmark, 1, 'Home');
    await denmark.page.keyboard.insertText('308T ');
    await denmark.page
      .getByText('Together with the text beside it, this looks like someone’s number')
      .waitFor();
    expect((await stored())[1]).toBe('An interpreter is free of charge.');
    for (let n = 0; n < 'T '.length; n += 1) await denmark.page.keyboard.press('Backspace');
    await waitForTexts(estonia, ([, text]) => text === '308An interpreter is free of charge.');
    await waitUntilSaved(denmark);
  }, 90_000);
});

describe('a text that cannot be written in', () => {
  it('is shown to read when no live connection is to be had, never as an empty page', async () => {
    const reader = await Visitor.create(browser, 'Denmark without sockets', one.url);
    await reader.context.addCookies(await denmark.context.cookies());
    await reader.page.routeWebSocket(/socket\.io/, (socket) => socket.close());
    await reader.page.route(/socket\.io/, (route) => route.abort());
    await reader.open(`/standards/${draft}`);
    await reader.page.getByText('Read only, not live').waitFor();
    expect(await reader.page.locator('[data-clause-text]').allInnerTexts()).toHaveLength(3);
    expect(await reader.page.locator('[contenteditable="true"]').count()).toBe(0);
    await reader.close();
  }, 90_000);

  it('says to a page of another form that it must be loaded anew, and nothing is changed', async () => {
    const older = await Visitor.create(browser, 'Denmark of yesterday', one.url);
    await older.context.addCookies(await denmark.context.cookies());
    await older.page.routeWebSocket(/socket\.io/, (socket) => {
      const server = socket.connectToServer();
      socket.onMessage((message) =>
        server.send(
          typeof message === 'string'
            ? message.replace(`"form":${COLLAB_SCHEMA_VERSION}`, `"form":${COLLAB_SCHEMA_VERSION + 1}`)
            : message,
        ),
      );
    });
    await older.open(`/standards/${draft}`);
    await older.page.getByText('This page is older than the server').waitFor();
    expect(await older.page.locator('[contenteditable="true"]').count()).toBe(0);
    expect(await stored()).toHaveLength(3);
    await older.close();
  }, 90_000);

  it('leaves nothing behind in the browser', async () => {
    await opens(denmark);
    await placeCaret(denmark, 0, 'End');
    await denmark.page.keyboard.type(' Kept nowhere.');
    await waitUntilSaved(denmark);
    expect(
      await denmark.page.evaluate<string[]>(
        'indexedDB.databases().then((all) => all.map((each) => each.name))',
      ),
    ).toEqual([]);
    expect(
      await denmark.page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])'),
    ).not.toContain('Kept nowhere');
  }, 90_000);
});

describe('threads on words that are typed in', () => {
  const comment = async (visitor: Visitor, at: number, words: string, said: string): Promise<void> => {
    await selectText(visitor, at, words);
    await postComment(visitor, said);
  };

  it('stay at their words while others type before and within them, and are orphans while their words are gone', async () => {
    await both();
    await comment(denmark, 0, 'safe shelter', 'For how long?');
    const mark = estonia.page.locator('[role="textbox"] mark');
    await mark.waitFor();
    await placeCaret(estonia, 0, 'Home');
    await estonia.page.keyboard.type('At once: ');
    await waitUntil(
      'the mark went along',
      async () =>
        (await denmark.page.locator('[role="textbox"] mark').allTextContents()).join('') === 'safe shelter' &&
        (await clauseTexts(denmark))[0]!.startsWith('At once'),
    );
    await selectText(estonia, 0, 'a safe shelter ');
    await waitUntil('the selection is the editor’s', () =>
      estonia.page.getByRole('button', { name: 'Comment on this text' }).isVisible(),
    );
    await estonia.page.keyboard.press('Delete');
    await denmark.page.getByText('The text is no longer there: “safe shelter”').waitFor();
    await estonia.page.keyboard.press('Control+z');
    await waitUntil(
      'the words are back under their mark',
      async () =>
        (await denmark.page.locator('[role="textbox"] mark').allTextContents()).join('') === 'safe shelter',
    );
  }, 90_000);

  it('on the same words are both marked, and each press opens the next one', async () => {
    await both();
    await comment(denmark, 0, 'safe shelter', 'First thread.');
    await estonia.page.locator('[role="textbox"] mark').waitFor();
    await comment(estonia, 0, 'safe shelter within', 'Second thread.');
    await waitUntil(
      'both are marked',
      async () =>
        new Set(
          await denmark.page
            .locator('[role="textbox"] mark')
            .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-thread'))),
        ).size === 2,
    );
    const shown = async (): Promise<string> =>
      (await denmark.page.locator('aside [aria-expanded="true"] ~ * p').allInnerTexts()).join();
    const inner = denmark.page.locator('[role="textbox"] mark mark').first();
    await waitUntil('the own thread is open', async () => (await shown()).includes('First thread.'));
    await inner.click();
    await waitUntil('the other one is open', async () => (await shown()).includes('Second thread.'));
    await inner.click();
    await waitUntil('the own one is open again', async () => (await shown()).includes('First thread.'));
  }, 90_000);
});
