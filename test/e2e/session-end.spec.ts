import type { Page } from 'playwright-core';
import { givePassphrase, PASSPHRASE } from '../support/accounts.ts';
import type { Visitor } from '../support/browser.ts';
import { setUpNetworkApp } from '../support/network-app.ts';
import type { TestMember } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

const house = setUpNetworkApp();
let member: TestMember;

beforeAll(async () => {
  member = await house.network.as('DK', 'government');
});

/** Somebody whose browser's clock goes as the test wants it. */
async function arrives(): Promise<Visitor> {
  const visitor = await house.visit(member);
  await visitor.context.clock.install();
  await house.signIn(visitor, member);
  return visitor;
}

const WORDS = 'Shelter after the first night';
const question = (page: Page) => page.getByRole('dialog', { name: 'Are you still there?' });
const ended = (page: Page) => page.getByRole('dialog', { name: 'You have been signed out' });
const titleField = (page: Page) => page.getByRole('textbox', { name: 'Title' });

/** Writes into a form and does not send it. */
async function writes(visitor: Visitor): Promise<void> {
  await visitor.open('/standards');
  await visitor.page.getByRole('button', { name: 'Start a standard' }).click();
  await titleField(visitor.page).fill(WORDS);
}

/** How long to wait for a question: right after its code was loaded, later on, and while another page asks it. */
const QUESTION_MS = { first: 1_000, later: 200, beside: 5_000 };

/**
 * The clock goes on until all pages ask: what one of them fetched meanwhile by itself has kept the session for
 * as long. It stands still while the question is on its way, or the session would end before it is there; but
 * where a fetch took the question back, another half hour of the clock has to pass, and pass quickly.
 */
async function untilAsked({ context }: Visitor, ...pages: Page[]): Promise<void> {
  const codeLoads: Promise<unknown>[] = [];
  for (const page of pages)
    page.on('request', (request) => {
      if (request.url().includes('/SessionExpiringDialog-'))
        codeLoads.push(request.response().then((response) => response?.finished()));
    });
  const isAsked = (page: Page, timeout: number): Promise<boolean> =>
    question(page)
      .waitFor({ timeout })
      .then(
        () => true,
        () => false,
      );
  const areAsked = (timeout: number): Promise<boolean[]> =>
    Promise.all(pages.map((page) => isAsked(page, timeout)));
  let loaded = 0;
  for (let half = 0; half < 80; half += 1) {
    await context.clock.fastForward('00:30');
    await pages[0]!.waitForTimeout(100);
    const timeout = codeLoads.length > loaded ? QUESTION_MS.first : QUESTION_MS.later;
    await Promise.all(codeLoads);
    loaded = codeLoads.length;
    if (loaded < pages.length) continue;
    let asked = await areAsked(timeout);
    if (asked.includes(true) && asked.includes(false)) asked = await areAsked(QUESTION_MS.beside);
    if (!asked.includes(false)) return;
  }
  throw new Error('No page asks');
}

/**
 * Presses a key until the page tells the server of it. An answer that comes after the clock has leapt keeps the
 * session by itself, and a key says nothing new until some minutes have passed.
 */
async function keepsByKey({ context, page }: Visitor): Promise<void> {
  const isKept = async (): Promise<boolean> => {
    const told = page
      .waitForResponse((response) => response.url().endsWith('/api/session'), { timeout: 2_000 })
      .then(
        async (response) => (await response.finished()) === null,
        () => false,
      );
    await titleField(page).press('End');
    return told;
  };
  await waitUntil('the server is told of a key', async () => {
    if (await isKept()) return true;
    await context.clock.fastForward('06:00');
    return false;
  });
}

/**
 * Hears what the page says from now on to those who do not see it, other things that happen meanwhile among
 * it.
 */
async function hears({ page }: Visitor): Promise<() => Promise<string[]>> {
  const region = page.locator('output[aria-live=polite]').first();
  await region.evaluate((output) => {
    const { MutationObserver } = output.ownerDocument.defaultView!;
    const said: (string | null)[] = [];
    new MutationObserver(() => {
      said.push(output.textContent);
      output.dataset['said'] = JSON.stringify(said);
    }).observe(output, { childList: true, characterData: true, subtree: true });
  });
  return async () => JSON.parse((await region.getAttribute('data-said')) ?? '[]') as string[];
}

const isSignedIn = async (visitor: Visitor): Promise<boolean> => {
  const answer = await visitor.context.request.get('/api/session');
  return ((await answer.json()) as { member: unknown }).member !== null;
};

describe('a session that is not used', () => {
  it('asks two minutes before its end in every tab, and one answer keeps it and all that was typed', async () => {
    const visitor = await arrives();
    await writes(visitor);
    const other = await visitor.context.newPage();
    await other.goto('/meetings');
    await other.getByRole('heading', { level: 1 }).waitFor();
    await visitor.context.clock.fastForward('26:40');
    expect((await question(visitor.page).count()) + (await question(other).count())).toBe(0);
    const said = await hears(visitor);
    await untilAsked(visitor, visitor.page, other);
    await waitUntil('it is said', async () =>
      (await said()).some((words) => /^Are you still there\?.*\d\d:\d\d/.test(words)),
    );
    await visitor.page.getByRole('button', { name: 'Stay signed in' }).press('Enter');
    await Promise.all([
      question(visitor.page).waitFor({ state: 'detached' }),
      question(other).waitFor({ state: 'detached' }),
    ]);
    expect(await titleField(visitor.page).inputValue()).toBe(WORDS);
    await waitUntil('the focus is back', () =>
      titleField(visitor.page).evaluate((field) => field === field.ownerDocument.activeElement),
    );
  });

  it('is kept by whoever goes on typing, although nothing is sent', async () => {
    const visitor = await arrives();
    await writes(visitor);
    await visitor.context.clock.fastForward('20:00');
    await keepsByKey(visitor);
    await visitor.context.clock.fastForward('20:00');
    expect(await question(visitor.page).count()).toBe(0);
  });

  it('ends on the server, shows nothing more, and gives its member back what was typed', async () => {
    await givePassphrase(house.app, member.memberId);
    const visitor = await arrives();
    await writes(visitor);
    await untilAsked(visitor, visitor.page);
    await visitor.context.clock.fastForward('02:10');
    await ended(visitor.page).waitFor();
    expect(await isSignedIn(visitor)).toBe(false);
    await waitUntil(
      'its title says so, too',
      async () => (await visitor.page.title()) === 'You have been signed out · Norbanet',
    );
    for (const shown of [
      visitor.page.getByRole('heading', { level: 1 }),
      titleField(visitor.page),
      visitor.page.getByRole('navigation'),
    ]) {
      expect(await shown.count()).toBe(0);
    }
    await ended(visitor.page).getByRole('textbox', { name: 'Email address' }).fill(member.email);
    await ended(visitor.page).getByLabel('Passphrase', { exact: false }).first().fill(PASSPHRASE);
    await ended(visitor.page).getByRole('button', { name: 'Sign in', exact: true }).click();
    await ended(visitor.page).waitFor({ state: 'detached' });
    expect(await titleField(visitor.page).inputValue()).toBe(WORDS);
    await visitor.page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
    await visitor.page.getByRole('heading', { level: 1, name: WORDS }).waitFor();
  });

  it('goes to the way in when nothing was typed', async () => {
    const visitor = await arrives();
    await visitor.open('/meetings');
    await untilAsked(visitor, visitor.page);
    await visitor.context.clock.fastForward('02:10');
    await visitor.page.waitForURL(/\/sign-in\?return=%2Fmeetings$/);
    expect(await isSignedIn(visitor)).toBe(false);
  });
});

it('a session that was ended elsewhere leaves the page standing when something was typed, and says so', async () => {
  const visitor = await arrives();
  await writes(visitor);
  const { csrfToken } = (await (await visitor.context.request.get('/api/session')).json()) as {
    csrfToken: string;
  };
  await visitor.context.request.delete('/api/sessions', { headers: { 'x-csrf-token': csrfToken } });
  await ended(visitor.page).waitFor();
  await house.signIn(visitor, member);
  await visitor.page.evaluate('window.dispatchEvent(new Event("focus"))');
  await ended(visitor.page).waitFor({ state: 'detached' });
  expect(await titleField(visitor.page).inputValue()).toBe(WORDS);
});

it('a session that ended when the server had newer code still gives its member back what was typed', async () => {
  const visitor = await arrives();
  const { page } = visitor;
  const wayBack = page.waitForResponse((response) => response.url().includes('/SessionEndedDialog-'));
  await writes(visitor);
  await (await wayBack).finished();
  await page.route('**/SessionEndedDialog-*', (route) => route.abort());
  await house.app.db.query('delete from session where member_id = $1', [member.memberId]);
  await page.evaluate('window.dispatchEvent(new Event("focus"))');
  await ended(page).waitFor();
  await house.signIn(visitor, member);
  await page.evaluate('window.dispatchEvent(new Event("focus"))');
  await ended(page).waitFor({ state: 'detached' });
  expect(await titleField(page).inputValue()).toBe(WORDS);
});

describe('what a browser keeps for a session', () => {
  const kept = (page: Page) =>
    page.evaluate<string[]>(
      '[...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key.startsWith("norbanet."))',
    );
  const RECEIPT = `sessionStorage.setItem('norbanet.receipt.ballot.seat', 'a receipt')`;
  const wayIn = (page: Page) => page.locator('input[name=passphrase]').first().waitFor();

  /** As the pass and the receipt of a secret ballot are kept, by this version or an earlier one. */
  async function keeps(visitor: Visitor): Promise<void> {
    await visitor.open('/meetings');
    await visitor.page.evaluate(`localStorage.setItem('norbanet.pass.ballot.seat', 'a pass')`);
    await visitor.page.evaluate(RECEIPT);
    expect(await kept(visitor.page)).toHaveLength(2);
  }

  /** It does not answer while it is loaded anew. */
  async function losesAll(page: Page): Promise<void> {
    await wayIn(page);
    await waitUntil('nothing is kept', async () => (await kept(page).catch(() => null))?.length === 0);
  }

  async function signsOut(page: Page): Promise<void> {
    await page.getByRole('button', { name: /^My account: / }).click();
    // The way in is there before all is gone; then it is loaded anew.
    const left = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await left;
    await wayIn(page);
  }

  it('goes with it by signing out, here and in another tab', async () => {
    const visitor = await arrives();
    await keeps(visitor);
    const other = await visitor.context.newPage();
    await other.goto('/meetings');
    await other.getByRole('heading', { level: 1 }).waitFor();
    await other.evaluate(RECEIPT);
    await signsOut(other);
    expect(await kept(other)).toEqual([]);
    await losesAll(visitor.page);
  });

  it('goes with it when the server knows it no more', async () => {
    const visitor = await arrives();
    await keeps(visitor);
    await house.app.db.query('delete from session where member_id = $1', [member.memberId]);
    // The next question of the page hears of it, whichever it is.
    await visitor.page.evaluate('window.dispatchEvent(new Event("focus"))');
    await losesAll(visitor.page);
  });
});
