import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { PersonKey } from '../../src/demo/content/people.ts';
import { releaseResult } from '../support/ballot-pages.ts';
import { Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitUntil } from '../support/wait-until.ts';

const EIGHT = [
  'Safe homes',
  'Legal aid',
  'Interpreters',
  'Training',
  'Health care',
  'Housing after',
  'Return with support',
  'Data without names',
] as const;

const demo = setUpDemoApp();

const comesIn = (who: PersonKey, width: number = WIDTHS.wide): Promise<Visitor> =>
  demo.visitAs(who, { width });

/** A question that the secretariat puts, open at once. */
async function aQuestion(terms: object, labels: readonly string[] = []): Promise<string> {
  const secretariat = await comesIn('secretariat');
  const { request } = secretariat.context;
  const { csrfToken } = (await (await request.get('/api/session')).json()) as { csrfToken: string };
  const answer = await request.post('/api/ballots', {
    headers: { 'x-csrf-token': csrfToken },
    data: {
      question: 'What should the region work on?',
      electorate: 'one-seat-one-vote',
      options: labels.map((label) => ({ label })),
      closesAt: new Date(Date.now() + 600_000).toISOString(),
      timeZone: 'Europe/Riga',
      shortNotice: 'The meeting is tomorrow.',
      ...terms,
    },
  });
  expect([answer.status(), await answer.text()]).toEqual([201, expect.stringContaining('id')]);
  return ((await answer.json()) as { id: string }).id;
}

const closing = async (id: string): Promise<void> => {
  const { page } = await (async () => {
    const secretariat = await comesIn('secretariat');
    await secretariat.open(`/priorities/ballots/${id}`);
    return secretariat;
  })();
  await page.getByRole('button', { name: 'Close early' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('All have voted.');
  await dialog.getByRole('button', { name: 'Close early' }).click();
  await dialog.waitFor({ state: 'detached' });
  await releaseResult(comesIn, id);
  await page.getByRole('heading', { name: 'The result', exact: true }).waitFor();
};

/** Goes on by the Tab key alone until what has the focus is called so. */
async function tabTo(page: Page, role: 'button' | 'checkbox' | 'combobox', name: string): Promise<void> {
  const target = page.getByRole(role, { name, exact: true });
  await target.waitFor();
  for (let pressed = 0; pressed < 150; pressed += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${role} “${name}”`);
}

async function press(page: Page, role: 'button' | 'checkbox', name: string): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press(role === 'button' ? 'Enter' : 'Space');
}

/** To another step of the paper, whose beginning has the focus a frame later: only then keys go on from there. */
async function pressStep(page: Page, name: string): Promise<void> {
  await press(page, 'button', name);
  await page.locator('fieldset:focus').waitFor();
}

describe('a voter', () => {
  it('ranks eight options with an equal pair, reviews, casts, changes and checks the receipt by the keyboard alone', async () => {
    const id = await aQuestion({ method: 'schulze', places: 3 }, EIGHT);
    const voter = await comesIn('DK/government');
    const { page } = voter;
    await voter.open(`/priorities/ballots/${id}`);
    for (const [at, option] of EIGHT.entries()) await press(page, 'button', `Rank ${at + 1}: ${option}`);
    await press(page, 'checkbox', 'Legal aid is equal to Safe homes');
    await tabTo(page, 'combobox', 'Rank of Data without names');
    await page.keyboard.type('3');
    expect(await page.getByRole('combobox', { name: 'Rank of Data without names' }).inputValue()).toBe('3');
    await pressStep(page, 'Review my ballot');
    await page.getByRole('heading', { name: 'Check before you submit' }).waitFor();
    expect(
      await page
        .getByRole('list')
        .filter({ hasText: 'Safe homes and Legal aid' })
        .getByRole('listitem')
        .allTextContents(),
    ).toEqual([
      'Safe homes and Legal aid (equal)',
      'Data without names',
      'Interpreters',
      'Training',
      'Health care',
      'Housing after',
      'Return with support',
    ]);
    await pressStep(page, 'Submit my ballot');
    await page.getByText('Your ballot has been submitted.').waitFor();
    expect(await voter.axeViolations()).toEqual([]);
    await pressStep(page, 'Change my ballot');
    await press(page, 'checkbox', 'Legal aid is equal to Safe homes');
    await pressStep(page, 'Review my ballot');
    await pressStep(page, 'Submit my ballot');
    await page.getByText('Your changed ballot has been submitted. Only this one counts.').waitFor();
    const receipt = /[0-9a-f]{64}/.exec(await page.getByRole('main').innerText())![0];
    await closing(id);
    await page.getByRole('heading', { name: 'The result', exact: true }).waitFor();
    await press(page, 'button', 'Show the ballot papers');
    await page.getByTitle(receipt).waitFor();
    expect(
      await page
        .getByRole('row')
        .filter({ has: page.getByTitle(receipt) })
        .innerText(),
    ).toContain('Safe homes; Legal aid; Data without names');
  }, 120_000);

  it('that comes when the ballot is being closed either counts or is told that it does not, and never both', async () => {
    const id = await aQuestion({ method: 'proposal', majority: 'simple' });
    const voters = await Promise.all((['DK/government', 'EE/ngo'] as const).map((who) => comesIn(who)));
    await Promise.all(
      voters.map(async ({ page }, at) => {
        await voters[at]!.open(`/priorities/ballots/${id}`);
        await page.getByRole('radio', { name: at === 0 ? 'Yes' : 'No' }).check();
        await page.getByRole('button', { name: 'Review my ballot' }).click();
      }),
    );
    // What is refused is said to the page, and the browser notes it on its console: that is no fault here.
    const heard = voters.map((voter) => voter.faults.length);
    await Promise.all([
      closing(id),
      ...voters.map(({ page }) =>
        page
          .getByRole('button', { name: 'Submit my ballot' })
          .click({ timeout: 5_000 })
          .catch(() => undefined),
      ),
    ]);
    const counted = await Promise.all(
      voters.map(async (voter) => {
        await voter.open(`/priorities/ballots/${id}`);
        const own = (await (await voter.context.request.get(`/api/ballots/${id}`)).json()) as {
          own: object | null;
          turnout: { seatsVoting: number };
          result: { turnout: { seatsVoting: number } };
        };
        expect(own.result.turnout.seatsVoting).toBe(own.turnout.seatsVoting);
        return [own.own !== null, own.turnout.seatsVoting] as const;
      }),
    );
    expect(counted[0]![1]).toBe(counted.filter(([isIn]) => isIn).length);
    for (const [at, voter] of voters.entries())
      voter.faults.splice(
        heard[at]!,
        voter.faults.length,
        ...voter.faults.slice(heard[at]).filter((fault) => !/409/.test(fault)),
      );
  }, 120_000);
});

describe('a secret ballot', () => {
  it('is cast without a session, changed, closed, and counted again offline, where each finds her own paper', async () => {
    const id = await aQuestion({ method: 'schulze', secrecy: 'secret' }, EIGHT.slice(0, 3));
    const people = [
      'DK/government',
      'DK/ngo',
      'EE/ngo',
      'EE/government',
      'FI/ngo',
      'SE/ngo',
    ] as const satisfies readonly PersonKey[];
    const receipts: string[] = [];
    const sent: Record<string, string>[] = [];
    const voters = await Promise.all(people.map((who) => comesIn(who)));
    for (const [at, voter] of voters.entries()) {
      const { page } = voter;
      page.on('request', (request) => {
        if (request.url().endsWith('/sealed-paper'))
          void request.allHeaders().then((headers) => sent.push(headers));
      });
      await voter.open(`/priorities/ballots/${id}`);
      await page.getByRole('button', { name: 'Rank 1: Safe homes' }).click();
      if (at === 0) expect(await voter.axeViolations()).toEqual([]);
      await page.getByRole('button', { name: 'Review my ballot' }).click();
      await page.getByRole('button', { name: 'Submit my ballot' }).click();
      await page.getByText('Your ballot is in the box.').waitFor();
      receipts.push(/[0-9a-f]{64}/.exec(await page.getByRole('main').innerText())![0]);
    }
    const [first, second] = voters;
    await second!.open(`/priorities/ballots/${id}`);
    await second!.page.getByRole('button', { name: 'Change my ballot' }).click();
    await second!.page.getByRole('button', { name: 'Rank 1: Legal aid' }).click();
    await second!.page.getByRole('button', { name: 'Review my ballot' }).click();
    await second!.page.getByRole('button', { name: 'Submit my ballot' }).click();
    await second!.page.getByText('Your ballot is in the box.').waitFor();
    // What a request carried is known a moment after its answer is.
    await waitUntil('the headers of all papers are known', () => sent.length >= 7);
    expect([
      sent.length,
      sent.filter((headers) => 'cookie' in headers || 'x-csrf-token' in headers || 'referer' in headers),
    ]).toEqual([7, []]);
    await closing(id);

    const { page, context } = first!;
    await page.getByRole('heading', { name: 'The result', exact: true }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the bundle' }).click(),
    ]);
    const path = await download.path();
    await first!.open('/check');
    await context.setOffline(true);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'ballot.json', mimeType: 'application/json', buffer: readFileSync(path) });
    await page.getByText('All checks passed.').waitFor();
    expect(await page.locator('[data-check][data-ok=true]').count()).toBe(6);
    await page.getByLabel('My receipt').fill(receipts[0]!);
    await page.getByText('This is the ballot paper for your receipt:').waitFor();
    await page.getByLabel('My receipt').fill(receipts[1]!);
    await page.getByText('The ballot paper for this receipt was replaced by a later one').waitFor();
    await page.getByText('6 of 24 seats voted.').waitFor();
    const bundle = JSON.parse(readFileSync(path, 'utf8')) as { secret: { ballot: object }[] };
    bundle.secret[2]!.ballot = { ranking: [] };
    await page.locator('input[type=file]').setInputFiles({
      name: 'changed.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(bundle)),
    });
    await page
      .locator('[data-check=receipts][data-ok=false]')
      .filter({ hasText: 'The first wrong entry is number 3.' })
      .waitFor();
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PrefLib (toi)' }).click(),
    ]);
    await page
      .locator('input[type=file]')
      .setInputFiles(
        await csv
          .path()
          .then(async (file) => ({ name: 'ballot.toi', mimeType: 'text/plain', buffer: readFileSync(file) })),
      );
    await page.getByText('6 ballot papers, counted by this method: Ranked (Schulze).').waitFor();
    expect(await first!.axeViolations()).toEqual([]);
    await context.setOffline(false);
  }, 180_000);
});
