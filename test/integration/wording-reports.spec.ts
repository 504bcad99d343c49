import type { HomeView } from '../../src/notifications/dto/home.view.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { DeleteExpiredRowsJob } from '../../src/platform/retention/delete-expired-rows.job.ts';
import type {
  WordingReportCreatedView,
  WordingReportsPageView,
} from '../../src/wording/dto/wording-report.view.ts';
import { auditRows } from '../support/accounts.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

/** Made up, with a check character that fits. */
const ESTONIAN = '36805280109';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;
beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  [secretariat, estonia] = [await network.secretariat(), await network.as('EE', 'ngo')];
});
afterAll(() => test?.close());
beforeEach(() => test.db.query('delete from wording_report'));

const body = (more: object = {}) => ({
  language: 'et',
  page: '/meetings/:id/minutes',
  words: 'Kinnita protokollid',
  suggestion: 'Kinnita protokoll',
  keys: ['minutes:approve'],
  ...more,
});
const report = async (by: TestMember = estonia, more: object = {}): Promise<string> =>
  succeeded(await by.post<WordingReportCreatedView>('/wording-reports', body(more))).id;
const list = async (query = ''): Promise<WordingReportsPageView> =>
  succeeded(await secretariat.get<WordingReportsPageView>(`/wording-reports${query}`));
const settle = (id: string, outcome: string, by: TestMember = secretariat) =>
  by.post(`/wording-reports/${id}/settlement`, { outcome });
const waiting = async (member: TestMember): Promise<number> =>
  succeeded(await member.get<HomeView>('/home')).waits.wordingReports;

describe('a report of wrong words', () => {
  it('of any member is listed for the secretariat, with where the words stand, and counted on Home', async () => {
    const id = await report();
    expect((await list()).items).toEqual([
      {
        id,
        language: 'et',
        page: '/meetings/:id/minutes',
        words: 'Kinnita protokollid',
        suggestion: 'Kinnita protokoll',
        keys: ['minutes:approve'],
        state: 'open',
        reportedBy: expect.objectContaining({ memberId: estonia.memberId, name: 'ee-ngo' }),
        reportedAt: expect.stringMatching(/Z$/),
        settledBy: null,
        settledAt: null,
      },
    ]);
    for (const member of [
      await network.networkMember('EE'),
      await network.observer(),
      await network.auditor(),
      secretariat,
    ])
      await report(member, { suggestion: undefined, keys: [] });
    expect([await waiting(secretariat), await waiting(estonia)]).toEqual([5, 0]);
    expect((await list()).items.map(({ suggestion, keys }) => [suggestion, keys]).slice(0, 4)).toEqual(
      Array.from({ length: 4 }, () => [null, []]),
    );
  });

  it('comes page by page, the newest first', async () => {
    for (const words of ['One', 'Two', 'Three']) await report(estonia, { words });
    const first = await list('?limit=2');
    const second = await list(`?limit=2&after=${first.next}`);
    expect([...first.items, ...second.items].map(({ words }) => words)).toEqual(['Three', 'Two', 'One']);
    expect(second.next).toBeNull();
  });

  it('is settled once, and moves to the other list with who settled it', async () => {
    const [corrected, kept] = [await report(), await report(estonia, { words: 'Otsused' })];
    const answers = await Promise.all([1, 2, 3].map(() => settle(corrected, 'corrected')));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({
      code: 'wording-report-settled',
    });
    expect((await settle(kept, 'kept')).status).toBe(204);
    expect((await settle(kept, 'corrected')).body).toMatchObject({ code: 'wording-report-settled' });
    expect((await list()).items).toEqual([]);
    expect(await waiting(secretariat)).toBe(0);
    expect((await list('?state=settled')).items).toMatchObject([
      { id: kept, state: 'kept', settledBy: { memberId: secretariat.memberId } },
      {
        id: corrected,
        state: 'corrected',
        settledBy: { memberId: secretariat.memberId, name: 'secretariat' },
        settledAt: expect.stringMatching(/Z$/),
      },
    ]);
  });

  it('is in the audit log without its words', async () => {
    const id = await report(estonia, { language: 'lv', words: 'Pavisam nepareizi vārdi' });
    await settle(id, 'kept');
    const ofReport = async (action: string) =>
      (await auditRows(test, action)).filter(({ object_id }) => object_id === id);
    expect(await ofReport('wording.reported')).toMatchObject([
      { actor_id: estonia.memberId, object_kind: 'wording-report', detail: { language: 'lv' } },
    ]);
    expect(await ofReport('wording.settled')).toMatchObject([
      { actor_id: secretariat.memberId, detail: { language: 'lv', outcome: 'kept' } },
    ]);
    const [{ rows }] = await test.db.query<[{ rows: number }]>(
      `select count(*)::int as rows from audit_entry a where a::text like '%nepareizi%'`,
    );
    expect(rows).toBe(0);
  });

  it('is read and settled by nobody else, and one that is not there cannot be settled', async () => {
    const id = await report();
    for (const member of [
      estonia,
      await network.networkMember('EE'),
      await network.observer(),
      await network.auditor(),
    ]) {
      expect((await member.get('/wording-reports')).status).toBe(404);
      expect((await settle(id, 'kept', member)).body).toMatchObject({ code: 'not-found' });
    }
    expect((await network.anonymous().post('/wording-reports', body())).status).toBe(401);
    for (const unknown of [newId(), 'x'])
      expect((await settle(unknown, 'kept')).body).toMatchObject({ code: 'not-found' });
    expect((await list()).items).toMatchObject([{ id, state: 'open' }]);
  });

  it.each([
    ['words', { words: `Isik ${ESTONIAN}` }],
    ['suggestion', { suggestion: `Isik ${ESTONIAN}` }],
    ['page', { page: `/meetings/${ESTONIAN}` }],
  ])('with somebody’s number in its %s is held back', async (field, more) => {
    const answer = await estonia.post('/wording-reports', body(more));
    expect(answer.body).toMatchObject({ code: 'personal-data-found', findings: [{ field }] });
    expect((await list()).items).toEqual([]);
  });

  it.each([
    ['no words', { words: '  ' }],
    ['too many words', { words: 'õ'.repeat(301) }],
    ['too long a suggestion', { suggestion: 'õ'.repeat(301) }],
    ['a language that no page has', { language: 'ru' }],
    ['the query of a page', { page: '/search?q=shelter' }],
    ['something else than a path', { page: 'https://example.org' }],
    ['too many keys', { keys: Array.from({ length: 11 }, (_, at) => `minutes:k${at}`) }],
    ['something else than a key', { keys: [`minutes:${ESTONIAN}`] }],
  ])('with %s is refused', async (_, more) => {
    expect((await estonia.post('/wording-reports', body(more))).body).toMatchObject({
      code: 'invalid-input',
    });
  });

  it('comes from one member no more often than anybody writes them', async () => {
    const latvia = await network.as('LV', 'resource');
    const statuses: number[] = [];
    for (let n = 0; n < 31; n += 1) statuses.push((await latvia.post('/wording-reports', body())).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);
    expect((await estonia.post('/wording-reports', body())).status).toBe(201);
  });

  it('goes a year after it was settled; an open one stays', async () => {
    const [old, fresh, open] = [await report(), await report(), await report()];
    await settle(old, 'kept');
    await settle(fresh, 'kept');
    await test.db.query(
      `update wording_report set created_at = created_at - interval '366 days',
         settled_at = settled_at - interval '366 days'
       where id = any($1::uuid[])`,
      [[old, open]],
    );
    await test.app.get(DeleteExpiredRowsJob).run();
    const [settledLeft, openLeft] = [await list('?state=settled'), await list()];
    expect([...settledLeft.items, ...openLeft.items].map(({ id }) => id)).toEqual([fresh, open]);
  });
});
