import type { Page } from 'playwright-core';
import { COUNTRY_CODES, SEAT_TYPES } from '@nbn/contracts';
import type { PersonKey } from '../../src/demo/content/people.ts';
import { Visitor } from '../support/browser.ts';
import { setClockAhead } from '../support/database.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitUntil } from '../support/wait-until.ts';

const OLD = 'A place is found for every woman within three days.';
const NEW = 'A place is found for every woman within one day.';
/** What a page may take on a machine that several share. */
const PATIENCE = 60_000;
const TITLE = 'Common standard on the first night';

const demo = setUpDemoApp();

async function comesIn(who: PersonKey): Promise<Visitor> {
  const visitor = await demo.visitAs(who);
  visitor.context.setDefaultTimeout(PATIENCE);
  return visitor;
}

/** What a visitor's pages would ask the server, for acts that the journey repeats for many seats. */
async function asks<T = { id: string }>(
  { context }: Visitor,
  method: 'get' | 'post' | 'put',
  path: string,
  data?: object,
): Promise<T> {
  const session = (await (await context.request.get('/api/session')).json()) as { csrfToken: string };
  const answer = await context.request.fetch(`/api${path}`, {
    method,
    headers: { 'x-csrf-token': session.csrfToken, origin: demo.norbanet.url },
    ...(data ? { data } : {}),
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

const button = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });
const local = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);
let ahead = 0;
async function daysPass(days: number): Promise<void> {
  ahead += days;
  await setClockAhead(demo.database, `${ahead} days`);
}

describe('a question on its way through the Network', () => {
  let standard: string;
  let clause: string;
  let meeting: string;
  let amendment: string;
  let slug: string;

  it('is raised at an agenda item, and becomes a clause of a draft', async () => {
    const secretariat = await comesIn('secretariat');
    const { items } = await asks<{ items: { id: string; kind: string }[] }>(
      secretariat,
      'get',
      '/meetings?period=upcoming',
    );
    meeting = items.find(({ kind }) => kind === 'regional')!.id;
    await asks(secretariat, 'post', `/meetings/${meeting}/agenda/items`, {
      kind: 'discussion',
      title: 'How long may the first place take?',
      minutes: 20,
    });
    standard = (await asks(secretariat, 'post', '/standards', { title: TITLE, audience: 'networks' })).id;
    clause = (
      await asks(secretariat, 'post', `/standards/${standard}/clauses`, {
        afterId: null,
        kind: 'clause',
        level: 1,
        text: OLD,
      })
    ).id;
    await secretariat.open(`/meetings/${meeting}`);
    await secretariat.page.getByText('How long may the first place take?').first().waitFor();
  }, 300_000);

  it('gets a comment and an amendment, each at its clause', async () => {
    const denmark = await comesIn('DK/government');
    const { page } = denmark;
    await asks(denmark, 'post', `/standards/${standard}/threads`, {
      key: '0199b5a0-0000-4000-8000-0000000000aa',
      clauseId: clause,
      revision: 1,
      text: 'Three days are three nights on the street.',
    });
    await denmark.open(`/standards/${standard}`);
    await page.getByText('Three days are three nights on the street.').first().waitFor();
    await page.getByRole('link', { name: 'Propose an amendment: Clause 1' }).click();
    await page.getByRole('textbox', { name: 'The clause as it should read' }).waitFor();
    await denmark.waitUntilLoaded();
    const agenda = await asks<{ items: { id: string; title: string }[] }>(
      denmark,
      'get',
      `/meetings/${meeting}/agenda`,
    );
    const item = agenda.items.find(({ title }) => title === 'How long may the first place take?')!.id;
    await denmark.open(`/standards/${standard}/amendments/new?clause=${clause}&item=${item}`);
    await page.getByRole('textbox', { name: 'The clause as it should read' }).fill(NEW);
    await page
      .getByRole('textbox', { name: 'Why the clause should read like this' })
      .fill('The first night decides whether she stays.');
    await page.locator('ins').filter({ hasText: 'one day' }).waitFor();
    expect(await denmark.axeViolations()).toEqual([]);
    await button(page, 'Save as draft').click();
    await page.getByRole('heading', { level: 1, name: 'Amendment 1 to clause 1' }).waitFor();
    await button(page, 'Submit to everyone').click();
    await inDialog(page, 'Submit to everyone').click();
    await page.getByText('Waiting for an outcome').waitFor();
    amendment = new URL(page.url()).pathname;
    await denmark.open(`/standards/${standard}`);
    await page.getByRole('link', { name: '1 amendment' }).click();
    await page.getByRole('link', { name: 'Amendment 1, Denmark' }).waitFor();
  }, 300_000);

  it('is put to all countries in a consultation, and consolidated', async () => {
    const secretariat = await comesIn('secretariat');
    await asks(secretariat, 'post', `/standards/${standard}/consultations`, {
      lead: 'Can you keep to one day at home?',
      timeZone: 'Europe/Copenhagen',
      closesAt: local(16),
      countries: [...COUNTRY_CODES],
      observerIds: [],
      reason: 'The text is one sentence.',
    });
    await daysPass(17);
    const later = await comesIn('secretariat');
    await waitUntil(
      'the round has closed',
      async () =>
        (await asks<{ items: { state: string }[] }>(later, 'get', `/standards/${standard}/consultations`))
          .items[0]!.state === 'closed',
    );
    await asks(later, 'post', `/standards/${standard}/transitions`, {
      from: 'consultation',
      to: 'consolidation',
    });
    const { page } = later;
    await later.open(`/standards/${standard}`);
    await page.getByText('1 amendment is still waiting for an outcome').waitFor();
    await page.getByRole('link', { name: 'See the amendments' }).click();
    await page.getByRole('link', { name: 'Amendment 1, Denmark' }).click();
    await button(page, 'Accept').click();
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Reason' })
      .fill('Every country can keep to it.');
    await inDialog(page, 'Accept').click();
    await page.getByText('In the text', { exact: true }).waitFor();
    expect(await later.axeViolations()).toEqual([]);
  }, 300_000);

  it('is adopted by the countries on the very text, and published', async () => {
    await daysPass(30);
    const secretariat = await comesIn('secretariat');
    const { page } = secretariat;
    await secretariat.open(`/standards/${standard}`);
    await page.getByText(NEW).waitFor();
    await button(page, 'Put to the vote').click();
    await page.getByLabel('Voting closes').fill(local(ahead + 20));
    expect(await secretariat.axeViolations()).toEqual([]);
    await button(page, 'Preview').click();
    await button(page, 'Open the ballot').click();
    await page.waitForURL('**/priorities/ballots/*');
    const ballot = new URL(page.url()).pathname.split('/').at(-1)!;
    for (const country of COUNTRY_CODES) {
      for (const seat of SEAT_TYPES) {
        const voter = await comesIn(`${country}/${seat}`);
        await asks(voter, 'put', `/ballots/${ballot}/paper`, { choice: 'yes' });
        expect(await demo.closeVisitor(voter)).toEqual([]);
      }
    }
    await asks(secretariat, 'post', `/ballots/${ballot}/close`, { reason: 'All have voted.' });
    await waitUntil(
      'it is adopted',
      async () =>
        (await asks<{ state: string }>(secretariat, 'get', `/standards/${standard}`)).state === 'adopted',
    );
    const versions = await asks<{ items: { id: string; kind: string }[] }>(
      secretariat,
      'get',
      `/standards/${standard}/versions`,
    );
    await secretariat.open(
      `/standards/${standard}/versions/${versions.items.find(({ kind }) => kind === 'adopted')!.id}/publish`,
    );
    await page.locator('form button[type=submit]').click();
    await page.waitForURL('**/adoption');
    slug = (await asks<{ slug: string }>(secretariat, 'get', `/standards/${standard}/publication`)).slug;
  }, 400_000);

  it('is read by everyone, translated, and recorded at home in two countries', async () => {
    const stranger = await demo.visit('a reader');
    stranger.context.setDefaultTimeout(PATIENCE);
    await stranger.open(`/published/${slug}/v1.0`);
    await stranger.page.getByText(NEW).first().waitFor();
    const latvia = await comesIn('LV/ngo');
    const { items } = await asks<{ items: { id: string; sourceHash: string }[] }>(
      latvia,
      'get',
      `/standards/${standard}/translations/lv`,
    );
    const source = items.find(({ id }) => id === clause)!.sourceHash;
    await asks(latvia, 'put', `/standards/${standard}/translations/lv/${clause}`, {
      revision: 0,
      sourceHash: source,
      text: 'Katrai sievietei vietu atrod vienas dienas laikā.',
    });
    for (const [who, country, status] of [
      ['LV/ngo', 'LV', 'planned'],
      ['EE/government', 'EE', 'in-practice'],
    ] as const) {
      const member = await comesIn(who);
      await asks(member, 'put', `/standards/${standard}/adoption/${country}/${clause}`, {
        revision: 0,
        status,
        note: '',
        evidence: '',
        shared: false,
        seat: null,
        reviewOn: null,
      });
      await member.open(`/standards/${standard}/adoption/${country}`);
      await member.page.getByText(NEW).first().waitFor();
    }
  }, 300_000);

  it('leads back from there along every link', async () => {
    const estonia = await comesIn('EE/government');
    const { page } = estonia;
    await estonia.open(`/standards/${standard}/adoption`);
    await page
      .getByRole('navigation', { name: 'Parts of this standard' })
      .getByRole('link', { name: 'Amendments' })
      .click();
    await page.getByText('No open amendments').waitFor();
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.getByRole('link', { name: 'Amendment 1, Denmark' }).click();
    const heading = page.getByRole('heading', { level: 1, name: 'Amendment 1 to clause 1' });
    await heading.waitFor();
    await page.getByText('Every country can keep to it.').waitFor();
    const thread = page.getByRole('complementary');
    await thread.getByRole('link', { name: 'How long may the first place take?' }).click();
    await page.waitForURL(`**/meetings/${meeting}`);
    // An address changes before its page is drawn: the links beside the last one are still there.
    await heading.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Amendment 1, Denmark' }).click();
    await page.waitForURL(`**${amendment}`);
    await heading.waitFor();
    await thread.getByRole('link', { name: 'Clause 1' }).click();
    await page.waitForURL(`**/standards/${standard}**`);
    await heading.waitFor({ state: 'detached' });
    await page.getByText(NEW).first().waitFor();
    await estonia.open(`/standards/${standard}/history`);
    await thread.getByRole('link', { name: 'Consultation 1' }).click();
    await page.waitForURL(`**/standards/${standard}/consultation?round=*`);
    await page.goBack();
    await page.getByText('The text was adopted in the ballot.').waitFor();
    await thread.getByRole('link', { name: 'Response table of v1.0' }).click();
    await page.getByRole('link', { name: 'Amendment 1, Denmark' }).waitFor();
    expect(await estonia.axeViolations()).toEqual([]);
    await page.goBack();
    await page.getByText('The text was adopted in the ballot.').waitFor();
    await thread.getByRole('link', { name: `Should the region adopt “${TITLE}”?` }).click();
    await page.waitForURL('**/priorities/ballots/*');
    await page.getByRole('heading', { level: 1, name: `Should the region adopt “${TITLE}”?` }).waitFor();
    await thread.getByRole('link').first().click();
    await page.waitForURL(`**/standards/${standard}`);
  }, 300_000);
});
