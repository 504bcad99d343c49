import type { AnswersView, InstrumentsView } from '../../src/monitoring/instruments/dto/instrument.view.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { auditRows } from '../support/accounts.ts';
import type { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import {
  addRecommendation,
  ARTICLE_10,
  aRecommendation,
  CONVENTION,
  DIRECTIVE,
} from '../support/monitoring.ts';
import { IDENTIFICATION, RESIDENCE } from '../support/plans.ts';
import { createDraft, publishStandard } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'ngo');
}, 60_000);
afterAll(() => test.close());

const instruments = async (who: ApiClient): Promise<InstrumentsView> =>
  succeeded(await who.get<InstrumentsView>('/instruments'));
const convention = async (who: ApiClient) =>
  (await instruments(who)).items.find(({ id }) => id === CONVENTION)!;
const article = async (who: ApiClient, id: string) =>
  (await convention(who)).provisions.find((provision) => provision.id === id)!;
const answers = async (who: ApiClient, side: string, id: string): Promise<string[]> =>
  succeeded(await who.get<AnswersView>(`/instruments/answers/${side}/${id}`)).items.map(
    ({ instrument, unit, number }) => `${instrument} ${unit} ${number}`,
  );

describe('instruments', () => {
  it('are there from the first day, by number and short title, linked to the areas they speak of', async () => {
    const { items, mayManage } = await instruments(latvia);
    expect(mayManage).toBe(false);
    expect(items.map(({ code, provisions }) => [code, provisions.length])).toEqual([
      ['eu-directive', 24],
      ['coe-convention', 31],
      ['palermo-protocol', 12],
      ['cedaw', 10],
      ['odihr-nrm', 4],
    ]);
    expect(items[0]!.provisions.map(({ number }) => number)).toEqual(
      expect.arrayContaining(['2', '11a', '18a', '18b', '19a', '19b', '20']),
    );
    expect(await article(latvia, ARTICLE_10)).toMatchObject({
      number: '10',
      title: 'Identification of the victims',
      links: [{ area: { id: IDENTIFICATION, title: 'Identification' }, clause: null, priority: null }],
    });
    expect(await answers(latvia, 'area', RESIDENCE)).toEqual([
      'Directive Art. 11a',
      'Convention Art. 13',
      'Convention Art. 14',
      'Palermo Protocol Art. 7',
    ]);
  });

  it('are added, renamed, put in order and retired by the secretariat, each over what was read', async () => {
    const istanbul = {
      title: 'Istanbul Convention (CETS 210)',
      shortTitle: 'Istanbul',
      unit: 'Art.',
      body: 'GREVIO',
    };
    succeeded(await secretariat.post('/instruments', istanbul));
    expect(await secretariat.post('/instruments', istanbul)).toMatchObject({
      status: 409,
      body: { code: 'instrument-exists' },
    });
    const [added] = (await instruments(secretariat)).items.slice(-1);
    expect(added).toMatchObject({
      code: 'istanbul',
      body: 'GREVIO',
      retired: false,
      revision: 1,
      provisions: [],
    });
    for (const number of ['18', '20'])
      succeeded(
        await secretariat.post(`/instruments/${added!.id}/provisions`, { number, title: `About ${number}` }),
      );
    const twice = { number: '18', title: 'Again' };
    expect((await secretariat.post(`/instruments/${added!.id}/provisions`, twice)).body).toMatchObject({
      code: 'instrument-exists',
    });
    const [one, two] = (await instruments(secretariat)).items.at(-1)!.provisions;
    const order = { ids: [two!.id, one!.id] };
    succeeded(await secretariat.put(`/instruments/${added!.id}/provisions/order`, order));
    const renamed = { number: '18', title: 'General obligations', retired: true, revision: 1 };
    succeeded(await secretariat.put(`/instruments/provisions/${one!.id}`, renamed));
    expect((await secretariat.put(`/instruments/provisions/${one!.id}`, renamed)).body).toMatchObject({
      code: 'changed-meanwhile',
    });
    const change = { ...istanbul, shortTitle: 'Istanbul Convention', retired: true, revision: 1 };
    succeeded(await secretariat.put(`/instruments/${added!.id}`, change));
    expect((await secretariat.put(`/instruments/${added!.id}`, change)).body).toMatchObject({
      code: 'changed-meanwhile',
    });
    const ids = (await instruments(secretariat)).items.map(({ id }) => id);
    expect((await secretariat.put('/instruments/order', { ids: ids.slice(1) })).status).toBe(409);
    succeeded(await secretariat.put('/instruments/order', { ids: [...ids.slice(-1), ...ids.slice(0, -1)] }));
    expect((await instruments(latvia)).items[0]).toMatchObject({
      shortTitle: 'Istanbul Convention',
      retired: true,
      provisions: [
        { number: '20', retired: false },
        { number: '18', title: 'General obligations', retired: true },
      ],
    });
    expect((await auditRows(test, 'instrument.changed'))[0]).toMatchObject({ object_id: added!.id });
    // What is retired cannot be newly chosen.
    const chosen = aRecommendation({ instrumentId: added!.id, provisionIds: [] });
    expect((await latvia.post('/recommendations/countries/LV', chosen)).status).toBe(400);
  });

  it('that are retired stay where they were chosen', async () => {
    const { id, number } = await addRecommendation(latvia, 'LV');
    const { title, shortTitle, unit, body, revision } = await convention(secretariat);
    const about = { title, shortTitle, unit, body: body ?? '' };
    succeeded(await secretariat.put(`/instruments/${CONVENTION}`, { ...about, retired: true, revision }));
    succeeded(
      await latvia.put(
        `/recommendations/${id}`,
        aRecommendation({ number, text: 'Other words.', revision: 1 }),
      ),
    );
    expect((await latvia.post('/recommendations/countries/LV', aRecommendation())).status).toBe(400);
    succeeded(
      await secretariat.put(`/instruments/${CONVENTION}`, {
        ...about,
        retired: false,
        revision: revision + 1,
      }),
    );
  });

  it('are kept by nobody else, and read by no observer', async () => {
    const observer = await network.observer();
    for (const who of [latvia, await network.networkMember('LV'), await network.auditor(), observer])
      for (const answer of [
        await who.post('/instruments', { title: 'Mine', shortTitle: 'Mine', unit: '', body: '' }),
        await who.post(`/instruments/${DIRECTIVE}/provisions`, { number: '99', title: 'Mine' }),
        await who.post(`/instruments/provisions/${ARTICLE_10}/links`, { areaId: RESIDENCE }),
      ])
        expect(answer.status).toBe(404);
    expect((await observer.get('/instruments')).status).toBe(404);
  });
});

describe('the crosswalk', () => {
  it('links a provision once to an area, a priority or a clause that is published, and to nothing else', async () => {
    const draft = await createDraft(secretariat);
    const clauseId = draft.clauses[0]!.id;
    const links = `/instruments/provisions/${ARTICLE_10}/links`;
    for (const target of [
      {},
      { areaId: RESIDENCE, clauseId },
      { areaId: newId() },
      { clauseId },
      { clauseId: newId() },
      { priorityId: newId() },
    ])
      expect((await secretariat.post(links, target)).status).toBeGreaterThanOrEqual(400);
    await publishStandard(test, secretariat, draft.id);
    for (let times = 0; times < 2; times += 1) succeeded(await secretariat.post(links, { clauseId }));
    succeeded(await secretariat.post(links, { areaId: RESIDENCE }));
    const { links: linked } = await article(latvia, ARTICLE_10);
    expect(linked).toHaveLength(3);
    expect(linked.map(({ clause }) => clause?.id ?? null)).toContain(clauseId);
    expect(await answers(latvia, 'clause', clauseId)).toEqual(['Convention Art. 10']);
    // Who reads no standards reads no clause of them here.
    const auditor = await network.auditor();
    expect((await article(auditor, ARTICLE_10)).links).toHaveLength(2);
    expect(await answers(auditor, 'clause', clauseId)).toEqual([]);
    const own = linked.find(({ clause }) => clause)!.id;
    expect((await secretariat.del(`/instruments/provisions/${newId()}/links/${own}`)).status).toBe(404);
    succeeded(await secretariat.del(`${links}/${own}`));
    expect((await secretariat.del(`${links}/${own}`)).status).toBe(404);
    expect(await answers(latvia, 'clause', clauseId)).toEqual([]);
  });
});
