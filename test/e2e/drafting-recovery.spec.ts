import type { Browser } from 'playwright-core';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { readAmendment, createAmendment } from '../support/amendments.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  goOffline,
  setOffline,
  placeCaret,
  placeCaretAfter,
  postComment,
  highlightedText,
  waitForTexts,
  waitUntilSaved,
  saveStatus,
  selectText,
  editorSurface,
  clauseTexts,
} from '../support/draft-editor.ts';
import { openBrowser, Visitor } from '../support/browser.ts';
import { allowConnections } from '../support/database.ts';
import { createDraft, openThread, readStandard, SHELTER } from '../support/standards.ts';
import { TcpRelay } from '../support/tcp-relay.ts';
import { NorbanetProcess } from '../support/norbanet-process.ts';
import { openSessionFor } from '../support/sessions.ts';
import { textOf, CollabClient } from '../support/collab-client.ts';
import { waitUntil } from '../support/wait-until.ts';

const REDIS = process.env['TEST_REDIS_URL'];
const [INTERPRETER, POLICE] = ['An interpreter is free of charge.', 'The police wait until she has rested.'];

/**
 * Two processes of the built application, with a Redis between them where there is one, and visitors at both.
 */
let house: TestApp;
let network: TestNetwork;
let redis: TcpRelay | undefined;
let one: NorbanetProcess;
let other: NorbanetProcess;
let browser: Browser;
let writer: TestMember;
let denmark: Visitor;
let estonia: Visitor;
let draft: StandardView;

async function arrives(name: string, member: TestMember, { url }: NorbanetProcess): Promise<Visitor> {
  const visitor = await Visitor.create(browser, name, url);
  await visitor.setSession(await openSessionFor(house.database, member.email));
  return visitor;
}

beforeAll(async () => {
  house = await startApp();
  network = await createTestNetwork(house);
  writer = await network.as('DK', 'government');
  redis = REDIS ? await TcpRelay.to(REDIS) : undefined;
  const environment: Record<string, string> = redis ? { REDIS_URL: redis.urlThrough(REDIS!) } : {};
  [one, other, browser] = await Promise.all([
    NorbanetProcess.start(house.database, { environment }),
    NorbanetProcess.start(house.database, { environment }),
    openBrowser(),
  ]);
  [denmark, estonia] = [
    await arrives('Denmark', writer, one),
    await arrives('Estonia', await network.as('EE', 'ngo'), other),
  ];
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all([one?.stop(), other?.stop()]);
  await redis?.cut();
  await house?.close();
}, 120_000);

beforeEach(async () => {
  draft = await createDraft(writer, [SHELTER, INTERPRETER, POLICE], 'networks');
});
afterEach(() =>
  Promise.all(
    [denmark, estonia].map(async (visitor) => {
      // Whatever failed, the next test begins with both of them there.
      await setOffline(visitor, false);
      await visitor.page.goto('/library');
    }),
  ),
);

async function opens(visitor: Visitor): Promise<void> {
  await visitor.open(`/standards/${draft.id}`);
  await editorSurface(visitor).waitFor();
}
const both = (): Promise<unknown> => Promise.all([opens(denmark), opens(estonia)]);
const stored = async (): Promise<string[]> =>
  (await readStandard(writer, draft.id)).clauses.map(({ text }) => text);
const alike = (says: (texts: string[]) => boolean): Promise<unknown> =>
  Promise.all([waitForTexts(denmark, says), waitForTexts(estonia, says)]);

describe('what was typed while something broke', () => {
  it('is there after the server was killed right behind its answer, and what was typed meanwhile arrives', async () => {
    await both();
    await placeCaret(denmark, 0, 'End');
    await denmark.page.keyboard.type(' It is warm.');
    await waitUntilSaved(denmark);
    await one.kill();
    await denmark.page.keyboard.type(' And dry.');
    await saveStatus(denmark)
      .filter({ hasText: /not saved yet/ })
      .waitFor();
    expect((await stored())[0]).toBe(`${SHELTER} It is warm.`);
    await one.resume();
    await waitUntilSaved(denmark);
    await alike(([text]) => text === `${SHELTER} It is warm. And dry.`);
    const fresh = await arrives('Someone else', await network.as('FI', 'ngo'), one);
    await opens(fresh);
    expect((await clauseTexts(fresh))[0]).toBe(`${SHELTER} It is warm. And dry.`);
    await fresh.close();
  }, 120_000);

  it('stays where it is when a part of the page is asked for without a connection, and the part comes later', async () => {
    await both();
    const { page } = estonia;
    const away = page.getByText('This part was not loaded');
    await goOffline(estonia);
    await placeCaret(estonia, 0, 'End');
    await page.keyboard.type(' It is warm.');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await away.waitFor();
    expect((await clauseTexts(estonia))[0]).toBe(`${SHELTER} It is warm.`);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await away.waitFor({ state: 'detached' });
    await placeCaret(estonia, 0, 'End');
    await page.keyboard.press('Alt+Enter');
    await page.getByRole('menuitem', { name: 'History' }).click();
    await away.waitFor();
    expect((await clauseTexts(estonia))[0]).toBe(`${SHELTER} It is warm.`);
    await page.getByText('Review', { exact: true }).click();
    await away.nth(1).waitFor();
    await page.getByText('Write', { exact: true }).click();
    await placeCaret(estonia, 0, 'End');
    await page.keyboard.type(' And dry.');
    await setOffline(estonia, false);
    await alike(([text]) => text === `${SHELTER} It is warm. And dry.`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('dialog', { name: /^History/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('dialog').getByPlaceholder('Words in any of the Network’s languages').waitFor();
  }, 120_000);

  it('is called unsaved while the database is away, loudly after a while, and is stored once when it is back', async () => {
    await both();
    await placeCaret(denmark, 0, 'End');
    await allowConnections(house.database, false);
    try {
      await denmark.page.keyboard.type(' Kept.');
      await denmark.page
        .locator('output[data-late]')
        .filter({ hasText: /not saved/ })
        .waitFor();
      expect(await saveStatus(denmark).innerText()).not.toMatch(/^Saved$/);
    } finally {
      await allowConnections(house.database, true);
    }
    await waitUntilSaved(denmark);
    await alike(([text]) => text === `${SHELTER} Kept.`);
    await waitUntil(
      'it is stored once',
      async () => (await stored().catch(() => ['']))[0] === `${SHELTER} Kept.`,
    );
  }, 120_000);

  (REDIS ? it : it.skip)(
    'reaches the others although the processes could not call each other',
    async () => {
      await both();
      await redis!.cut();
      await placeCaret(denmark, 0, 'End');
      await placeCaret(estonia, 1, 'End');
      await Promise.all([
        denmark.page.keyboard.type(' Here.', { delay: 20 }),
        estonia.page.keyboard.type(' There.', { delay: 20 }),
      ]);
      await Promise.all([waitUntilSaved(denmark), waitUntilSaved(estonia)]);
      await redis!.restore();
      await alike(([first, second]) => first === `${SHELTER} Here.` && second === `${INTERPRETER} There.`);
      await estonia.page.keyboard.type(' Again.');
      await alike(([, second]) => second === `${INTERPRETER} There. Again.`);
    },
    120_000,
  );

  it('into a clause that somebody joins to the one before is in the text or offered back, never silently gone', async () => {
    await both();
    await goOffline(estonia);
    await placeCaret(estonia, 1, 'End');
    await estonia.page.keyboard.type(' In her own language.');
    await waitForTexts(estonia, (all) => all[1] === `${INTERPRETER} In her own language.`);
    await placeCaret(denmark, 1, 'Home');
    await denmark.page.keyboard.press('Backspace');
    await waitForTexts(denmark, (all) => all.length === 2);
    await waitUntilSaved(denmark);
    await setOffline(estonia, false);
    await waitForTexts(estonia, (all) => all.length === 2);
    const inText = async (): Promise<boolean> =>
      (await clauseTexts(estonia)).join(' ').includes('In her own language.');
    const offered = estonia.page.getByText('Some text that you wrote has no place in the current text');
    await waitUntil(
      'they are somewhere',
      async () =>
        (await inText()) ||
        ((await offered.isVisible()) &&
          (await estonia.page.getByText('In her own language.').first().isVisible())),
    );
    if (!(await inText())) await estonia.page.getByRole('button', { name: 'Put it back' }).click();
    await alike((all) => all.join(' ').includes('In her own language.'));
  }, 120_000);
});

describe('a thread on words that others work on', () => {
  /** Waits until the words are under their mark, for both. */
  const onWords = (words: string, after: string): Promise<unknown> =>
    Promise.all(
      [denmark, estonia].map((visitor) =>
        waitUntil(
          `${visitor.name} sees the thread on “${words}” after ${after}`,
          async () => (await highlightedText(visitor)) === words,
        ),
      ),
    );

  beforeEach(async () => {
    await openThread(writer, draft, 'safe shelter', 'For how long?');
    await both();
    await onWords('safe shelter', 'opening');
  });

  it('stays on them through all that is done to their clause, and is an orphan only while they are gone', async () => {
    const { keyboard } = denmark.page;
    await placeCaret(denmark, 0, 'Home');
    await keyboard.type('At once: ');
    await onWords('safe shelter', 'typing before it');
    await placeCaretAfter(denmark, 0, 'a safe');
    await keyboard.type(', warm');
    await onWords('safe, warm shelter', 'typing within it');
    await placeCaretAfter(denmark, 0, 'offered ');
    await keyboard.press('Enter');
    await waitForTexts(estonia, (all) => all.length === 4);
    await onWords('safe, warm shelter', 'dividing before it');
    await keyboard.press('Backspace');
    await waitForTexts(estonia, (all) => all.length === 3);
    await onWords('safe, warm shelter', 'joining');
    await placeCaret(denmark, 1, 'Home');
    await keyboard.press('Backspace');
    await waitForTexts(estonia, (all) => all.length === 2);
    await onWords('safe, warm shelter', 'joining behind it');
    await keyboard.press('Alt+Enter');
    await denmark.page.getByRole('menuitemradio', { name: 'Heading' }).click();
    // The menu gives the focus back to the text.
    await denmark.page.locator('[contenteditable="true"]:focus').first().waitFor();
    await keyboard.press('Alt+Shift+ArrowRight');
    await estonia.page.locator('[data-clause-text][data-kind="heading"][data-level="2"]').waitFor();
    await onWords('safe, warm shelter', 'another kind and level');
    await selectText(denmark, 0, 'a safe, warm shelter ');
    await keyboard.press('Delete');
    await estonia.page.getByText('The text is no longer there: “safe, warm shelter”').waitFor();
    await keyboard.press('Control+z');
    await onWords('safe, warm shelter', 'undoing their removal');
    await waitUntilSaved(denmark);
  }, 120_000);

  it.each<[string, () => Promise<void>, () => Promise<void>]>([
    [
      'one divides its clause before it and the other types behind it',
      async () => {
        await placeCaretAfter(denmark, 0, 'offered ');
        await denmark.page.keyboard.press('Enter');
        await waitForTexts(denmark, (all) => all.length === 4);
      },
      () => placeCaret(estonia, 0, 'End'),
    ],
    [
      'one makes it a heading and the other types before it',
      async () => {
        await placeCaret(denmark, 0, 'End');
        await denmark.page.keyboard.press('Alt+Enter');
        await denmark.page.getByRole('menuitemradio', { name: 'Heading' }).click();
        await denmark.page.locator('[data-clause-text][data-kind="heading"]').waitFor();
      },
      () => placeCaret(estonia, 0, 'Home'),
    ],
    [
      'one joins the next clause to it and the other types before it',
      async () => {
        await placeCaret(denmark, 1, 'Home');
        await denmark.page.keyboard.press('Backspace');
        await waitForTexts(denmark, (all) => all.length === 2);
      },
      () => placeCaret(estonia, 0, 'Home'),
    ],
  ])(
    'stays on them while, without knowing of each other, %s',
    async (_, act, place) => {
      await goOffline(estonia);
      await place();
      await estonia.page.keyboard.type(' Without fail. ');
      await act();
      await waitUntilSaved(denmark);
      await setOffline(estonia, false);
      await alike((all) => all.join('|').includes('Without fail.'));
      await onWords('safe shelter', 'both came together');
    },
    120_000,
  );

  it('is at the words as they are now when it is reopened, and says who resolved and reopened it', async () => {
    const card = ({ page }: Visitor) =>
      page
        .locator('button[aria-expanded]')
        .filter({ hasText: /shelter/ })
        .first();
    await card(estonia).click();
    await estonia.page.getByRole('button', { name: 'Resolve' }).click();
    await estonia.page.getByText(/^Resolved by ee-ngo/).waitFor();
    await waitUntil('its mark is gone', async () => (await highlightedText(denmark)) === '');
    await placeCaretAfter(denmark, 0, 'a safe');
    await denmark.page.keyboard.type(' and warm');
    await waitUntilSaved(denmark);
    await denmark.page.getByText('Resolved', { exact: true }).click();
    await card(denmark).click();
    await denmark.page.getByText(/^Resolved by ee-ngo/).waitFor();
    await denmark.page.getByRole('button', { name: 'Reopen' }).click();
    await denmark.page.getByText(/^Reopened by dk-government/).waitFor();
    await onWords('safe and warm shelter', 'reopening it');
  }, 120_000);
});

describe('an undo', () => {
  it('takes back one act at a time: words typed in one go together, and what was done elsewhere right after them by itself', async () => {
    await both();
    const { keyboard } = denmark.page;
    await placeCaret(denmark, 0, 'End');
    await keyboard.type(' It is warm.');
    await selectText(denmark, 1, 'free of ');
    await keyboard.press('Delete');
    await alike(
      ([first, second]) => first === `${SHELTER} It is warm.` && second === 'An interpreter is charge.',
    );
    await keyboard.press('Control+z');
    await alike(([first, second]) => first === `${SHELTER} It is warm.` && second === INTERPRETER);
    await keyboard.press('Control+z');
    await alike(([first, second]) => first === SHELTER && second === INTERPRETER);
    await waitUntilSaved(denmark);
  }, 120_000);
});

describe('a member who may comment and not write', () => {
  it('puts a thread on words that a writer sees marked, and nothing else of theirs gets into the text', async () => {
    const member = await network.networkMember('DK');
    const police = await arrives('Danish police', member, one);
    await opens(denmark);
    await police.open(`/standards/${draft.id}`);
    await police.page.locator('[data-clause-text]').first().waitFor();
    expect(await police.page.locator('[contenteditable="true"]').count()).toBe(0);
    await police.select(police.page.locator('[data-clause-text]').first(), 'within 24 hours');
    await postComment(police, 'From the first report, or from the first night?');
    await waitUntil(
      'the writer sees it on its words',
      async () => (await highlightedText(denmark)) === 'within 24 hours',
    );
    const typist = new CollabClient(one.url, member, `standard:${draft.id}`);
    expect(await typist.open()).toMatchObject({ ok: true, mayWrite: false });
    expect(await typist.push(typist.change(([first]) => textOf(first!).insert(0, 'Mine: ')))).toMatchObject({
      ok: false,
      code: 'not-found',
    });
    typist.close();
    expect(await stored()).toEqual([SHELTER, INTERPRETER, POLICE]);
    await police.close();
  }, 120_000);
});

describe('an amendment that its authors word together', () => {
  it('is one clause for both, with their carets and what it changes, whatever keys and pasted lines come', async () => {
    const { id } = await createAmendment(await network.as('EE', 'government'), draft, SHELTER);
    const ministry = await arrives('Estonian ministry', await network.as('EE', 'government'), one);
    const at = async (visitor: Visitor): Promise<void> => {
      await visitor.open(`/standards/${draft.id}/amendments/${id}`);
      await editorSurface(visitor).waitFor();
    };
    await Promise.all([at(ministry), at(estonia)]);
    // The field is narrow: the words run over more than one line.
    await placeCaret(ministry, 0, 'Control+End');
    await placeCaret(estonia, 0, 'Control+Home');
    await Promise.all([
      ministry.page.keyboard.type(' It is warm.', { delay: 15 }),
      estonia.page.keyboard.type('At once: ', { delay: 15 }),
    ]);
    const whole = `At once: ${SHELTER} It is warm.`;
    await Promise.all([
      waitForTexts(ministry, ([text]) => text === whole),
      waitForTexts(estonia, ([text]) => text === whole),
    ]);
    await ministry.page.locator('[role="textbox"] [data-name="ee-ngo"]').waitFor({ state: 'attached' });
    await ministry.page.locator('ins').filter({ hasText: 'It is warm' }).waitFor();
    for (const key of ['Control+Enter', 'Alt+Shift+ArrowRight', 'Enter'])
      await ministry.page.keyboard.press(key);
    await ministry.page.evaluate(`(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Dry\\ntoo.');
      data.setData('text/html', '<p>Dry</p><p>too.</p>');
      document.querySelector('[role="textbox"]').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })()`);
    await waitForTexts(estonia, (all) => all.length === 1 && all[0]!.endsWith('It is warm.\n\nDry too.'));
    await waitUntilSaved(ministry);
    await estonia.page.keyboard.press('Control+a');
    await estonia.page.keyboard.type('A shelter at once.');
    await waitForTexts(ministry, (all) => all.join('|') === 'A shelter at once.');
    await Promise.all([waitUntilSaved(ministry), waitUntilSaved(estonia)]);
    expect(await ministry.axeViolations()).toEqual([]);
    await ministry.page.getByRole('button', { name: 'Submit to everyone' }).click();
    await ministry.page.getByRole('dialog').getByRole('button', { name: 'Submit to everyone' }).click();
    await estonia.page.getByText('Waiting for an outcome').first().waitFor();
    await editorSurface(estonia).waitFor({ state: 'detached' });
    expect(await readAmendment(writer, id)).toMatchObject({
      state: 'submitted',
      proposedText: 'A shelter at once.',
      baseText: SHELTER,
    });
    expect([await stored(), await editorSurface(estonia).count()]).toEqual([
      [SHELTER, INTERPRETER, POLICE],
      0,
    ]);
    expect(ministry.faults).toEqual([]);
    await ministry.close();
  }, 120_000);
});
