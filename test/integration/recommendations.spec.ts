import type { HomeView } from '../../src/notifications/dto/home.view.ts';
import type { RecommendationView } from '../../src/monitoring/recommendations/dto/recommendation.view.ts';
import { SendRecommendationRemindersJob } from '../../src/monitoring/testing.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { auditRows } from '../support/accounts.ts';
import type { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { EARLY_2027, succeeded } from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import {
  addRecommendation,
  aRecommendation,
  ARTICLE_10,
  ARTICLE_12,
  CONVENTION,
  DIRECTIVE,
  DIRECTIVE_11,
  recommendationsOf,
} from '../support/monitoring.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
let estonia: TestMember;
let police: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
}, 60_000);
beforeEach(async () => {
  await resetDatabase(test, EARLY_2027);
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'ngo');
  estonia = await network.as('EE', 'government');
  police = await network.networkMember('LV');
}, 60_000);
afterAll(() => test.close());

const one = async (who: ApiClient, id: string): Promise<RecommendationView> =>
  succeeded(await who.get<RecommendationView>(`/recommendations/${id}`));
const idsOf = async (who: ApiClient, query = ''): Promise<string[]> =>
  (await recommendationsOf(who, 'LV', query)).items.map(({ id }) => id);
async function fileOf(who: TestMember, format: 'csv' | 'json'): Promise<string> {
  const response = await fetch(`${test.url}/api/recommendations/countries/LV/export?format=${format}`, {
    headers: { cookie: who.options.cookie! },
  });
  expect(response.status).toBe(200);
  return response.text();
}
const waiting = async (who: ApiClient) => {
  const { waits } = succeeded(await who.get<HomeView>('/home'));
  expect(waits.recommendationsTotal).toBe(waits.recommendations.length);
  return waits.recommendations.map(({ id, overdue }) => [id, overdue]);
};

describe('a recommendation', () => {
  it('is written and answered by any seat of the own team, and by nobody else', async () => {
    const { id } = await addRecommendation(latvia, 'LV', { owner: { seat: 'ngo' }, dueOn: '2027-06-30' });
    const government = await network.as('LV', 'government');
    const input = aRecommendation({
      provisionIds: [ARTICLE_12, ARTICLE_10],
      owner: { memberId: police.memberId },
    });
    expect(
      succeeded(
        await government.put<RecommendationView>(`/recommendations/${id}`, { ...input, revision: 1 }),
      ),
    ).toMatchObject({
      instrument: { id: CONVENTION, code: 'coe-convention', shortTitle: 'Convention', unit: 'Art.' },
      provisions: [{ number: '10' }, { number: '12' }],
      owner: { seat: null, member: police.name, memberId: police.memberId },
      dueOn: null,
      revision: 2,
      can: { edit: true },
    });
    const answer = { answer: 'A guideline was issued.', state: 'done', revision: 2 };
    expect(succeeded(await latvia.post(`/recommendations/${id}/answer`, answer))).toMatchObject({
      answer: 'A guideline was issued.',
      state: 'done',
      revision: 3,
    });
    for (const who of [secretariat, estonia, police, await network.observer(), await network.auditor()])
      for (const refused of [
        await who.post('/recommendations/countries/LV', aRecommendation()),
        await who.put(`/recommendations/${id}`, { ...input, revision: 3 }),
        await who.post(`/recommendations/${id}/answer`, { ...answer, revision: 3 }),
      ])
        expect(refused.status).toBe(404);
    expect((await auditRows(test, 'recommendation.answered'))[0]).toMatchObject({
      object_id: id,
      country: 'LV',
    });
  });

  it('is not changed over what somebody else saved, and stands once in a report', async () => {
    const input = aRecommendation();
    const { id } = succeeded(await latvia.post<RecommendationView>('/recommendations/countries/LV', input));
    expect(await latvia.post('/recommendations/countries/LV', input)).toMatchObject({
      status: 409,
      body: { code: 'recommendation-known' },
    });
    succeeded(await estonia.post('/recommendations/countries/EE', input));
    succeeded(
      await latvia.post(`/recommendations/${id}/answer`, { answer: '', state: 'dropped', revision: 1 }),
    );
    for (const refused of [
      await latvia.put(`/recommendations/${id}`, { ...input, revision: 1 }),
      await latvia.post(`/recommendations/${id}/answer`, { answer: '', state: 'open', revision: 1 }),
    ])
      expect(refused.body).toMatchObject({ code: 'changed-meanwhile' });
  });

  it('belongs to nobody of another country, and speaks of its own instrument alone', async () => {
    for (const more of [
      { provisionIds: [DIRECTIVE_11] },
      { instrumentId: DIRECTIVE },
      { provisionIds: [newId()] },
      { provisionIds: [ARTICLE_10, ARTICLE_10] },
      { instrumentId: newId(), provisionIds: [] },
      { owner: { memberId: estonia.memberId } },
      { owner: { memberId: newId() } },
      { owner: { seat: 'ngo', memberId: police.memberId } },
      { owner: {} },
      { dueOn: '2027-02-30' },
      { text: '' },
      { number: 'x'.repeat(41) },
      { country: 'EE', owner: { seat: 'none' } },
    ])
      expect((await latvia.post('/recommendations/countries/LV', aRecommendation(more))).status).toBe(400);
    expect(await idsOf(latvia)).toEqual([]);
  });

  it('is read inside the country, and outside only once it is shared: in lists, counts and files', async () => {
    const words = 'Words that stay at home.';
    const input = aRecommendation({ text: words });
    const { id } = succeeded(await latvia.post<RecommendationView>('/recommendations/countries/LV', input));
    for (const who of [await network.as('LV', 'resource'), police]) {
      expect(await recommendationsOf(who, 'LV')).toMatchObject({ whole: true, totals: { open: 1 } });
      expect((await one(who, id)).text).toBe(words);
      expect(await fileOf(who, 'csv')).toContain(words);
    }
    const outside = [secretariat, estonia, await network.auditor()];
    const abroad = await network.networkMember('EE');
    for (const who of [...outside, abroad]) {
      expect((await who.get(`/recommendations/${id}`)).status).toBe(404);
      expect(await recommendationsOf(who, 'LV')).toMatchObject({
        whole: false,
        mayWrite: false,
        items: [],
        totals: { open: 0, late: 0, done: 0, dropped: 0 },
      });
      for (const format of ['csv', 'json'] as const) expect(await fileOf(who, format)).not.toContain(words);
    }
    succeeded(await latvia.put(`/recommendations/${id}`, { ...input, shared: true, revision: 1 }));
    for (const who of outside) {
      expect(await one(who, id)).toMatchObject({ text: words, can: { edit: false } });
      expect(await recommendationsOf(who, 'LV')).toMatchObject({ totals: { open: 1 } });
      expect(await fileOf(who, 'json')).toContain(words);
    }
    expect((await abroad.get(`/recommendations/${id}`)).status).toBe(404);
    expect((await (await network.observer()).get('/recommendations/countries/LV')).status).toBe(404);
  });

  it('is found by instrument and by where it stands, a page at a time, the latest received first', async () => {
    const older = await addRecommendation(latvia, 'LV', { receivedOn: '2024-01-01', dueOn: '2027-02-28' });
    const newer = await addRecommendation(latvia, 'LV', { instrumentId: DIRECTIVE, provisionIds: [] });
    const done = await addRecommendation(latvia, 'LV', { receivedOn: '2025-01-01', dueOn: '2027-02-01' });
    succeeded(
      await latvia.post(`/recommendations/${done.id}/answer`, {
        answer: 'Done.',
        state: 'done',
        revision: 1,
      }),
    );
    expect(await idsOf(latvia)).toEqual([newer.id, done.id, older.id]);
    expect(await idsOf(latvia, '&state=open')).toEqual([newer.id, older.id]);
    expect(await idsOf(latvia, '&state=late')).toEqual([older.id]);
    expect(await idsOf(latvia, `&instrument=${DIRECTIVE}`)).toEqual([newer.id]);
    expect((await recommendationsOf(latvia, 'LV')).totals).toEqual({ open: 2, late: 1, done: 1, dropped: 0 });
    const page = succeeded(
      await latvia.get<{ items: RecommendationView[]; next: string }>(
        '/recommendations/countries/LV?limit=2',
      ),
    );
    const rest = succeeded(
      await latvia.get<{ items: RecommendationView[]; next: null }>(
        `/recommendations/countries/LV?limit=2&after=${page.next}`,
      ),
    );
    expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual([newer.id, done.id, older.id]);
    expect(rest.next).toBeNull();
  });

  it('is late when its day has passed in its country, and waits on Home for its owner alone', async () => {
    const late = await addRecommendation(latvia, 'LV', { owner: { seat: 'ngo' }, dueOn: '2027-02-28' });
    const soon = await addRecommendation(latvia, 'LV', { owner: { seat: 'ngo' }, dueOn: '2027-03-15' });
    await addRecommendation(latvia, 'LV', { owner: { seat: 'ngo' }, dueOn: '2027-04-16' });
    const theirs = await addRecommendation(latvia, 'LV', {
      owner: { memberId: police.memberId },
      dueOn: '2027-03-01',
      shared: true,
    });
    expect(await waiting(latvia)).toEqual([
      [late.id, true],
      [soon.id, false],
    ]);
    expect(await waiting(police)).toEqual([[theirs.id, false]]);
    for (const who of [await network.as('LV', 'government'), estonia, secretariat])
      expect(await waiting(who)).toEqual([]);
    // It is the second of March in Riga two hours before it is in Greenwich.
    await setClockTo(test, '2027-03-01T22:30:00Z');
    expect(await one(police, theirs.id)).toMatchObject({ late: true });
    succeeded(
      await latvia.post(`/recommendations/${late.id}/answer`, { answer: '', state: 'done', revision: 1 }),
    );
    expect(await waiting(latvia)).toEqual([[soon.id, false]]);
  });

  it('reminds its owner ahead of the day and every two weeks after it, and is named in no mail unless it is shared', async () => {
    await addRecommendation(latvia, 'LV', {
      number: 'kept-at-home',
      owner: { seat: 'ngo' },
      dueOn: '2027-05-31',
    });
    await addRecommendation(latvia, 'LV', {
      number: 'for-all',
      owner: { memberId: police.memberId },
      dueOn: '2027-05-31',
      shared: true,
    });
    const sweep = () => test.app.get(SendRecommendationRemindersJob).run();
    const sent = async (): Promise<{ address: string; text: string }[]> =>
      test.db.query(
        `select address, text from delivery where event like 'recall-recommendation:%' order by planned_at`,
      );
    for (const [instant, mails] of [
      ['2027-05-17T04:59:00Z', 0],
      ['2027-05-17T05:00:30Z', 2],
      ['2027-05-31T05:00:30Z', 4],
      ['2027-06-14T05:00:30Z', 6],
      ['2027-06-20T05:00:30Z', 6],
    ] as const) {
      await setClockTo(test, instant);
      await Promise.all([sweep(), sweep()]);
      expect(await sent()).toHaveLength(mails);
    }
    const texts = await sent();
    expect(new Set(texts.map(({ address }) => address))).toEqual(new Set([latvia.email, police.email]));
    expect(texts.map(({ text }) => text).join()).toContain('for-all');
    expect(texts.map(({ text }) => text).join()).not.toContain('kept-at-home');
  }, 60_000);
});
