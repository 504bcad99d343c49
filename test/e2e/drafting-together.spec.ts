import type { Browser } from 'playwright-core';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { type TestMember, type TestNetwork, theNetwork } from '../support/actors.ts';
import { amendment, anAmendment } from '../support/amendments.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  away,
  caret,
  caretBehind,
  comments,
  marked,
  reads,
  saved,
  saving,
  selects,
  surface,
  texts,
} from '../support/at-the-text.ts';
import { openBrowser, Visitor } from '../support/browser.ts';
import { letIn } from '../support/database.ts';
import { aDraft, openThread, read, SHELTER } from '../support/drafts.ts';
import { Relay } from '../support/relay.ts';
import { RunningNorbanet } from '../support/running-norbanet.ts';
import { sessionOf } from '../support/sessions.ts';
import { textOf, Typist } from '../support/typist.ts';
import { until } from '../support/until.ts';

const REDIS = process.env['TEST_REDIS_URL'];
const [INTERPRETER, POLICE] = ['An interpreter is free of charge.', 'The police wait until she has rested.'];

/**
 * Two processes of the built application, with a Redis between them where there is one, and visitors at both.
 */
let house: TestApp;
let network: TestNetwork;
let redis: Relay | undefined;
let one: RunningNorbanet;
let other: RunningNorbanet;
let browser: Browser;
let writer: TestMember;
let denmark: Visitor;
let estonia: Visitor;
let draft: StandardView;

async function arrives(name: string, member: TestMember, { url }: RunningNorbanet): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, name, url);
  await visitor.bring(await sessionOf(house.database, member.email));
  return visitor;
}

beforeAll(async () => {
  house = await startApp();
  network = await theNetwork(house);
  writer = await network.as('DK', 'government');
  redis = REDIS ? await Relay.to(REDIS) : undefined;
  const environment: Record<string, string> = redis ? { REDIS_URL: redis.leadingTo(REDIS!) } : {};
  [one, other, browser] = await Promise.all([
    RunningNorbanet.start(house.database, { environment }),
    RunningNorbanet.start(house.database, { environment }),
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
  draft = await aDraft(writer, [SHELTER, INTERPRETER, POLICE], 'networks');
});
afterEach(() =>
  Promise.all(
    [denmark, estonia].map(async (visitor) => {
      // Whatever failed, the next test begins with both of them there.
      await away(visitor, false);
      await visitor.page.goto('/library');
    }),
  ),
);

async function opens(visitor: Visitor): Promise<void> {
  await visitor.open(`/standards/${draft.id}`);
  await surface(visitor).waitFor();
}
const both = (): Promise<unknown> => Promise.all([opens(denmark), opens(estonia)]);
const stored = async (): Promise<string[]> => (await read(writer, draft.id)).clauses.map(({ text }) => text);
const alike = (says: (texts: string[]) => boolean): Promise<unknown> =>
  Promise.all([reads(denmark, says), reads(estonia, says)]);

describe('what was typed while something broke', () => {
  it('is there after the server was killed right behind its answer, and what was typed meanwhile arrives', async () => {
    await both();
    await caret(denmark, 0, 'End');
    await denmark.page.keyboard.type(' It is warm.');
    await saved(denmark);
    await one.kill();
    await denmark.page.keyboard.type(' And dry.');
    await saving(denmark)
      .filter({ hasText: /not saved yet/ })
      .waitFor();
    expect((await stored())[0]).toBe(`${SHELTER} It is warm.`);
    await one.resume();
    await saved(denmark);
    await alike(([text]) => text === `${SHELTER} It is warm. And dry.`);
    const fresh = await arrives('Somebody else', await network.as('FI', 'ngo'), one);
    await opens(fresh);
    expect((await texts(fresh))[0]).toBe(`${SHELTER} It is warm. And dry.`);
    await fresh.leave();
  }, 120_000);

  it('is called unsaved while the database is away, loudly after a while, and is stored once when it is back', async () => {
    await both();
    await caret(denmark, 0, 'End');
    await letIn(house.database, false);
    try {
      await denmark.page.keyboard.type(' Kept.');
      await denmark.page
        .locator('output[data-late]')
        .filter({ hasText: /not saved/ })
        .waitFor();
      expect(await saving(denmark).innerText()).not.toMatch(/^Saved$/);
    } finally {
      await letIn(house.database, true);
    }
    await saved(denmark);
    await alike(([text]) => text === `${SHELTER} Kept.`);
    await until(
      'it is stored once',
      async () => (await stored().catch(() => ['']))[0] === `${SHELTER} Kept.`,
    );
  }, 120_000);

  (REDIS ? it : it.skip)(
    'reaches the others although the processes could not call each other',
    async () => {
      await both();
      await redis!.cut();
      await caret(denmark, 0, 'End');
      await caret(estonia, 1, 'End');
      await Promise.all([
        denmark.page.keyboard.type(' Here.', { delay: 20 }),
        estonia.page.keyboard.type(' There.', { delay: 20 }),
      ]);
      await Promise.all([saved(denmark), saved(estonia)]);
      await redis!.mend();
      await alike(([first, second]) => first === `${SHELTER} Here.` && second === `${INTERPRETER} There.`);
      await estonia.page.keyboard.type(' Again.');
      await alike(([, second]) => second === `${INTERPRETER} There. Again.`);
    },
    120_000,
  );

  it('into a clause that somebody joins to the one before is in the text or offered back, never silently gone', async () => {
    await both();
    await away(estonia, true);
    await caret(estonia, 1, 'End');
    await estonia.page.keyboard.type(' In her own language.');
    await reads(estonia, (all) => all[1] === `${INTERPRETER} In her own language.`);
    await caret(denmark, 1, 'Home');
    await denmark.page.keyboard.press('Backspace');
    await reads(denmark, (all) => all.length === 2);
    await saved(denmark);
    await away(estonia, false);
    await reads(estonia, (all) => all.length === 2);
    const inText = async (): Promise<boolean> =>
      (await texts(estonia)).join(' ').includes('In her own language.');
    const offered = estonia.page.getByText('Words of yours stand nowhere in the text');
    await until(
      'they are somewhere',
      async () =>
        (await inText()) ||
        ((await offered.isVisible()) &&
          (await estonia.page.getByText('In her own language.').first().isVisible())),
    );
    if (!(await inText())) await estonia.page.getByRole('button', { name: 'Put them back' }).click();
    await alike((all) => all.join(' ').includes('In her own language.'));
  }, 120_000);
});

describe('a thread on words that others work on', () => {
  /** Waits until the words are under their mark, for both. */
  const onWords = (words: string, after: string): Promise<unknown> =>
    Promise.all(
      [denmark, estonia].map((visitor) =>
        until(
          `${visitor.name} sees the thread on “${words}” after ${after}`,
          async () => (await marked(visitor)) === words,
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
    await caret(denmark, 0, 'Home');
    await keyboard.type('At once: ');
    await onWords('safe shelter', 'typing before it');
    await caretBehind(denmark, 0, 'a safe');
    await keyboard.type(', warm');
    await onWords('safe, warm shelter', 'typing within it');
    await caretBehind(denmark, 0, 'offered ');
    await keyboard.press('Enter');
    await reads(estonia, (all) => all.length === 4);
    await onWords('safe, warm shelter', 'dividing before it');
    await keyboard.press('Backspace');
    await reads(estonia, (all) => all.length === 3);
    await onWords('safe, warm shelter', 'joining');
    await caret(denmark, 1, 'Home');
    await keyboard.press('Backspace');
    await reads(estonia, (all) => all.length === 2);
    await onWords('safe, warm shelter', 'joining behind it');
    await keyboard.press('Alt+Enter');
    await denmark.page.getByRole('menuitemradio', { name: 'Heading' }).click();
    await keyboard.press('Alt+Shift+ArrowRight');
    await estonia.page.locator('[data-clause-text][data-kind="heading"][data-level="2"]').waitFor();
    await onWords('safe, warm shelter', 'another kind and level');
    await selects(denmark, 0, 'a safe, warm shelter ');
    await keyboard.press('Delete');
    await estonia.page.getByText('The words are gone: “safe, warm shelter”').waitFor();
    await keyboard.press('Control+z');
    await onWords('safe, warm shelter', 'undoing their removal');
    await saved(denmark);
  }, 120_000);

  it.each<[string, () => Promise<void>, () => Promise<void>]>([
    [
      'one divides its clause before it and the other types behind it',
      async () => {
        await caretBehind(denmark, 0, 'offered ');
        await denmark.page.keyboard.press('Enter');
      },
      () => caret(estonia, 0, 'End'),
    ],
    [
      'one makes it a heading and the other types before it',
      async () => {
        await caret(denmark, 0, 'End');
        await denmark.page.keyboard.press('Alt+Enter');
        await denmark.page.getByRole('menuitemradio', { name: 'Heading' }).click();
      },
      () => caret(estonia, 0, 'Home'),
    ],
    [
      'one joins the next clause to it and the other types before it',
      async () => {
        await caret(denmark, 1, 'Home');
        await denmark.page.keyboard.press('Backspace');
      },
      () => caret(estonia, 0, 'Home'),
    ],
  ])(
    'stays on them while, without knowing of each other, %s',
    async (_, act, place) => {
      await away(estonia, true);
      await place();
      await estonia.page.keyboard.type(' Without fail. ');
      await act();
      await saved(denmark);
      await away(estonia, false);
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
    await until('its mark is gone', async () => (await marked(denmark)) === '');
    await caretBehind(denmark, 0, 'a safe');
    await denmark.page.keyboard.type(' and warm');
    await saved(denmark);
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
    await caret(denmark, 0, 'End');
    await keyboard.type(' It is warm.');
    await selects(denmark, 1, 'free of ');
    await keyboard.press('Delete');
    await alike(
      ([first, second]) => first === `${SHELTER} It is warm.` && second === 'An interpreter is charge.',
    );
    await keyboard.press('Control+z');
    await alike(([first, second]) => first === `${SHELTER} It is warm.` && second === INTERPRETER);
    await keyboard.press('Control+z');
    await alike(([first, second]) => first === SHELTER && second === INTERPRETER);
    await saved(denmark);
  }, 120_000);
});

describe('a member who may comment and not write', () => {
  it('puts a thread on words that a writer sees marked, and nothing else of theirs gets into the text', async () => {
    const member = await network.police('DK');
    const police = await arrives('Danish police', member, one);
    await opens(denmark);
    await police.open(`/standards/${draft.id}`);
    await police.page.locator('[data-clause-text]').first().waitFor();
    expect(await police.page.locator('[contenteditable="true"]').count()).toBe(0);
    await police.select(police.page.locator('[data-clause-text]').first(), 'within 24 hours');
    await comments(police, 'From the first report, or from the first night?');
    await until('the writer sees it on its words', async () => (await marked(denmark)) === 'within 24 hours');
    const typist = new Typist(one.url, member, `standard:${draft.id}`);
    expect(await typist.open()).toMatchObject({ ok: true, mayWrite: false });
    expect(await typist.push(typist.change(([first]) => textOf(first!).insert(0, 'Mine: ')))).toMatchObject({
      ok: false,
      code: 'not-found',
    });
    typist.close();
    expect(await stored()).toEqual([SHELTER, INTERPRETER, POLICE]);
    await police.leave();
  }, 120_000);
});

describe('an amendment that its authors word together', () => {
  it('is one clause for both, with their carets and what it changes, whatever keys and pasted lines come', async () => {
    const { id } = await anAmendment(await network.as('EE', 'government'), draft, SHELTER);
    const ministry = await arrives('Estonian ministry', await network.as('EE', 'government'), one);
    const at = async (visitor: Visitor): Promise<void> => {
      await visitor.open(`/standards/${draft.id}/amendments/${id}`);
      await surface(visitor).waitFor();
    };
    await Promise.all([at(ministry), at(estonia)]);
    // The field is narrow: the words run over more than one line.
    await caret(ministry, 0, 'Control+End');
    await caret(estonia, 0, 'Control+Home');
    await Promise.all([
      ministry.page.keyboard.type(' It is warm.', { delay: 15 }),
      estonia.page.keyboard.type('At once: ', { delay: 15 }),
    ]);
    const whole = `At once: ${SHELTER} It is warm.`;
    await Promise.all([
      reads(ministry, ([text]) => text === whole),
      reads(estonia, ([text]) => text === whole),
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
    await reads(estonia, (all) => all.length === 1 && all[0]!.endsWith('It is warm.\n\nDry too.'));
    await saved(ministry);
    await estonia.page.keyboard.press('Control+a');
    await estonia.page.keyboard.type('A shelter at once.');
    await reads(ministry, (all) => all.join('|') === 'A shelter at once.');
    await Promise.all([saved(ministry), saved(estonia)]);
    expect(await ministry.violations()).toEqual([]);
    await ministry.page.getByRole('button', { name: 'Put to everyone' }).click();
    await ministry.page.getByRole('dialog').getByRole('button', { name: 'Put to everyone' }).click();
    await estonia.page.getByText('Waits for an outcome').first().waitFor();
    expect(await amendment(writer, id)).toMatchObject({
      state: 'submitted',
      proposedText: 'A shelter at once.',
      baseText: SHELTER,
    });
    expect([await stored(), await surface(estonia).count()]).toEqual([[SHELTER, INTERPRETER, POLICE], 0]);
    expect(ministry.faults).toEqual([]);
    await ministry.leave();
  }, 120_000);
});
