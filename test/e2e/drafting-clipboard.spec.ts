import type { Browser } from 'playwright-core';
import { GOOGLE_DOCS } from '../../web/src/clipboard/testing/google-docs.ts';
import { LIBRE_OFFICE } from '../../web/src/clipboard/testing/libre-office.ts';
import { WEB_PAGE } from '../../web/src/clipboard/testing/web-page.ts';
import { WORD } from '../../web/src/clipboard/testing/word.ts';
import { readAmendment, createAmendment } from '../support/amendments.ts';
import { type TestMember, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  placeCaret,
  placeCaretAfter,
  clauseAt,
  waitForTexts,
  waitUntilSaved,
  selectText,
  editorSurface,
  clauseTexts,
} from '../support/draft-editor.ts';
import { openBrowser, Visitor } from '../support/browser.ts';
import { createDraft, openThread, readStandard, SHELTER } from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import { NorbanetProcess } from '../support/norbanet-process.ts';
import { openSessionFor } from '../support/sessions.ts';
import { waitUntil } from '../support/wait-until.ts';

let house: TestApp;
let norbanet: NorbanetProcess;
let browser: Browser;
let writer: TestMember;
let denmark: Visitor;
let draft: string;

beforeAll(async () => {
  house = await startApp();
  writer = await (await createTestNetwork(house)).as('DK', 'government');
  [norbanet, browser] = await Promise.all([NorbanetProcess.start(house.database), openBrowser()]);
  denmark = await Visitor.create(browser, 'Denmark', norbanet.url);
  await denmark.setSession(await openSessionFor(house.database, writer.email));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await norbanet?.stop();
  await house?.close();
}, 120_000);

async function opens(clauses: readonly string[]): Promise<void> {
  draft = (await createDraft(writer, clauses)).id;
  await denmark.open(`/standards/${draft}`);
  await editorSurface(denmark).waitFor();
}

/** Puts on the clipboard what a program would, by a copy like any other. */
async function copied({ html, plain }: { html?: string; plain: string }): Promise<void> {
  await denmark.page.evaluate(
    ([markup, words]) => {
      const { document } = globalThis as unknown as {
        document: {
          addEventListener: (name: string, hear: (event: ClipboardEvent) => void, options: object) => void;
        };
      };
      interface ClipboardEvent {
        clipboardData: { setData: (type: string, text: string) => void };
        preventDefault: () => void;
        stopImmediatePropagation: () => void;
      }
      document.addEventListener(
        'copy',
        (event) => {
          if (markup) event.clipboardData.setData('text/html', markup);
          event.clipboardData.setData('text/plain', words!);
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true, once: true },
      );
    },
    [html, plain] as const,
  );
  await denmark.page.keyboard.press('Control+c');
}

const pastes = (): Promise<void> => denmark.page.keyboard.press('Control+v');
const report = () =>
  denmark.page.getByRole('status').filter({ hasText: 'What is left out or changed in the text you pasted' });
const shown = async (): Promise<unknown[]> =>
  editorSurface(denmark)
    .locator('> [data-clause-text]')
    .evaluateAll((all) =>
      all.map((element) => {
        const { dataset } = element as unknown as { dataset: Record<string, string> };
        return [dataset['kind'], Number(dataset['level']), element.textContent];
      }),
    );
const ids = (): Promise<string[]> =>
  editorSurface(denmark)
    .locator('> [data-clause-text]')
    .evaluateAll((all) => all.map((element) => element.getAttribute('data-clause-text')!));
const stored = async (): Promise<unknown[]> =>
  (await readStandard(writer, draft)).clauses.map(({ kind, level, text }) => [kind, level, text]);

describe('a text that is pasted', () => {
  it.each([
    ['Word', WORD, 14, ['tracked deletion', 'footnote', '1 comment is left out', '1 picture is left out']],
    ['LibreOffice', LIBRE_OFFICE, 14, ['footnote', '1 picture is left out']],
    ['Google Docs', GOOGLE_DOCS, 12, ['1 picture is left out']],
    [
      'a page of the web',
      WEB_PAGE,
      22,
      ['1 menu of a web page', 'Hidden text in 3 places', '1 embedded file'],
    ],
  ])(
    'from %s is clauses with their levels, tells what does not come along, and is taken back by one undo',
    async (_, html, clauses, told) => {
      await opens(['']);
      await placeCaret(denmark, 0, 'End');
      await copied({ html, plain: 'One.\nTwo.' });
      await pastes();
      await waitForTexts(denmark, (all) => all.length === clauses && all.every((text) => text.trim() !== ''));
      for (const words of told) await report().getByText(words).waitFor();
      await waitUntil(
        'it is stored as it is shown',
        async () => JSON.stringify(await stored()) === JSON.stringify(await shown()),
      );
      expect(new Set(await ids()).size).toBe(clauses);
      const rows = (await shown()).filter((each) => (each as unknown[])[0] === 'row');
      expect(rows.map((each) => String((each as unknown[])[2]).split('\t'))).toEqual([
        ['Country', 'Beds'],
        ['Denmark', expect.stringMatching(/^12/)],
      ]);
      await denmark.page.getByRole('button', { name: 'Undo the paste' }).click();
      await waitForTexts(denmark, (all) => all.join() === '');
      await report().waitFor({ state: 'detached' });
      await waitUntilSaved(denmark);
      // Nothing of it was run or fetched.
      expect(denmark.faults).toEqual([]);
      expect(await denmark.page.title()).not.toBe('run');
    },
    90_000,
  );

  it('goes in the middle of a clause, over a selection, into a heading and into an item as words or clauses', async () => {
    await opens([SHELTER, 'An interpreter is free of charge.', 'near a port']);
    await clauseAt(denmark, 2).click();
    await denmark.page.keyboard.press('Alt+Enter');
    await denmark.page.getByRole('menuitemradio', { name: 'Lettered item' }).click();
    // The menu gives the focus back to the text.
    await denmark.page.locator('[contenteditable="true"]:focus').first().waitFor();
    const first = (await ids())[0];
    await placeCaretAfter(denmark, 0, 'Every victim ');
    await copied({ html: '<p class="x">of <b>trafficking</b> </p>', plain: 'of trafficking ' });
    await pastes();
    await waitForTexts(
      denmark,
      ([text]) => text === 'Every victim of trafficking is offered a safe shelter within 24 hours.',
    );
    await selectText(denmark, 1, 'free of charge');
    await copied({ html: '<span>there, and paid</span>', plain: 'there, and paid' });
    await pastes();
    await waitForTexts(denmark, (all) => all[1] === 'An interpreter is there, and paid.');
    await placeCaret(denmark, 2, 'End');
    await copied({ html: '<h2>or an airport</h2>', plain: ' or an airport' });
    await pastes();
    await waitForTexts(denmark, (all) => all[2] === 'near a port or an airport');
    await placeCaretAfter(denmark, 1, 'An interpreter is there');
    await copied({
      html: '<p>, at night too.</p><h3>Language</h3><p>It is hers</p>',
      plain: ', at night too.\nLanguage\nIt is hers',
    });
    await pastes();
    await waitForTexts(denmark, (all) => all.length === 5);
    expect(await shown()).toEqual([
      ['clause', 1, 'Every victim of trafficking is offered a safe shelter within 24 hours.'],
      ['clause', 1, 'An interpreter is there, at night too.'],
      ['heading', 3, 'Language'],
      ['clause', 1, 'It is hers, and paid.'],
      ['item', 1, 'near a port or an airport'],
    ]);
    expect((await ids())[0]).toBe(first);
    await waitUntil(
      'it is stored as it is shown',
      async () => JSON.stringify(await stored()) === JSON.stringify(await shown()),
    );
  }, 90_000);

  it('as plain text is a clause a line, with the marks of its lists read', async () => {
    await opens(['']);
    await placeCaret(denmark, 0, 'End');
    await copied({ plain: 'Look for:\r\n•\tnear a port\r\n•\tin a hotel\r\n' });
    await pastes();
    await waitForTexts(denmark, (all) => all.length === 3);
    expect(await shown()).toEqual([
      ['clause', 1, 'Look for:'],
      ['item', 1, 'near a port'],
      ['item', 1, 'in a hotel'],
    ]);
    expect(await report().count()).toBe(0);
  }, 60_000);

  it('is looked at for somebody’s number before any of it leaves the browser', async () => {
    await opens([SHELTER]);
    await placeCaret(denmark, 0, 'End');
    await copied({
      html: '<p>She was born 120160-3389, kennitala 120160-3389.</p><p>She is safe.</p>',
      plain: '',
    });
    await pastes();
    await denmark.page
      .getByText(/Nothing is saved|not saved/i)
      .first()
      .waitFor();
    expect(await stored()).toEqual([['clause', 1, SHELTER]]);
    await denmark.page
      .getByRole('button', { name: /replace/i })
      .first()
      .click();
    await waitUntilSaved(denmark);
    expect((await stored()).length).toBe(3);
    expect(JSON.stringify(await stored())).not.toContain('120160');
  }, 60_000);

  it('of two hundred pages comes as a whole, while one goes on writing, and goes by one undo', async () => {
    await opens([SHELTER, 'The end.']);
    await placeCaret(denmark, 0, 'End');
    const words =
      'Every victim is offered a safe shelter, food, clothes and a doctor, whatever she tells and ' +
      'whether or not she helps the police, for as long as she wants. ';
    const book = Array.from({ length: 1_900 }, (_, n) =>
      n % 20 === 0
        ? `<h2>Part ${n}</h2>`
        : `<p class=MsoNormal>${words.repeat(2)}<b>${n}.</b><o:p></o:p></p>`,
    ).join('\n');
    await copied({
      html:
        '<html ' +
        `xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->${book}<!--EndFragment--></body></html>`,
      plain: '',
    });
    await pastes();
    await waitForTexts(denmark, (all) => all.length === 1_902 && all.at(-1) === 'The end.');
    await waitUntil('all of it is stored', async () => (await stored()).length === 1_902, 120_000);
    await waitUntilSaved(denmark);
    await denmark.page.keyboard.press('Control+z');
    await waitForTexts(denmark, (all) => all.length === 2);
    await waitUntil('all of it is gone', async () => (await stored()).length === 2, 60_000);
    await placeCaret(denmark, 0, 'End');
    await pastes();
    await placeCaret(denmark, 0, 'Home');
    await denmark.page.keyboard.type('Now: ');
    await waitForTexts(denmark, (all) => all.length === 1_902 && all[0] === `Now: ${SHELTER}`);
    await waitUntil(
      'all of it is stored',
      async () =>
        (await stored()).length === 1_902 && ((await stored())[0] as string[])[2] === `Now: ${SHELTER}`,
      120_000,
    );
    expect(denmark.faults).toEqual([]);
  }, 240_000);

  it('that is more than a standard holds changes nothing and says so', async () => {
    await opens([SHELTER]);
    await placeCaret(denmark, 0, 'End');
    await copied({ html: '<p>One.</p>'.repeat(2_000), plain: '' });
    await pastes();
    await denmark.page.getByText('There is no room for what you pasted').waitFor();
    expect(await clauseTexts(denmark)).toEqual([SHELTER]);
  }, 90_000);

  it('into the words of an amendment is words in one line', async () => {
    const standard = await createDraft(writer, [SHELTER]);
    const { id } = await createAmendment(writer, standard, SHELTER);
    await denmark.open(`/standards/${standard.id}/amendments/${id}`);
    await editorSurface(denmark).waitFor();
    await placeCaret(denmark, 0, 'Control+End');
    await copied({
      html: '<p>It is<br>\nwarm<del> and cold</del>.</p><ul><li>And dry.</li></ul>',
      plain: ' It is\nwarm.\nAnd dry.',
    });
    await pastes();
    await waitForTexts(denmark, ([text]) => text === `${SHELTER} It is warm. And dry.`);
    await report().getByText('tracked deletion').waitFor();
    await waitUntilSaved(denmark);
    await waitUntil(
      'it is stored',
      async () => (await readAmendment(writer, id)).proposedText === `${SHELTER} It is warm. And dry.`,
    );
  }, 90_000);
});

describe('clauses that are copied or cut in a text of Norbanet', () => {
  it('come as new ones beside those that are there, which keep who they are and what is said about them', async () => {
    await opens([SHELTER, 'Help is free.']);
    succeeded(await openThread(writer, await readStandard(writer, draft), 'safe shelter'));
    const [first, second] = await ids();
    await placeCaret(denmark, 0, 'Home');
    await denmark.page.keyboard.press('Shift+Control+End');
    await denmark.page.keyboard.press('Control+c');
    await denmark.page.keyboard.press('Control+Home');
    await denmark.page.keyboard.press('Control+Enter');
    await pastes();
    await waitForTexts(denmark, (all) => all.length === 4);
    const now = await ids();
    expect(new Set(now).size).toBe(4);
    expect([now[0], now.at(-1)]).toEqual([first, second]);
    await waitUntilSaved(denmark);
    const {
      items: [thread],
    } = succeeded(
      await writer.get<{ items: { clauseId: string; anchor: { state: string } }[] }>(
        `/standards/${draft}/threads`,
      ),
    );
    expect(thread).toMatchObject({ clauseId: first, anchor: { state: 'placed' } });
  }, 60_000);

  it('are the same again where they were cut', async () => {
    await opens(['One.', 'Two.', 'Three.']);
    const [one, two, three] = await ids();
    await placeCaret(denmark, 1, 'Home');
    await denmark.page.keyboard.press('Shift+Control+End');
    await denmark.page.keyboard.press('Control+x');
    await waitForTexts(denmark, (all) => all.join('|') === 'One.|');
    await pastes();
    await waitForTexts(denmark, (all) => all.join('|') === 'One.|Two.|Three.');
    const now = await ids();
    expect(now).toEqual([one, two, three]);
    await waitUntilSaved(denmark);
  }, 60_000);

  it('come from another standard without ending the page', async () => {
    const other = (await createDraft(writer, ['From elsewhere.', 'And more.'])).id;
    await denmark.open(`/standards/${other}`);
    await editorSurface(denmark).waitFor();
    await placeCaret(denmark, 0, 'Home');
    await denmark.page.keyboard.press('Shift+Control+End');
    await denmark.page.keyboard.press('Control+c');
    await opens([SHELTER]);
    await placeCaret(denmark, 0, 'End');
    await denmark.page.keyboard.press('Enter');
    await pastes();
    await waitForTexts(denmark, (all) => all.join('|') === `${SHELTER}|From elsewhere.|And more.`);
    await waitUntilSaved(denmark);
    expect((await stored()).length).toBe(3);
    expect((await readStandard(writer, other)).clauses).toHaveLength(2);
  }, 60_000);
});
