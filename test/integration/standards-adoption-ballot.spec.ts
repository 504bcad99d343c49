import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import type { AdoptionBallotListView } from '../../src/standards/adoption/ballots/dto/adoption-ballot.view.ts';
import type { RoundView } from '../../src/standards/consultations/dto/round.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { createSubmittedAmendment, rejectAmendment } from '../support/amendments.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { castPaper, closeEarly, inMinutes, seatsOf } from '../support/ballots.ts';
import { createConsultation, answerConsultation } from '../support/consultations.ts';
import { createDraft, readStandard } from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import { waitUntil } from '../support/wait-until.ts';

const TERMS = {
  question: 'Shall the region adopt it?',
  method: 'proposal',
  electorate: 'one-country-one-vote',
  majority: 'simple',
  timeZone: 'Europe/Riga',
};
const COUNTRIES = ['DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'SE'] as const;

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let standard: StandardView;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
});
beforeEach(async () => {
  standard = await consolidated(8);
});
afterAll(() => test.close());

/** A text that has been consolidated for so many days. */
async function consolidated(days: number): Promise<StandardView> {
  const { id } = await createDraft(secretariat);
  await test.db.query(
    `
      update standard
      set state = 'consolidation', state_since = app_now() - make_interval(days => $2)
      where id = $1`,
    [id, days],
  );
  return readStandard(secretariat, id);
}
/**
 * A country's signed position with one remark, in a round that has closed, and an amendment, none of them
 * with an outcome.
 */
async function unanswered(): Promise<{ remark: string; amendmentId: string }> {
  const asked = await createConsultation(secretariat, {
    closesAt: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 16),
  });
  standard = asked.standard;
  const estonia = await network.as('EE', 'government');
  const {
    remarks: [remark],
  } = succeeded(await estonia.post<RoundView>(`${asked.at}/remarks`, { clauseId: null, text: 'Too long.' }));
  await answerConsultation(network, asked.at, 'EE');
  const amendment = await createSubmittedAmendment(estonia, standard, 'Every victim is offered a shelter.');
  await test.db.query(`update consultation_round set state = 'closed' where standard_id = $1`, [standard.id]);
  await test.db.query(
    `update standard set state = 'consolidation', state_since = app_now() - interval '8 days' where id = $1`,
    [standard.id],
  );
  return { remark: `${asked.at}/remarks/${remark!.id}/outcome`, amendmentId: amendment.id };
}

const open = (more: object = {}) =>
  secretariat.post<AdoptionBallotListView & { code?: string }>(`/standards/${standard.id}/ballots`, {
    ...TERMS,
    closesAt: inMinutes(60),
    ...more,
  });
async function decide(choice: 'yes' | 'no'): Promise<void> {
  const [ballot] = succeeded(await open()).items;
  for (const seat of seatsOf(COUNTRIES)) succeeded(await castPaper(network, ballot!.id, seat, { choice }));
  await closeEarly(network, ballot!.id);
  await test.app.get(OutboxRelay).drain();
}
const stateOf = async (): Promise<string> => (await readStandard(secretariat, standard.id)).state;

describe('the ballot on a standard', () => {
  it('is held on a fixed version by its hash, and nobody writes in the text meanwhile', async () => {
    expect(standard.transitions[0]).toMatchObject({ to: 'ballot', by: 'ballot' });
    const [ballot] = succeeded(await open()).items;
    const [version] = await test.db.query<{ hash: string; kind: string }[]>(
      'select hash, kind from standard_version where standard_id = $1',
      [standard.id],
    );
    expect([ballot, version!.kind]).toMatchObject([
      {
        textHash: version!.hash,
        subject: { kind: 'standard', id: standard.id, path: `/standards/${standard.id}` },
        phase: 'open',
      },
      'ballot',
    ]);
    expect(await stateOf()).toBe('ballot');
    expect(
      (
        await secretariat.patch(`/standards/${standard.id}/clauses/${standard.clauses[0]!.id}`, {
          revision: 1,
          text: 'Late.',
        })
      ).body,
    ).toMatchObject({ code: 'standard-text-fixed' });
  });

  it('adopts what the countries voted for: the same words are the adopted version', async () => {
    await decide('yes');
    await waitUntil('it is adopted', async () => (await stateOf()) === 'adopted');
    const versions = await test.db.query<{ kind: string; hash: string }[]>(
      'select kind, hash from standard_version where standard_id = $1 order by ordinal',
      [standard.id],
    );
    expect(versions.map(({ kind }) => kind)).toEqual(['ballot', 'adopted']);
    expect(versions[1]!.hash).toBe(versions[0]!.hash);
  });

  it('sends it back to consolidation when they do not, and it can be voted on again', async () => {
    await decide('no');
    await waitUntil('it is back', async () => (await stateOf()) === 'consolidation');
    const {
      items: [step],
    } = (
      await secretariat.get<{ items: { reason: string; by: object | null }[] }>(
        `/standards/${standard.id}/history`,
      )
    ).body;
    expect(step).toMatchObject({ reason: 'The text was not adopted in the ballot.', by: null });
    expect((await open()).body).toMatchObject({ code: 'standard-step-too-early' });
  });

  it('leaves the voters a week with the consolidated text', async () => {
    standard = await consolidated(6);
    expect((await open()).body).toMatchObject({ code: 'standard-step-too-early' });
  });

  it('is not opened over remarks and amendments without an outcome unless they are named as they are, and the history says so', async () => {
    const { remark } = await unanswered();
    expect(await readStandard(secretariat, standard.id)).toMatchObject({
      openRemarks: 1,
      openAmendments: 1,
      amendmentsToMerge: 0,
      transitions: [{ to: 'ballot', responses: 'named' }, {}, {}, {}, {}],
    });
    expect((await readStandard(await network.as('EE', 'ngo'), standard.id)).openRemarks).toBeNull();
    for (const more of [
      {},
      { withoutOutcome: { remarks: 1, amendments: 0 } },
      { withoutOutcome: { remarks: 2, amendments: 1 } },
    ]) {
      expect((await open(more)).body).toMatchObject({
        code: 'responses-unnamed',
        missing: { remarks: 1, amendments: 1 },
      });
    }
    expect([
      await stateOf(),
      await test.db.query('select from standard_version where standard_id = $1 and kind = $2', [
        standard.id,
        'ballot',
      ]),
    ]).toEqual(['consolidation', []]);
    succeeded(
      await secretariat.put(remark, { revision: 0, outcome: 'rejected', reason: 'It is one sentence.' }),
    );
    expect((await open({ withoutOutcome: { remarks: 1, amendments: 1 } })).body.code).toBe(
      'responses-unnamed',
    );
    succeeded(await open({ withoutOutcome: { remarks: 0, amendments: 1 } }));
    const {
      items: [step],
    } = succeeded(
      await secretariat.get<{ items: { to: string; reason: string }[] }>(`/standards/${standard.id}/history`),
    );
    expect(step).toMatchObject({
      to: 'ballot',
      reason: 'Put to the vote while 1 amendment still had no outcome.',
    });
  });

  it('is opened without a word once each has an outcome', async () => {
    const { remark, amendmentId } = await unanswered();
    succeeded(
      await secretariat.put(remark, { revision: 0, outcome: 'rejected', reason: 'It is one sentence.' }),
    );
    succeeded(await rejectAmendment(secretariat, amendmentId));
    succeeded(await open());
    const {
      items: [step],
    } = succeeded(
      await secretariat.get<{ items: { to: string; reason: string | null }[] }>(
        `/standards/${standard.id}/history`,
      ),
    );
    expect(step).toMatchObject({ to: 'ballot', reason: null });
  });
});
