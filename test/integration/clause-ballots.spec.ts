import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { COUNTRY_CODES } from '@nbn/contracts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import type { AmendmentView } from '../../src/standards/amendments/dto/amendment.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { acceptAmendment, readAmendment } from '../support/amendments.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { castPaper, closeEarly, inMinutes, seatsOf } from '../support/ballots.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { succeeded } from '../support/meetings.ts';
import { createDraft, readStandard } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

const CLAUSES = ['A bed within a day.', 'An interpreter is free.', 'A lawyer is named.'];
const NEW_WORDS = 'She is told what it costs.';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;
let denmark: TestMember;
let standard: StandardView;

beforeAll(async () => {
  test = await startApp();
});
beforeEach(async () => {
  await resetDatabase(test);
  network = await createTestNetwork(test);
  [secretariat, estonia, denmark] = [
    await network.secretariat(),
    await network.as('EE', 'government'),
    await network.as('DK', 'government'),
  ];
  standard = await createDraft(secretariat, CLAUSES, 'networks');
});
afterAll(() => test.close());

const suggestions = (): string => `/standards/${standard.id}/suggestions/${standard.clauses[1]!.id}`;
const submitSet = async ({ id, setId }: AmendmentView): Promise<string> => {
  succeeded(await estonia.post(`/amendment-sets/${setId}/submission`, { reason: 'Practice shows it.' }));
  return id;
};

/** A new clause after the second one. */
async function suggestClause(): Promise<string> {
  const { id, revision } = succeeded(
    await estonia.post<AmendmentView>(`${suggestions()}/new-clauses`, { kind: 'clause', level: 1 }),
  );
  return submitSet(
    succeeded(await estonia.put<AmendmentView>(`/amendments/${id}/wording`, { revision, text: NEW_WORDS })),
  );
}

const suggestRemoval = async (): Promise<string> =>
  submitSet(succeeded(await estonia.put<AmendmentView>(`${suggestions()}/removal`)));

const openBallot = async (id: string) =>
  succeeded(
    await secretariat.post<AmendmentView>(`/amendments/${id}/ballots`, {
      question: 'Shall it be so?',
      method: 'proposal',
      electorate: 'one-country-one-vote',
      majority: 'simple',
      timeZone: 'Europe/Riga',
      closesAt: inMinutes(60),
    }),
  ).ballots[0]!;

async function castAll(ballotId: string, choice: 'yes' | 'no'): Promise<void> {
  for (const seat of seatsOf(COUNTRY_CODES)) succeeded(await castPaper(network, ballotId, seat, { choice }));
  await closeEarly(network, ballotId);
}
const untilState = (id: string, state: string): Promise<unknown> =>
  waitUntil(`it is ${state}`, async () => (await readAmendment(denmark, id)).state === state);
const texts = async (): Promise<string[]> =>
  (await readStandard(denmark, standard.id)).clauses.map(({ text }) => text);

describe('a ballot on a new clause', () => {
  it('is held on its words; carried, it waits for the text and then comes in at its place', async () => {
    const id = await suggestClause();
    const held = await openBallot(id);
    expect(held).toMatchObject({ text: NEW_WORDS, textChanged: false, ballot: { textHash: held.textHash } });
    await castAll(held.ballot.id, 'yes');
    await untilState(id, 'accepted');
    expect(await texts()).toEqual(CLAUSES);
    succeeded(await secretariat.post(`/amendments/${id}/merging`, {}));
    expect(await texts()).toEqual([...CLAUSES.slice(0, 2), NEW_WORDS, CLAUSES[2]]);
  });

  it('stays one on the same words when the clause before it changes or goes', async () => {
    const id = await suggestClause();
    const held = await openBallot(id);
    const before = standard.clauses[1]!;
    const path = `/standards/${standard.id}/clauses/${before.id}`;
    const { revision } = succeeded(
      await secretariat.patch<{ revision: number }>(path, {
        revision: before.revision,
        text: 'Other words.',
      }),
    );
    succeeded(await secretariat.del(`${path}?revision=${revision}`));
    await test.app.get(OutboxRelay).drain();
    expect((await readAmendment(denmark, id)).ballots).toMatchObject([
      { textHash: held.textHash, textChanged: false },
    ]);
    await castAll(held.ballot.id, 'no');
    await untilState(id, 'rejected');
    expect(await texts()).toEqual([CLAUSES[0], CLAUSES[2]]);
  });
});

describe('a ballot on whether a clause goes', () => {
  it('is held on no words; carried, the clause goes when it is put into the text', async () => {
    const id = await suggestRemoval();
    const held = await openBallot(id);
    expect(held).toMatchObject({ text: '', textChanged: false });
    await castAll(held.ballot.id, 'yes');
    await untilState(id, 'accepted');
    succeeded(await secretariat.post(`/amendments/${id}/merging`, {}));
    expect(await texts()).toEqual([CLAUSES[0], CLAUSES[2]]);
  });

  it('decides nothing once the clause says something else', async () => {
    const id = await suggestRemoval();
    const held = await openBallot(id);
    const { id: clauseId, revision } = standard.clauses[1]!;
    succeeded(
      await secretariat.patch(`/standards/${standard.id}/clauses/${clauseId}`, {
        revision,
        text: 'An interpreter is free and sworn.',
      }),
    );
    await castAll(held.ballot.id, 'yes');
    await test.app.get(OutboxRelay).drain();
    expect(await readAmendment(denmark, id)).toMatchObject({
      state: 'submitted',
      outcome: null,
      ballots: [{ textChanged: true }],
    });
    expect((await acceptAmendment(secretariat, id)).body.code).toBe('amendment-conflicts');
    expect(await texts()).toContain('An interpreter is free and sworn.');
  });
});
