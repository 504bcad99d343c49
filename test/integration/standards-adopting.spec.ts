import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import type { AdoptionBallotListView } from '../../src/standards/adopting/dto/adoption-ballot.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { type TestMember, type TestNetwork, theNetwork } from '../support/actors.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { castFor, closeEarly, inMinutes, seatsOf } from '../support/ballots.ts';
import { aDraft, read } from '../support/drafts.ts';
import { succeeded } from '../support/meetings.ts';
import { until } from '../support/until.ts';

const TERMS = { question: 'Shall the region adopt it?', method: 'proposal', electorate: 'one-country-one-vote', majority: 'simple', timeZone: 'Europe/Riga' };
const COUNTRIES = ['DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'SE'] as const;

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let standard: StandardView;

beforeAll(async () => {
  test = await startApp();
  network = await theNetwork(test);
  secretariat = await network.secretariat();
});
beforeEach(async () => { standard = await consolidated(8); });
afterAll(() => test.close());

/** A text that has been consolidated for so many days. */
async function consolidated(days: number): Promise<StandardView> {
  const { id } = await aDraft(secretariat);
  await test.db.query(`update standard set state = 'consolidation', state_since = app_now() - make_interval(days => $2) where id = $1`, [id, days]);
  return read(secretariat, id);
}
const open = () => secretariat.post<AdoptionBallotListView & { code?: string }>(`/standards/${standard.id}/ballots`, { ...TERMS, closesAt: inMinutes(60) });
async function decide(choice: 'yes' | 'no'): Promise<void> {
  const [ballot] = succeeded(await open()).items;
  for (const seat of seatsOf(COUNTRIES)) succeeded(await castFor(network, ballot!.id, seat, { choice }));
  await closeEarly(network, ballot!.id);
  await test.app.get(OutboxRelay).drain();
}
const stateOf = async (): Promise<string> => (await read(secretariat, standard.id)).state;

describe('the ballot on a standard', () => {
  it('is held on a fixed version by its hash, and nobody writes in the text meanwhile', async () => {
    expect(standard.moves[0]).toMatchObject({ to: 'ballot', by: 'ballot' });
    const [ballot] = succeeded(await open()).items;
    const [version] = await test.db.query<{ hash: string; kind: string }[]>('select hash, kind from standard_version where standard_id = $1', [standard.id]);
    expect([ballot, version!.kind]).toMatchObject([{ textHash: version!.hash, subject: { kind: 'standard', id: standard.id, path: `/standards/${standard.id}` }, phase: 'open' }, 'ballot']);
    expect(await stateOf()).toBe('ballot');
    expect((await secretariat.patch(`/standards/${standard.id}/clauses/${standard.clauses[0]!.id}`, { revision: 1, text: 'Late.' })).body).toMatchObject({ code: 'standard-text-fixed' });
  });

  it('adopts what the countries voted for: the same words are the adopted version', async () => {
    await decide('yes');
    await until('it is adopted', async () => (await stateOf()) === 'adopted');
    const versions = await test.db.query<{ kind: string; hash: string }[]>('select kind, hash from standard_version where standard_id = $1 order by ordinal', [standard.id]);
    expect(versions.map(({ kind }) => kind)).toEqual(['ballot', 'adopted']);
    expect(versions[1]!.hash).toBe(versions[0]!.hash);
  });

  it('sends it back to consolidation when they do not, and it can be voted on again', async () => {
    await decide('no');
    await until('it is back', async () => (await stateOf()) === 'consolidation');
    const { items: [step] } = (await secretariat.get<{ items: { reason: string; by: object | null }[] }>(`/standards/${standard.id}/history`)).body;
    expect(step).toMatchObject({ reason: 'The ballot did not adopt it.', by: null });
    expect((await open()).body).toMatchObject({ code: 'standard-step-too-early' });
  });

  it('leaves the voters a week with the consolidated text', async () => {
    standard = await consolidated(6);
    expect((await open()).body).toMatchObject({ code: 'standard-step-too-early' });
  });
});
