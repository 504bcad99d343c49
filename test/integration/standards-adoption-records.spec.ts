import type {
  AdoptionHistoryView,
  AdoptionMatrixView,
  CountryAdoptionView,
} from '../../src/standards/adoption/dto/adoption.view.ts';
import type { ClauseView, StandardView } from '../../src/standards/dto/standard.view.ts';
import { cellsOf } from '../support/adoption-voices.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/api-client.ts';
import { createDraft, publishStandard, reviseStandard, SHELTER } from '../support/standards.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let denmark: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  [secretariat, denmark, estonia] = [
    await network.secretariat(),
    await network.as('DK', 'government'),
    await network.as('EE', 'ngo'),
  ];
});
afterAll(() => test.close());

let slugs = 0;
async function published(texts: readonly string[] = ['Identification', SHELTER]): Promise<StandardView> {
  const draft = await createDraft(denmark, texts);
  await publishStandard(test, secretariat, draft.id, { slug: `adopted-${++slugs}` });
  return draft;
}
const RECORD = {
  revision: 0,
  status: 'in-practice',
  note: 'Two shelters hold places.',
  evidence: 'Act on victim support, section 12',
  shared: false,
  seat: 'ngo',
  reviewOn: null,
};
const at = (standard: { id: string }, country: string, clause: { id: string }): string =>
  `/standards/${standard.id}/adoption/${country}/${clause.id}`;
const page = async (by: ApiClient, standard: { id: string }, country: string): Promise<CountryAdoptionView> =>
  (await by.get<CountryAdoptionView>(`/standards/${standard.id}/adoption/${country}`)).body;
const matrix = async (by: ApiClient, standard: { id: string }): Promise<AdoptionMatrixView> =>
  (await by.get<AdoptionMatrixView>(`/standards/${standard.id}/adoption`)).body;

describe('what a country does with a clause', () => {
  it('is recorded by its own team, seen by all in the matrix, and its notes by itself alone until they are shared', async () => {
    const standard = await published();
    const shelter = standard.clauses[1]!;
    const { status, body } = await estonia.put<CountryAdoptionView>(at(standard, 'EE', shelter), RECORD);
    expect([status, body.clauses[1]!.record]).toEqual([
      200,
      expect.objectContaining({
        revision: 1,
        status: 'in-practice',
        note: RECORD.note,
        edition: 'v1.0',
        asked: false,
        changedBy: expect.objectContaining({ name: 'ee-ngo' }),
      }),
    ]);
    const seen = await matrix(denmark, standard);
    expect(seen).toMatchObject({ edition: 'v1.0', own: 'DK' });
    expect(cellsOf(seen)).toMatchObject([
      { clauseId: shelter.id, country: 'EE', agreed: { status: 'in-practice', asked: false } },
    ]);
    for (const other of [denmark, secretariat, await network.networkMember('DK'), await network.observer()]) {
      expect((await page(other, standard, 'EE')).clauses[1]!.record).toMatchObject({
        status: 'in-practice',
        note: null,
        evidence: null,
      });
      expect(JSON.stringify((await other.get(`${at(standard, 'EE', shelter)}/history`)).body)).not.toContain(
        'Two shelters',
      );
    }
    expect((await page(await network.networkMember('EE'), standard, 'EE')).clauses[1]!.record).toMatchObject({
      note: RECORD.note,
    });
    await estonia.put(at(standard, 'EE', shelter), { ...RECORD, revision: 1, shared: true });
    expect((await page(denmark, standard, 'EE')).clauses[1]!.record).toMatchObject({
      note: RECORD.note,
      evidence: RECORD.evidence,
    });
    // What was written before it was shared stays unshared in the history.
    expect(
      (await denmark.get<AdoptionHistoryView>(`${at(standard, 'EE', shelter)}/history`)).body.items.map(
        ({ note }) => note,
      ),
    ).toEqual([RECORD.note, null]);
    const observed = (await page(await network.observer(), standard, 'EE')).clauses[1]!.record;
    expect([observed!.note, observed!.changedBy]).toEqual([RECORD.note, null]);
  });

  it('is nobody else’s to say', async () => {
    const standard = await published();
    const clause = standard.clauses[0]!;
    for (const other of [
      denmark,
      secretariat,
      await network.networkMember('EE'),
      await network.observer(),
      await network.auditor(),
    ]) {
      expect((await other.put(at(standard, 'EE', clause), RECORD)).body['code']).toBe('not-found');
      expect((await other.post(`${at(standard, 'EE', clause)}/confirm`, { revision: 1 })).body['code']).toBe(
        'not-found',
      );
    }
    expect((await estonia.put(at(standard, 'XX', clause), RECORD)).body['code']).toBe('not-found');
    const draft = await createDraft(denmark);
    expect((await estonia.put(at(draft, 'EE', draft.clauses[0]!), RECORD)).body['code']).toBe('not-found');
    expect((await estonia.get(`/standards/${draft.id}/adoption`)).body['code']).toBe('not-found');
    const other = await published(['Another']);
    expect((await estonia.put(at(standard, 'EE', other.clauses[0]!), RECORD)).body['code']).toBe('not-found');
    expect(cellsOf(await matrix(estonia, standard))).toEqual([]);
  });

  it('is kept in every state it was in, and the slower of two seats loses nothing', async () => {
    const standard = await published();
    const clause = standard.clauses[0]!;
    const government = await network.as('EE', 'government');
    const [one, two] = await Promise.all(
      [estonia, government].map((seat) =>
        seat.put(at(standard, 'EE', clause), { ...RECORD, status: 'planned', note: `From ${seat.name}` }),
      ),
    );
    const lost = [one!, two!].find(({ status }) => status === 409)!;
    expect([one!.status, two!.status].toSorted()).toEqual([200, 409]);
    expect(lost.body).toMatchObject({
      code: 'record-changed-meanwhile',
      current: { revision: 1, status: 'planned' },
    });
    await estonia.put(at(standard, 'EE', clause), { ...RECORD, revision: 1, reviewOn: '2027-03-01' });
    const { items } = (await estonia.get<AdoptionHistoryView>(`${at(standard, 'EE', clause)}/history`)).body;
    expect(items.map(({ revision, status, reviewOn }) => [revision, status, reviewOn])).toEqual([
      [2, 'in-practice', '2027-03-01'],
      [1, 'planned', null],
    ]);
    await expect(test.db.query(`update adoption_change set note = ''`)).rejects.toThrow('never rewritten');
  });

  it.each([
    ['a status that is none', { status: 'done' }],
    ['a day that is none', { reviewOn: '2027-02-30' }],
    ['a seat that is none', { seat: 'police' }],
    ['a note beyond its length', { note: 'x'.repeat(2_001) }],
    ['no word on sharing', { shared: undefined }],
  ])('is refused with %s', async (_, fault) => {
    const standard = await published();
    expect(
      (await estonia.put(at(standard, 'EE', standard.clauses[0]!), { ...RECORD, ...fault })).body['code'],
    ).toBe('invalid-input');
  });

  it('holds no number of a person', async () => {
    const standard = await published();
    expect(
      (
        await estonia.put(at(standard, 'EE', standard.clauses[0]!), {
          ...RECORD,
          note: 'Case of 36805280109',
        })
      ).body['code'],
    ).toBe('personal-data-found');
  });
});

describe('when a later edition comes into force', () => {
  it('countries are asked again where the meaning changed, with both wordings; an editorial change keeps what they said', async () => {
    const standard = await published(['Identification', SHELTER, 'Return']);
    const [identification, shelter] = standard.clauses as [ClauseView, ClauseView];
    for (const clause of [identification, shelter]) await estonia.put(at(standard, 'EE', clause), RECORD);
    await reviseStandard(test, standard.id);
    await denmark.patch(`/standards/${standard.id}/clauses/${identification.id}`, {
      revision: 1,
      text: 'Identification.',
    });
    await denmark.patch(`/standards/${standard.id}/clauses/${shelter.id}`, {
      revision: 1,
      text: SHELTER.replace('24', '12'),
    });
    await publishStandard(test, secretariat, standard.id, { editorial: [identification.id] });
    const records = (await page(estonia, standard, 'EE')).clauses.map(({ record }) => record);
    expect(records).toMatchObject([
      { asked: false, before: null, status: 'in-practice' },
      { asked: true, before: { text: SHELTER, formats: [] }, edition: 'v1.0' },
      {},
    ]);
    expect(cellsOf(await matrix(denmark, standard)).filter(({ agreed }) => agreed?.asked)).toMatchObject([
      { clauseId: shelter.id, country: 'EE' },
    ]);
    expect((await estonia.post(`${at(standard, 'EE', shelter)}/confirm`, { revision: 9 })).status).toBe(409);
    const { body } = await estonia.post<CountryAdoptionView>(`${at(standard, 'EE', shelter)}/confirm`, {
      revision: 1,
    });
    expect(body.clauses[1]!.record).toMatchObject({
      asked: false,
      status: 'in-practice',
      edition: 'v1.1',
      revision: 2,
    });
    const history = await estonia.get<AdoptionHistoryView>(`${at(standard, 'EE', shelter)}/history`);
    expect(history.body.items.map(({ confirmed, edition }) => [confirmed, edition])).toEqual([
      [true, 'v1.1'],
      [false, 'v1.0'],
    ]);
  });
});

describe('the matrix as a file', () => {
  it('holds every clause of every country with what its reader may know, and starts no formula', async () => {
    const standard = await published(['Identification']);
    const clause = standard.clauses[0]!;
    await estonia.put(at(standard, 'EE', clause), { ...RECORD, note: '=HYPERLINK("x"),\nsecond line' });
    const own = await estonia.get<string>(`/standards/${standard.id}/adoption/export?as=csv`);
    expect(own.headers.get('content-disposition')).toMatch(
      /^attachment; filename=adoption-adopted-\d+-v1\.0\.csv$/,
    );
    const lines = own.body.split('\r\n');
    expect(lines).toHaveLength(10);
    expect(lines.find((line) => line.includes(',EE,'))).toContain(
      `,in practice,,"'=HYPERLINK(""x""),\nsecond line",`,
    );
    const foreign = await denmark.get<string>(`/standards/${standard.id}/adoption/export?as=csv`);
    expect(foreign.body).not.toContain('HYPERLINK');
    const data = await denmark.get<{ summary: { country: string; counts: object }[] }>(
      `/standards/${standard.id}/adoption/export?as=json`,
    );
    expect(JSON.stringify(data.body)).not.toContain('HYPERLINK');
    expect(data.body.summary.find(({ country }) => country === 'EE')!.counts).toMatchObject({
      'in-practice': 1,
      'not-started': 0,
    });
  });
});
