import type { Browser, Locator, Page } from 'playwright-core';
import type {
  TranslatedView,
  TranslationView,
} from '../../src/standards/translations/dto/translation.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { givePassphrase, PASSPHRASE } from '../support/accounts.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { setOffline, placeCaret, editorSurface } from '../support/draft-editor.ts';
import { openBrowser, Visitor } from '../support/browser.ts';
import { createDraft, publishStandard, readStandard, reviseStandard, SHELTER } from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import { NorbanetProcess } from '../support/norbanet-process.ts';
import { openSessionFor } from '../support/sessions.ts';
import { waitUntil } from '../support/wait-until.ts';

const INTERPRETER = 'An interpreter is free of charge.';
const POLICE = 'The police wait until she has rested.';
const WORDS = 'Katrai sievietei drošu patvērumu.';

let house: TestApp;
let network: TestNetwork;
let norbanet: NorbanetProcess;
let browser: Browser;
let secretariat: TestMember;
let latvia: TestMember;
let visitor: Visitor;

beforeAll(async () => {
  house = await startApp();
  network = await createTestNetwork(house);
  [secretariat, latvia] = [await network.secretariat(), await network.as('LV', 'ngo')];
  [norbanet, browser] = await Promise.all([NorbanetProcess.start(house.database), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await norbanet?.stop();
  await house?.close();
}, 120_000);

async function comesIn(member: TestMember): Promise<void> {
  visitor = await Visitor.create(browser, member.name, norbanet.url);
  await visitor.setSession(await openSessionFor(house.database, member.email));
}
afterEach(async () => {
  const { faults } = visitor;
  await visitor.close();
  // A session that ended is an answer, and the browser notes it.
  expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
});

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const rail = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name, exact: true }).click();
/** Goes to the library, and waits for it: the page before has a heading, too. */
async function toLibrary(page: Page): Promise<void> {
  await rail(page, 'Library');
  await page.getByRole('heading', { level: 1, name: 'Library', exact: true }).waitFor();
  await visitor.waitUntilLoaded();
}
/** Goes back from the library, and waits for the page before it. */
async function goBackFromLibrary(page: Page): Promise<void> {
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Library', exact: true }).waitFor({ state: 'detached' });
  await visitor.waitUntilLoaded();
}
/** Puts the focus on a field, once what was just opened has taken the focus itself. */
const focusKept = (words: Locator): Promise<true> =>
  waitUntil('the field keeps the focus', async () => {
    await words.focus();
    await words.page().evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    return words.evaluate((element) => element === element.ownerDocument.activeElement);
  });
const note = (page: Page): Locator => page.getByText('Unsaved changes', { exact: true });

/**
 * Whether the browser asks before the page is left, and stays when it is told so. Where it does not ask, the page
 * is there again: a browser that is told to close in the midst of a load may take its time.
 */
async function asksBeforeLeaving(page: Page): Promise<boolean> {
  const asked = new Promise<boolean>((resolve) => {
    page.once('load', () => resolve(false));
    page.once('dialog', async (dialog) => {
      await dialog.dismiss();
      resolve(dialog.type() === 'beforeunload');
    });
  });
  await page.evaluate('window.location.reload()');
  const stayed = await asked;
  page.removeAllListeners('load');
  page.removeAllListeners('dialog');
  if (!stayed) await visitor.waitUntilLoaded();
  return stayed;
}

/** All that the browser would still hold of this place. */
const stored = (page: Page): Promise<string> =>
  page.evaluate<string>(
    'indexedDB.databases().then((all) => JSON.stringify([Object.entries(localStorage), ' +
      'Object.entries(sessionStorage), all, document.cookie]))',
  );

async function published(texts: readonly string[]): Promise<string> {
  const draft = await createDraft(secretariat, texts, 'networks');
  await publishStandard(house, secretariat, draft.id, { slug: `words-${draft.id.slice(0, 18)}` });
  return draft.id;
}
const latvian = async (standardId: string): Promise<TranslatedView[]> =>
  succeeded(await latvia.get<TranslationView>(`/standards/${standardId}/translations/lv`)).items;

describe('a translation that is being written', () => {
  const field = (page: Page, number: string): Locator =>
    page.getByRole('textbox', { name: `Latviešu text of ${number}` });
  const focused = (page: Page): Promise<string | null> =>
    page.evaluate<string | null>('document.activeElement.getAttribute("aria-label")');

  it('stays when a link is followed, on the way back, in another choice of clauses, and when the session ends', async () => {
    const standardId = await published([SHELTER, INTERPRETER]);
    const translator = await network.as('LV', 'resource');
    await givePassphrase(house, translator.memberId);
    await comesIn(translator);
    const { page } = visitor;
    await visitor.open(`/standards/${standardId}/translations/lv`);
    await button(page, 'Translate: 1').click();
    await field(page, '1').pressSequentially(WORDS);
    await page.getByRole('link', { name: /^Translations of/ }).click();
    await visitor.waitUntilLoaded();
    await note(page).waitFor();
    await page.getByRole('link', { name: /Latviešu text of 1/ }).click();
    await visitor.waitUntilLoaded();
    expect([await field(page, '1').inputValue(), await note(page).count()]).toEqual([WORDS, 0]);
    await toLibrary(page);
    await goBackFromLibrary(page);
    expect(await field(page, '1').inputValue()).toBe(WORDS);
    await page.getByText('Outdated', { exact: true }).click();
    await page.waitForURL(({ search }) => search.includes('outdated'));
    expect(await field(page, '1').inputValue()).toBe(WORDS);
    await page.getByText('All', { exact: true }).click();
    await page.waitForURL(({ search }) => !search.includes('outdated'));
    expect(await asksBeforeLeaving(page)).toBe(true);
    expect(await field(page, '1').inputValue()).toBe(WORDS);
    // The session ends; the same member comes in again and finds the words.
    await house.db.query('delete from session where member_id = $1', [translator.memberId]);
    // A question of the page's own may hear of it first, and the menu is out of sight then.
    await page.locator('nav a[href="/standards"]').first().dispatchEvent('click');
    await page.locator('input[name=passphrase]').waitFor();
    expect(await page.content()).not.toContain(WORDS);
    await page.locator('input[name=email]').fill(translator.email);
    await page.locator('input[name=passphrase]').fill(PASSPHRASE);
    await button(page, 'Sign in').click();
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor();
    await page.getByRole('link', { name: /Latviešu text of 1/ }).click();
    await visitor.waitUntilLoaded();
    expect(await field(page, '1').inputValue()).toBe(WORDS);
    expect(await stored(page)).not.toContain(WORDS);
  }, 120_000);

  it('is saved, and the focus goes to the next clause that waits, or back to the row', async () => {
    const standardId = await published([SHELTER, INTERPRETER, POLICE]);
    await comesIn(latvia);
    const { page } = visitor;
    await visitor.open(`/standards/${standardId}/translations/lv`);
    await button(page, 'Translate: 1').click();
    await waitUntil('the field has it', async () => (await focused(page)) === 'Latviešu text of 1');
    expect(await button(page, 'Save').isDisabled()).toBe(true);
    await field(page, '1').pressSequentially(WORDS);
    await button(page, 'Save and go to the next one').click();
    await waitUntil('the next one has it', async () => (await focused(page)) === 'Latviešu text of 2');
    await field(page, '2').pressSequentially('Tulks ir bez maksas.');
    expect(await visitor.axeViolations()).toEqual([]);
    await button(page, 'Save').click();
    await field(page, '2').waitFor({ state: 'detached' });
    await waitUntil('the focus is back', async () => (await focused(page)) === 'Edit: 2');
    await button(page, 'Translate: 3').click();
    await button(page, 'Cancel').click();
    await waitUntil('the focus is back', async () => (await focused(page)) === 'Translate: 3');
    expect((await latvian(standardId)).map(({ state, text }) => [state, text])).toEqual([
      ['missing', null],
      ['draft', WORDS],
      ['draft', 'Tulks ir bez maksas.'],
      ['missing', null],
    ]);
    expect(await asksBeforeLeaving(page)).toBe(false);
  }, 120_000);

  it('of earlier words is not of the new ones by saving it unchanged, only by saying that it is still right', async () => {
    const standardId = await published([SHELTER, INTERPRETER]);
    for (const at of [1, 2]) {
      const { id, sourceHash } = (await latvian(standardId))[at]!;
      succeeded(
        await latvia.put(`/standards/${standardId}/translations/lv/${id}`, {
          revision: 0,
          sourceHash,
          text: `Vārdi ${at}.`,
        }),
      );
    }
    await reviseStandard(house, standardId);
    const { clauses } = succeeded(
      await secretariat.get<{ clauses: { id: string; text: string }[] }>(`/standards/${standardId}`),
    );
    for (const { id, text } of clauses)
      succeeded(
        await secretariat.patch(`/standards/${standardId}/clauses/${id}`, {
          revision: 1,
          text: `${text} Always.`,
        }),
      );
    await publishStandard(house, secretariat, standardId);
    await comesIn(latvia);
    const { page } = visitor;
    await visitor.open(`/standards/${standardId}/translations/lv?show=outdated`);
    await button(page, 'Translate: 1').click();
    expect(await field(page, '1').inputValue()).toBe('Vārdi 1.');
    expect(await button(page, 'Save').isDisabled()).toBe(true);
    await page.getByText('Change the text to save it.').waitFor();
    expect(await visitor.axeViolations()).toEqual([]);
    await field(page, '1').press('End');
    await field(page, '1').pressSequentially(' Vienmēr.');
    await button(page, 'Save').click();
    await field(page, '1').waitFor({ state: 'detached' });
    await button(page, 'Confirm as still correct: 2').click();
    await waitUntil('it is said', async () => (await latvian(standardId))[2]!.state === 'draft');
    expect((await latvian(standardId)).slice(1).map(({ state, text }) => [state, text])).toEqual([
      ['draft', 'Vārdi 1. Vienmēr.'],
      ['draft', 'Vārdi 2.'],
    ]);
    await waitUntil('the focus is in the row', async () => (await focused(page)) === 'Edit: 2');
  }, 120_000);
});

describe('words in a form', () => {
  interface Written {
    readonly by: () => Promise<TestMember>;
    readonly path: () => Promise<string>;
    /** Opens the form: at first, and where the page does not open it by itself. */
    readonly opens: (page: Page) => Promise<void>;
    readonly field: string;
    /** It stands open on its page when one comes back. */
    readonly open?: true;
  }

  const team = (): Promise<TestMember> => network.as('LV', 'ngo');
  const office = (): Promise<TestMember> => network.secretariat();
  const nothing = (): Promise<void> => Promise.resolve();
  const aMeeting = async (): Promise<string> => {
    const times = { timeZone: 'Europe/Riga', startsAt: '2029-05-07T10:00', endsAt: '2029-05-07T16:00' };
    return succeeded(
      await secretariat.post<{ id: string }>('/meetings', {
        kind: 'regional',
        title: 'Riga',
        discreet: false,
        ...times,
      }),
    ).id;
  };
  const aPeriod = async (): Promise<string> =>
    succeeded(
      await secretariat.post<{ id: string }>('/priority-periods', {
        title: '2030',
        firstDay: '2030-01-01',
        lastDay: '2031-12-31',
      }),
    ).id;

  const forms: Readonly<Record<string, Written>> = {
    'an amendment': {
      by: team,
      opens: nothing,
      field: 'Why the clause should read like this',
      open: true,
      path: async () => {
        const { id, clauses } = await createDraft(secretariat, [SHELTER], 'networks');
        return `/standards/${id}/amendments/new?clause=${clauses[0]!.id}`;
      },
    },
    'a priority that is proposed': {
      by: team,
      opens: nothing,
      field: 'Reason',
      open: true,
      path: async () => `/priorities/${await aPeriod()}/propose`,
    },
    'what a country records': {
      by: team,
      field: 'Note',
      open: true,
      path: async () => `/standards/${await published([SHELTER])}/adoption/LV`,
      opens: (page) => button(page, 'Record').first().click(),
    },
    'an agenda item': {
      by: office,
      field: 'Notes',
      path: async () => `/meetings/${await aMeeting()}`,
      opens: (page) => button(page, 'Add an item').first().click(),
    },
    'a meeting': {
      by: office,
      field: 'Good to know',
      path: async () => `/meetings/${await aMeeting()}`,
      opens: async (page) => {
        await button(page, 'More actions').first().click();
        await page.getByRole('menuitem', { name: 'Change title or place' }).click();
      },
    },
    'a ballot': {
      by: office,
      opens: nothing,
      field: 'Question',
      open: true,
      path: () => Promise.resolve('/priorities/ballots/new'),
    },
  };

  it.each(Object.keys(forms))(
    'of %s are not lost by leaving, and are asked about where they would be',
    async (name) => {
      const { by, path, opens, field, open } = forms[name]!;
      await comesIn(await by());
      const { page } = visitor;
      await visitor.open(await path());
      await opens(page);
      const words = page.getByRole('textbox', { name: field }).first();
      const areBack = (): Promise<true> =>
        waitUntil('the words are back', async () => (await words.inputValue()) === 'Not sent.');
      await focusKept(words);
      await page.keyboard.type('Not sent.');
      if (!open) {
        await page.keyboard.press('Escape');
        await words.waitFor({ state: 'detached' });
        await note(page).waitFor();
        await opens(page);
        await areBack();
        await page.keyboard.press('Escape');
        await words.waitFor({ state: 'detached' });
      }
      await toLibrary(page);
      await note(page).waitFor();
      expect(await visitor.axeViolations()).toEqual([]);
      expect(await asksBeforeLeaving(page)).toBe(true);
      await goBackFromLibrary(page);
      if (!open) await opens(page);
      await areBack();
      await button(page, 'Discard').first().click();
      await waitUntil('they are thrown away', async () => (await words.inputValue()) === '');
      expect(await asksBeforeLeaving(page)).toBe(false);
    },
    120_000,
  );

  it('are told of before one signs out, and nothing of them stays behind', async () => {
    await comesIn(await team());
    const { page } = visitor;
    await visitor.open(`/priorities/${await aPeriod()}/propose`);
    await page.getByRole('textbox', { name: 'Reason' }).fill(WORDS);
    const signsOut = async (): Promise<void> => {
      await page.getByRole('button', { name: /^My account: / }).click();
      await button(page, 'Sign out').click();
    };
    await signsOut();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Sign out and lose unsaved changes?').waitFor();
    expect(await visitor.axeViolations()).toEqual([]);
    await button(page, 'Cancel').last().click();
    expect(await page.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe(WORDS);
    await signsOut();
    // What was read here goes with its document.
    const anew = page.waitForEvent('load');
    await dialog.getByRole('button', { name: 'Discard and sign out' }).click();
    await anew;
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await stored(page)).not.toContain(WORDS);
    expect(await asksBeforeLeaving(page)).toBe(false);
    await page.goBack();
    await page.waitForURL('**/sign-in?return=*');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.content()).not.toContain(WORDS);
  }, 120_000);
});

describe('a comment that was begun', () => {
  it('meant for few comes back as one for few', async () => {
    const { id, clauses } = await createDraft(secretariat, [SHELTER], 'networks');
    await comesIn(latvia);
    const { page } = visitor;
    const begins = async (): Promise<void> => {
      await page.locator('[role="textbox"] > [data-clause-text]').first().waitFor();
      await visitor.select(page.locator('[data-clause-text]').first(), 'safe shelter');
      await button(page, 'Comment on this text').click();
    };
    await visitor.open(`/standards/${id}`);
    await begins();
    const audience = page.getByRole('combobox', { name: 'Readers' });
    await audience.selectOption({ label: 'Only the national team of Latvia' });
    await page.getByRole('textbox', { name: 'Your comment' }).fill('Said at home alone.');
    await toLibrary(page);
    await page.getByRole('link', { name: /^Your comment/ }).click();
    await begins();
    expect(await page.getByRole('textbox', { name: 'Your comment' }).inputValue()).toBe(
      'Said at home alone.',
    );
    expect(await audience.inputValue()).toBe('team');
    await button(page, 'Send').click();
    await page.getByRole('textbox', { name: 'Your comment' }).waitFor({ state: 'detached' });
    const { items } = succeeded(
      await latvia.get<{ items: { clauseId: string; audience: string }[] }>(`/standards/${id}/threads`),
    );
    expect(items).toMatchObject([{ clauseId: clauses[0]!.id, audience: 'team' }]);
    expect(await note(page).count()).toBe(0);
  }, 120_000);
});

describe('what is typed into a text', () => {
  it('typed while the connection is away is saved after its page was left', async () => {
    const { id } = await createDraft(secretariat, [SHELTER], 'networks');
    await comesIn(latvia);
    const { page } = visitor;
    const text = async (): Promise<string> => (await readStandard(secretariat, id)).clauses[0]!.text;
    await visitor.open(`/standards/${id}`);
    await toLibrary(page);
    await goBackFromLibrary(page);
    await editorSurface(visitor).waitFor();
    await placeCaret(visitor, 0, 'End');
    await setOffline(visitor, true);
    await page.keyboard.type(' It is warm.');
    await page
      .getByText(/not saved yet/)
      .first()
      .waitFor();
    await rail(page, 'Library');
    await note(page).waitFor();
    expect(await text()).toBe(SHELTER);
    await setOffline(visitor, false);
    await waitUntil('it is saved', async () => (await text()) === `${SHELTER} It is warm.`);
    await note(page).waitFor({ state: 'detached' });
    expect(
      visitor.faults
        .splice(0)
        .filter((fault) => !/ERR_INTERNET_DISCONNECTED|WebSocket|Failed to load/.test(fault)),
    ).toEqual([]);
  }, 120_000);
});
