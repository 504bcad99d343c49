import type { Page } from 'playwright-core';
import type { PersonKey } from '../../src/demo/content/people.ts';
import type { Visitor } from './browser.ts';

type VisitAs = (who: PersonKey) => Promise<Visitor>;

/** A question that the secretariat puts by the API, open at once. Returns its id. */
export async function openQuestionBallot(
  comesIn: VisitAs,
  terms: object,
  labels: readonly string[] = [],
): Promise<string> {
  const {
    context: { request },
  } = await comesIn('secretariat');
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
  if (answer.status() !== 201) throw new Error(`The question was not put: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}

/** The secretariat closes a ballot before its time. */
export async function closeBallotOnPage(comesIn: VisitAs, id: string): Promise<Visitor> {
  const secretariat = await comesIn('secretariat');
  const { page } = secretariat;
  await secretariat.open(`/priorities/ballots/${id}`);
  await page.getByRole('button', { name: 'Close early' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('All have voted.');
  await dialog.getByRole('button', { name: 'Close early' }).click();
  await dialog.waitFor({ state: 'detached' });
  await releaseResult(comesIn, id);
  await page.getByRole('heading', { name: 'The result', exact: true }).waitFor();
  return secretariat;
}

/** Where one member closed a ballot while seats could still vote, a seat lets the result out. */
export async function releaseResult(comesIn: VisitAs, id: string): Promise<void> {
  const {
    context: { request },
  } = await comesIn('SE/government');
  const { csrfToken } = (await (await request.get('/api/session')).json()) as { csrfToken: string };
  const answer = await request.post(`/api/ballots/${id}/closing-confirmation`, {
    headers: { 'x-csrf-token': csrfToken },
  });
  if (![204, 409].includes(answer.status()))
    throw new Error(`The result was not let out: ${await answer.text()}`);
}

/** Fills a paper in by its page, looks at it once more and casts it. */
export async function castPaperOnPage(
  voter: Visitor,
  id: string,
  fill: (page: Page) => Promise<void>,
  secret = false,
): Promise<void> {
  const { page } = voter;
  await voter.open(`/priorities/ballots/${id}`);
  await fill(page);
  await page.getByRole('button', { name: 'Review my ballot' }).click();
  await page.getByRole('button', { name: 'Submit my ballot' }).click();
  await page.getByText(secret ? 'Your ballot is in the box.' : 'Your ballot has been submitted.').waitFor();
}
