import type { HomeView } from '../../src/notifications/dto/home.view.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { createConsultation, answerConsultation, CLOSES_AT, travelTo } from '../support/consultations.ts';
import { createDraft, publishStandard, SHELTER } from '../support/standards.ts';
import { EARLY_2027, succeeded } from '../support/meetings.ts';

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
}, 60_000);
beforeEach(async () => {
  await resetDatabase(app, EARLY_2027);
  network = await createTestNetwork(app);
  [secretariat, estonia] = [await network.secretariat(), await network.as('EE', 'government')];
}, 60_000);
afterAll(() => app.close());

const waits = async (member: TestMember): Promise<HomeView['waits']> =>
  succeeded(await member.get<HomeView>('/home')).waits;

describe('Home says which consultations wait for me', () => {
  const rounds = async (member: TestMember) => (await waits(member)).consultations;

  it('as an observer who was invited and has said nothing yet, late ones too, and as nobody else', async () => {
    const observer = await network.observer();
    await createConsultation(secretariat, { countries: ['DK'] });
    const { standard, round, at } = await createConsultation(secretariat, {
      countries: ['LV'],
      observerIds: [observer.memberId],
    });
    const asked = {
      standardId: standard.id,
      roundId: round.id,
      title: standard.title,
      until: CLOSES_AT.toISOString(),
    };
    expect(await rounds(observer)).toEqual([{ ...asked, overdue: false }]);
    for (const member of [secretariat, estonia, await network.networkMember('LV'), await network.auditor()])
      expect(await rounds(member)).toEqual([]);
    await travelTo(app, new Date('2027-04-02T12:00:00Z'));
    expect(await rounds(observer)).toEqual([{ ...asked, overdue: true }]);
    succeeded(await observer.post(`${at}/remarks`, { clauseId: null, text: 'We can live with it.' }));
    expect(await rounds(observer)).toEqual([]);
  }, 60_000);

  it('not one whose text is no longer open to me, as an observer', async () => {
    const observer = await network.observer();
    const { standard } = await createConsultation(secretariat, {
      countries: ['LV'],
      observerIds: [observer.memberId],
    });
    await app.db.query('delete from standard_observer where standard_id = $1', [standard.id]);
    expect((await observer.get(`/standards/${standard.id}/consultations`)).status).toBe(404);
    expect(await rounds(observer)).toEqual([]);
  }, 60_000);

  it('as a seat of a country that is asked, until it has signed or its country has answered', async () => {
    const { round, at } = await createConsultation(secretariat, { countries: ['EE', 'LV'] });
    expect((await rounds(estonia)).map(({ roundId }) => roundId)).toEqual([round.id]);
    expect(await rounds(await network.as('DK', 'government'))).toEqual([]);
    await answerConsultation(network, at, 'EE');
    expect(await rounds(estonia)).toEqual([]);
    expect((await rounds(await network.as('LV', 'ngo'))).map(({ roundId }) => roundId)).toEqual([round.id]);
  }, 60_000);
});

describe('Home says which records of my country are to be looked at again', () => {
  it('from their day on, by standard, to the seat that is named or to all, until they are recorded anew', async () => {
    const draft = await createDraft(estonia, ['Identification', SHELTER, 'Return']);
    await publishStandard(app, secretariat, draft.id, { slug: 'looked-at-again' });
    const record = (clause: number, seat: string | null, reviewOn: string | null, revision = 0) =>
      estonia.put(`/standards/${draft.id}/adoption/EE/${draft.clauses[clause]!.id}`, {
        revision,
        status: 'in-practice',
        note: '',
        evidence: '',
        shared: false,
        seat,
        reviewOn,
      });
    for (const answer of [
      await record(0, null, '2027-03-20'),
      await record(1, 'ngo', '2027-03-10'),
      await record(2, null, '2027-09-01'),
    ])
      succeeded(answer);
    const ngo = await network.as('EE', 'ngo');
    const reviews = async (member: TestMember) => (await waits(member)).reviews;
    expect([await reviews(estonia), await reviews(ngo)]).toEqual([[], []]);
    await travelTo(app, new Date('2027-03-20T12:00:00Z'));
    const due = { standardId: draft.id, title: draft.title };
    expect(await reviews(estonia)).toEqual([{ ...due, records: 1, day: '2027-03-20', overdue: false }]);
    expect(await reviews(ngo)).toEqual([{ ...due, records: 2, day: '2027-03-10', overdue: true }]);
    for (const member of [
      secretariat,
      await network.as('LV', 'ngo'),
      await network.networkMember('EE'),
      await network.observer(),
      await network.auditor(),
    ]) {
      expect(await reviews(member)).toEqual([]);
    }
    succeeded(await record(0, null, null, 1));
    expect(await reviews(estonia)).toEqual([]);
    expect(await reviews(ngo)).toMatchObject([{ records: 1, day: '2027-03-10' }]);
  }, 60_000);
});

describe('Home says which calls for proposals wait for me', () => {
  it('as a seat that has proposed nothing, until I do or the ballot is opened, and as nobody else', async () => {
    const period = { title: 'Work of 2028', firstDay: '2028-01-01', lastDay: '2028-12-31' };
    const { id } = succeeded(await secretariat.post<{ id: string }>('/priority-periods', period));
    const calls = async (member: TestMember) => (await waits(member)).calls;
    const open = [{ periodId: id, title: period.title, day: period.firstDay }];
    const [latvia, ngo] = [await network.as('LV', 'ngo'), await network.as('EE', 'ngo')];
    expect([await calls(estonia), await calls(latvia)]).toEqual([open, open]);
    for (const member of [
      secretariat,
      await network.networkMember('EE'),
      await network.observer(),
      await network.auditor(),
    ])
      expect(await calls(member)).toEqual([]);
    for (const title of ['Safe homes', 'Legal aid'])
      succeeded(await estonia.post(`/priority-periods/${id}/proposals`, { title, reason: 'It is needed.' }));
    expect([await calls(estonia), await calls(ngo)]).toEqual([[], open]);
    await app.db.query(`update priority_period set state = 'balloting' where id = $1`, [id]);
    expect(await calls(ngo)).toEqual([]);
  }, 60_000);
});
