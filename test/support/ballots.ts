import { COUNTRY_CODES, type CountryCode, type SeatType } from '@nbn/contracts';
import { BallotAnnouncementService } from '../../src/ballots/ballot-announcement.service.ts';
import { CloseDueBallotsJob } from '../../src/ballots/close-due-ballots.job.ts';
import type { TestNetwork } from './test-network.ts';
import { setClockAhead, type TestDatabase } from './database.ts';
import type { TestApp } from './app.ts';

export interface RunningBallot {
  readonly periodId: string;
  readonly ballotId: string;
  /** Proposals by their titles. */
  readonly options: Readonly<Record<string, string>>;
}

export interface BallotOptions {
  readonly titles?: readonly string[];
  readonly terms?: Readonly<Record<string, unknown>>;
}

export const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

/** A period whose proposals the secretariat has put on the ballot, by the API alone. */
export async function createPriorityBallot(
  network: TestNetwork,
  { titles = ['A', 'B', 'C'], terms = {} }: BallotOptions = {},
): Promise<RunningBallot> {
  const secretariat = await network.secretariat();
  const proposer = await network.as('DK', 'government');
  const { body: period } = await secretariat.post<{ id: string }>('/priority-periods', {
    title: 'Two years',
    firstDay: '2027-01-01',
    lastDay: '2028-12-31',
  });
  const options: Record<string, string> = {};
  for (const title of titles) {
    const { body } = await proposer.post<{ id: string }>(`/priority-periods/${period.id}/proposals`, {
      title,
      reason: `Why ${title}.`,
    });
    options[title] = body.id;
  }
  const { status, body } = await secretariat.post<{ ballotId: string }>(
    `/priority-periods/${period.id}/ballot`,
    {
      question: 'What should the region work on?',
      method: 'schulze',
      electorate: 'one-seat-one-vote',
      places: titles.length,
      closesAt: inMinutes(10),
      timeZone: 'Europe/Copenhagen',
      ...terms,
    },
  );
  if (status !== 201) throw new Error(`The ballot was not opened: ${JSON.stringify(body)}`);
  return { periodId: period.id, ballotId: body.ballotId, options };
}

/** Casts a ranking written as titles: `A>B=C`. */
export async function castRanking(
  network: TestNetwork,
  ballot: RunningBallot,
  seat: readonly [CountryCode, SeatType],
  text: string,
) {
  const ranking =
    text === ''
      ? []
      : text.split('>').map((group) => group.split('=').map((title) => ballot.options[title] ?? title));
  return (await network.as(...seat)).put(`/ballots/${ballot.ballotId}/paper`, { ranking });
}

export async function castApprovals(
  network: TestNetwork,
  ballot: RunningBallot,
  seat: readonly [CountryCode, SeatType],
  titles: readonly string[],
) {
  return (await network.as(...seat)).put(`/ballots/${ballot.ballotId}/paper`, {
    approvals: titles.map((title) => ballot.options[title] ?? title),
  });
}

/** Lets the closing time pass by the database's clock, and the closing job run on these instances. */
export async function passClosingTime(database: TestDatabase, ...apps: readonly TestApp[]): Promise<void> {
  await setClockAhead(database, '11 minutes');
  await Promise.all(apps.map(({ app }) => app.get(CloseDueBallotsJob).run()));
  // The application's own poller may have been faster with one of them and be counting still.
  const [first] = apps;
  if (first)
    await eventually(
      () => first.db.query<object[]>(`select 1 from ballot where state = 'open' and closes_at <= app_now()`),
      (left) => left.length === 0,
    );
}

/**
 * Closes a ballot before its time, as the secretariat can: the count is the same. Where seats could still
 * vote, one of those that vote lets the result out.
 */
export async function closeEarly(network: TestNetwork, id: string): Promise<void> {
  const { status, body } = await (
    await network.secretariat()
  ).post(`/ballots/${id}/close`, { reason: 'All have voted.' });
  if (status !== 204) throw new Error(`The ballot was not closed: ${JSON.stringify(body)}`);
  await confirmClosing(network, id);
}

/** A seat that votes lets the result out of a ballot that was closed early, if somebody has to. */
export async function confirmClosing(network: TestNetwork, id: string): Promise<void> {
  for (const seat of seatsOf(COUNTRY_CODES)) {
    const { status } = await (await network.as(...seat)).post(`/ballots/${id}/closing-confirmation`);
    // Done, or there was nothing to confirm; else another seat votes here.
    if (status === 204 || status === 409) return;
  }
}

export async function openDueBallots(test: TestApp): Promise<void> {
  await test.app.get(BallotAnnouncementService).openDue();
}

/**
 * Asks again until the answer is as wanted; what follows an event comes a moment later, on a busy machine a
 * long one.
 */
export async function eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  for (const deadline = Date.now() + 30_000; ;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`It did not come about: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export interface QuestionBallot {
  readonly id: string;
  /** Options by their labels. */
  readonly options: Readonly<Record<string, string>>;
}

/** A question that stands by itself, put to the vote by the secretariat. */
export async function createQuestionBallot(
  network: TestNetwork,
  terms: Readonly<Record<string, unknown>> = {},
  labels: readonly string[] = [],
): Promise<QuestionBallot> {
  const secretariat = await network.secretariat();
  const { status, body } = await secretariat.post<{ id: string }>('/ballots', {
    question: 'Shall it be so?',
    method: 'proposal',
    electorate: 'one-seat-one-vote',
    ...(labels.length > 0 ? {} : { majority: 'simple' }),
    options: labels.map((label) => ({ label })),
    closesAt: inMinutes(10),
    timeZone: 'Europe/Riga',
    shortNotice: 'The meeting is tomorrow.',
    ...terms,
  });
  if (status !== 201) throw new Error(`The question was not put: ${JSON.stringify(body)}`);
  return { id: body.id, options: await optionsOf(network, body.id) };
}

export async function optionsOf(network: TestNetwork, id: string): Promise<Readonly<Record<string, string>>> {
  const { body } = await (
    await network.secretariat()
  ).get<{ options: { id: string; label: string }[] }>(`/ballots/${id}`);
  return Object.fromEntries(body.options.map(({ id: option, label }) => [label, option]));
}

export type SeatName = readonly [CountryCode, SeatType];

/** Casts a paper of any kind for a seat. */
export async function castPaper(network: TestNetwork, ballotId: string, seat: SeatName, paper: object) {
  return (await network.as(...seat)).put(`/ballots/${ballotId}/paper`, paper);
}

/** The seats of these countries, a country after another. */
export function seatsOf(
  countries: readonly CountryCode[],
  types: readonly SeatType[] = ['government', 'ngo', 'resource'],
): SeatName[] {
  return countries.flatMap((country) => types.map((type): SeatName => [country, type]));
}
