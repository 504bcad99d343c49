import { readFile } from 'node:fs/promises';
import { emailOf, type PersonKey } from '../../src/demo/content/people.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { ApiClient } from '../support/api-client.ts';
import { type Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { succeeded } from '../support/meetings.ts';
import { openSessionFor } from '../support/sessions.ts';
import { waitUntil } from '../support/wait-until.ts';

/** What a page may take on a machine that several share. */
const PATIENCE = 60_000;
const RATERS = ['LV/ngo', 'EE/government', 'DK/resource'] as const satisfies readonly PersonKey[];
/** Of each clause, what these seats say: they agree on the first, and not on the second. */
const RATINGS: readonly (readonly [string, string])[] = [
  ['8', '5'],
  ['9', '5'],
  ['8', '6'],
];
const REASON = 'Our shelters work like this already.';

const demo = setUpDemoApp();

async function comesIn(who: PersonKey, width?: number): Promise<Visitor> {
  const visitor = await demo.visitAs(who, width ? { width } : {});
  visitor.context.setDefaultTimeout(PATIENCE);
  return visitor;
}

/** Noon so many days from now. */
const noonIn = (days: number): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T12:00`;

const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });
const region = ({ page }: Visitor, name: string) => page.getByRole('region', { name, exact: true });

/** The secretariat's own session beside its page: what is no matter of this page is done by it. */
async function secretariatApi(): Promise<ApiClient> {
  const cookie = `norbanet=${await openSessionFor(demo.database, emailOf('secretariat'))}`;
  const { url } = demo.norbanet;
  const { body } = await new ApiClient(url, { cookie }).get<{ csrfToken: string }>('/session');
  return new ApiClient(url, { cookie, csrfToken: body.csrfToken });
}

async function planRound(secretariat: Visitor, number: number, version: string): Promise<void> {
  const { page } = secretariat;
  await button(secretariat, `Plan round ${number}`).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Version to be rated' }).selectOption({ label: version });
  await dialog.getByLabel('Closes').fill(noonIn(7));
  expect(await secretariat.axeViolations()).toEqual([]);
  await dialog.getByRole('button', { name: `Plan round ${number}` }).click();
  await page.getByText(new RegExp(`Round ${number} is open for ratings until`)).waitFor();
}

async function closeRound(secretariat: Visitor): Promise<void> {
  await button(secretariat, 'Close the round early').click();
  const dialog = secretariat.page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('All who could have rated.');
  await dialog.getByRole('button', { name: 'Close the round early' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** By the keyboard alone: a digit rates, and is saved at once. */
async function rateByKeyboard(seat: Visitor, rating: string, progress: string): Promise<void> {
  const { page } = seat;
  await region(seat, 'Ratings for your seat').getByRole('radio').first().focus();
  await page.keyboard.press(rating);
  await page.getByText(`Saved: ${rating}. ${progress}.`).waitFor();
}

/** What the page says when it is saved stands there already, of the rating. */
async function saveReason(seat: Visitor): Promise<void> {
  const saved = seat.page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await button(seat, 'Save the reason').click();
  await saved;
}

/** On a slow line, the seat rates once more while its reason is still being saved; the reason stays. */
async function saveReasonWhileRating(seat: Visitor, rating: string): Promise<void> {
  const { page } = seat;
  let letThrough = (): void => undefined;
  const held = new Promise<void>((done) => {
    letThrough = done;
  });
  const saved: string[] = [];
  page.on('response', (answer) => {
    if (answer.request().method() === 'PUT') saved.push(answer.url());
  });
  await page.route('**/ratings/*', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/ratings/*');
  await button(seat, 'Save the reason').click();
  await asked;
  await region(seat, 'Ratings for your seat').getByRole('radio').first().focus();
  await page.keyboard.press(rating);
  letThrough();
  await waitUntil('both are saved', () => saved.length === 2);
  await page.unroute('**/ratings/*');
}

it('a clause is rated, settled, reworded and rated anew; nobody reads whose rating was which', async () => {
  const api = await secretariatApi();
  const { items } = succeeded(await api.get<{ items: { id: string }[] }>('/standards?state=drafting'));
  const standardId = items[0]!.id;
  succeeded(await api.post(`/standards/${standardId}/versions`, { label: 'For rating' }));

  const secretariat = await comesIn('secretariat');
  const { page } = secretariat;
  await secretariat.open(`/standards/${standardId}/consensus`);
  await page.getByText('No one has been asked to rate this standard').waitFor();
  await button(secretariat, 'Start a consensus process').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Question' }).fill('Should every country do this?');
  await dialog.getByRole('radio', { name: 'Chosen clauses' }).check();
  await dialog.getByRole('checkbox').nth(1).waitFor();
  await dialog.getByRole('checkbox').nth(0).check();
  await dialog.getByRole('checkbox').nth(1).check();
  await dialog.getByRole('combobox', { name: 'Minimum number of ratings per clause' }).selectOption('3');
  expect(await secretariat.axeViolations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Start a consensus process' }).click();
  await page.getByRole('heading', { level: 1, name: 'Consensus process 1' }).waitFor();
  const address = new URL(page.url()).pathname;
  await planRound(secretariat, 1, 'For rating');

  const seats = await Promise.all(
    RATERS.map((who, at) => comesIn(who, at === 1 ? WIDTHS.phone : WIDTHS.wide)),
  );
  for (const [at, seat] of seats.entries()) {
    await seat.open('/');
    await seat.page.getByText('Rate 2 more clauses in round 1').waitFor();
    await seat.open(address);
    await rateByKeyboard(seat, RATINGS[at]![0], '1 of 2 rated');
    await seat.page.getByRole('textbox', { name: 'Your reason' }).fill(REASON);
    await (at === 0 ? saveReasonWhileRating(seat, RATINGS[at]![0]) : saveReason(seat));
    await button(seat, 'Next clause').focus();
    await seat.page.keyboard.press('Enter');
    await rateByKeyboard(seat, RATINGS[at]![1], '2 of 2 rated');
    expect(await seat.axeViolations()).toEqual([]);
    expect(await seat.overhang()).toBe(0);
  }

  await secretariat.open(address);
  await region(secretariat, 'Participation')
    .getByRole('row', { name: /Latvia, NGO/ })
    .getByText('2 of 2')
    .waitFor();
  await closeRound(secretariat);
  await page.getByText('Agreed 1, rejected 0, uncertain 1, no judgement 0').waitFor();
  // Whoever has the page open sees it without loading it again.
  const [latvia] = seats as [Visitor, ...Visitor[]];
  await latvia.page.getByText('Agreed 1, rejected 0, uncertain 1, no judgement 0').waitFor();
  const results = region(latvia, 'Results');
  await results.getByText(`You rated 8: ${REASON}`).waitFor();
  await results.getByText('3 reasons').click();
  await results.getByText(REASON, { exact: true }).first().waitFor();
  expect(await results.getByText(REASON, { exact: true }).count()).toBe(3);
  expect(await latvia.axeViolations()).toEqual([]);

  const { clauses } = succeeded(await api.get<StandardView>(`/standards/${standardId}`));
  const first = clauses.filter(({ kind }) => kind === 'clause' || kind === 'item')[0]!;
  const { kind, level, revision } = first;
  succeeded(
    await api.patch(`/standards/${standardId}/clauses/${first.id}`, {
      kind,
      level,
      revision,
      text: 'Other words altogether.',
    }),
  );
  succeeded(await api.post(`/standards/${standardId}/versions`, { label: 'Reworded' }));
  await secretariat.open(address);
  await planRound(secretariat, 2, 'Reworded');
  await latvia.open(address);
  await latvia.page.getByText('Other words altogether.').first().waitFor();
  await latvia.page.getByText('The text of this clause has changed.', { exact: false }).waitFor();
  await region(latvia, 'Results').getByText('Round 1 (void: the text has changed)').waitFor();
  await rateByKeyboard(latvia, '3', '1 of 2 rated');
  expect(await latvia.axeViolations()).toEqual([]);

  await region(secretariat, 'Report').getByText('Still missing:', { exact: false }).waitFor();
  await secretariat.page.getByText('Discussion', { exact: true }).click();
  await button(secretariat, 'Write item D1').click();
  await page.getByRole('textbox', { name: 'Text for item D1' }).fill('Only three seats rated.');
  await button(secretariat, 'Save this text').click();
  await page.getByText('Only three seats rated.').waitFor();
  expect(await secretariat.axeViolations()).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download: Markdown' }).click();
  const report = await readFile(await (await download).path(), 'utf8');
  for (const words of ['Only three seats rated', '3 of 24 filled seats', 'void: the text changed', 'R5'])
    expect(report).toContain(words);
  for (const who of ['Latvia', 'Estonia', 'LV/ngo']) expect(report).not.toContain(who);
}, 420_000);
