import type { CountryCode } from '@nbn/contracts';
import type { AreasView } from '../../src/network/areas/dto/area.dto.ts';
import type {
  AreaPageView,
  CountryPlanView,
  PlanLineView,
  PlanNewsView,
  PlanProgressListView,
  RegionPlanView,
} from '../../src/plans/dto/plan.view.ts';
import type { HomeView } from '../../src/notifications/dto/home.view.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { auditRows } from '../support/accounts.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/api-client.ts';
import { createScheduledMeeting, succeeded } from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import { addLine, aLine, IDENTIFICATION, RESIDENCE } from '../support/plans.ts';
import { createDraft } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
let estonia: TestMember;
let police: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-03-01T12:00:00Z');
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'ngo');
  estonia = await network.as('EE', 'government');
  police = await network.networkMember('LV');
}, 60_000);
afterAll(() => test.close());

const planOf = async (who: ApiClient, country: CountryCode, query = ''): Promise<CountryPlanView> =>
  succeeded(await who.get<CountryPlanView>(`/plans/countries/${country}?limit=100${query}`));
const lineOf = async (who: ApiClient, id: string): Promise<PlanLineView> =>
  succeeded(await who.get<PlanLineView>(`/plans/lines/${id}`));
const holds = ({ items }: CountryPlanView, id: string): boolean => items.some((line) => line.id === id);
async function fileOf(who: TestMember, country: CountryCode, format: 'csv' | 'json'): Promise<string> {
  const response = await fetch(`${test.url}/api/plans/countries/${country}/export?format=${format}`, {
    headers: { cookie: who.options.cookie! },
  });
  expect(response.status).toBe(200);
  return response.text();
}
async function region(who: ApiClient, country: CountryCode) {
  const { areas } = succeeded(await who.get<RegionPlanView>('/plans/region'));
  return areas.map((row) => row.countries.find((cell) => cell.country === country));
}
/** Who reads a Latvian line that is not shared, and who only what is. */
const insiders = async () => [
  await network.as('LV', 'government'),
  await network.as('LV', 'resource'),
  police,
];
const outsiders = async () => [
  secretariat,
  estonia,
  await network.observer(),
  await network.auditor(),
  await network.auditorOf('LV'),
];

describe('a line of a work plan', () => {
  it('is written by any seat of the own team, and by nobody else', async () => {
    const line = await addLine(latvia, 'LV', { amount: { cents: 125_050, currency: 'EUR' } });
    expect(line).toMatchObject({
      country: 'LV',
      area: { id: IDENTIFICATION, title: 'Identification' },
      state: 'open',
      late: false,
      owner: { seat: 'ngo', member: null },
      amount: { cents: 125_050, currency: 'EUR' },
      can: { edit: true, report: true },
    });
    const government = await network.as('LV', 'government');
    const changed = succeeded(
      await government.put<PlanLineView>(
        `/plans/lines/${line.id}`,
        aLine({ revision: 1, action: 'Train them again.', owner: { memberId: police.memberId } }),
      ),
    );
    expect(changed).toMatchObject({ action: 'Train them again.', revision: 2, amount: null });
    for (const other of [secretariat, estonia, police, await network.observer(), await network.auditor()])
      for (const answer of [
        await other.post('/plans/countries/LV/lines', aLine()),
        await other.put(`/plans/lines/${line.id}`, aLine({ revision: 2 })),
        await other.post(`/plans/lines/${line.id}/state`, { state: 'done', revision: 2 }),
      ])
        expect(answer.status).toBe(404);
    expect((await lineOf(latvia, line.id)).revision).toBe(2);
    expect((await auditRows(test, 'plan-line.changed'))[0]).toMatchObject({
      object_id: line.id,
      country: 'LV',
    });
  });

  it('is not changed over what somebody else saved meanwhile', async () => {
    const { id } = await addLine(latvia, 'LV');
    succeeded(await latvia.post(`/plans/lines/${id}/state`, { state: 'done', revision: 1 }));
    for (const answer of [
      await latvia.post(`/plans/lines/${id}/state`, { state: 'open', revision: 1 }),
      await latvia.put(`/plans/lines/${id}`, aLine({ revision: 1 })),
    ])
      expect(answer.body).toMatchObject({ code: 'changed-meanwhile' });
  });

  it('is read inside the country, and outside only once it is shared: in lists, counts, sums and files', async () => {
    const action = 'Open a quiet room at the harbour.';
    const money = { cents: 777_00, currency: 'SEK' };
    const { id } = await addLine(latvia, 'LV', { areaId: RESIDENCE, action, amount: money });
    const counted = async (who: ApiClient) => (await region(who, 'LV'))[1];
    for (const who of await insiders()) {
      expect(holds(await planOf(who, 'LV'), id)).toBe(true);
      expect(await fileOf(who, 'LV', 'csv')).toContain(action);
      expect(await counted(who)).toMatchObject({ open: 1, money: [money] });
    }
    for (const who of await outsiders()) {
      expect((await who.get(`/plans/lines/${id}`)).status).toBe(404);
      expect((await who.get(`/plans/lines/${id}/progress`)).status).toBe(404);
      expect(holds(await planOf(who, 'LV'), id)).toBe(false);
      for (const format of ['csv', 'json'] as const)
        expect(await fileOf(who, 'LV', format)).not.toContain(action);
      expect(await counted(who)).toBeUndefined();
    }
    succeeded(
      await latvia.put(
        `/plans/lines/${id}`,
        aLine({ areaId: RESIDENCE, action, amount: money, shared: true, revision: 1 }),
      ),
    );
    for (const who of await outsiders()) {
      expect(await lineOf(who, id)).toMatchObject({ action, can: { edit: false, report: false } });
      expect(await fileOf(who, 'LV', 'json')).toContain(action);
      expect(await counted(who)).toMatchObject({ open: 1, money: [money] });
      const page = succeeded(await who.get<AreaPageView>(`/plans/areas/${RESIDENCE}`));
      expect(page.countries.map(({ country, open }) => [country, open])).toEqual([['LV', 1]]);
    }
    const abroad = await network.networkMember('EE');
    expect((await abroad.get(`/plans/lines/${id}`)).status).toBe(404);
    expect(await planOf(abroad, 'LV')).toMatchObject({ items: [], whole: false });
    expect(await counted(abroad)).toBeUndefined();
  });

  it('names its owner to those who may know the name, and their id to those who may change it', async () => {
    const { id } = await addLine(latvia, 'LV', { owner: { memberId: police.memberId }, shared: true });
    expect((await lineOf(latvia, id)).owner).toEqual({
      seat: null,
      member: police.name,
      memberId: police.memberId,
    });
    const { owner } = await lineOf(await network.observer(), id);
    expect(owner).toMatchObject({ seat: null, memberId: null });
    expect(owner.member).not.toContain(police.name);
  });

  it('gets progress from the team and its own member, never changed and never from others', async () => {
    const own = await addLine(latvia, 'LV', { owner: { memberId: police.memberId } });
    const other = await addLine(latvia, 'LV', { shared: true });
    succeeded(await latvia.post(`/plans/lines/${own.id}/progress`, { text: 'The course is booked.' }));
    expect(
      succeeded(await police.post<PlanLineView>(`/plans/lines/${own.id}/progress`, { text: 'Held twice.' })),
    ).toMatchObject({
      progress: { text: 'Held twice.' },
      progressCount: 2,
      can: { edit: false, report: true },
    });
    const { items } = succeeded(await latvia.get<PlanProgressListView>(`/plans/lines/${own.id}/progress`));
    expect(items.map(({ text }) => text)).toEqual(['Held twice.', 'The course is booked.']);
    for (const who of [police, estonia, secretariat, await network.observer(), await network.auditor()])
      expect((await who.post(`/plans/lines/${other.id}/progress`, { text: 'Mine.' })).status).toBe(404);
    await expect(
      test.db.query('update work_plan_progress set text = $1 where line_id = $2', ['Never.', own.id]),
    ).rejects.toThrow('append-only');
    // Words that should never have been here are removed from it all the same.
    await test.db.query(
      `
        update work_plan_progress
        set text = 'Gone.'
        from (select set_config('norbanet.purging', 'on', true)) p
        where line_id = $1`,
      [own.id],
    );
  });

  it('takes no amount that is negative, broken, too large or of no currency of the region', async () => {
    const fields = async (amount: unknown): Promise<number> =>
      (await latvia.post('/plans/countries/LV/lines', aLine({ amount }))).status;
    for (const cents of [-1, 0, 1.5, '100', 100_000_000_001, 2 ** 53, 1e300, null])
      expect(await fields({ cents, currency: 'EUR' })).toBe(400);
    for (const currency of ['USD', 'eur', '', null]) expect(await fields({ cents: 100, currency })).toBe(400);
    expect(await fields({ cents: 100 })).toBe(400);
    const most = await addLine(latvia, 'LV', { amount: { cents: 100_000_000_000, currency: 'NOK' } });
    expect(most.amount).toEqual({ cents: 100_000_000_000, currency: 'NOK' });
    succeeded(await latvia.post(`/plans/lines/${most.id}/state`, { state: 'dropped', revision: 1 }));
  });

  it('belongs to exactly one seat or member of its own country', async () => {
    const owners = [
      {},
      { seat: 'ngo', memberId: police.memberId },
      { memberId: estonia.memberId },
      { memberId: secretariat.memberId },
      { memberId: (await network.observer()).memberId },
      { memberId: newId() },
    ];
    for (const owner of owners)
      expect((await latvia.post('/plans/countries/LV/lines', aLine({ owner }))).body).toMatchObject({
        faults: [{ field: 'owner' }],
      });
  });

  it('takes no day, area, clause or priority that is not there, and no two links', async () => {
    const refused = async (more: object) =>
      (
        await latvia.post<{ code: string; faults?: { field: string }[] }>(
          '/plans/countries/LV/lines',
          aLine(more),
        )
      ).body;
    for (const dueOn of ['2027-02-30', '1999-12-31', 'soon', null])
      expect((await refused({ dueOn })).faults?.[0]?.field).toBe('dueOn');
    expect((await refused({ areaId: newId() })).code).toBe('area-not-choosable');
    expect((await refused({ clauseId: newId() })).faults?.[0]?.field).toBe('clauseId');
    expect((await refused({ priorityId: newId() })).faults?.[0]?.field).toBe('priorityId');
    const draft = await createDraft(latvia, ['One.'], 'teams');
    expect((await refused({ clauseId: draft.clauses[0]!.id, priorityId: newId() })).faults?.[0]?.field).toBe(
      'priorityId',
    );
    expect((await refused({ action: 'x'.repeat(501) })).faults?.[0]?.field).toBe('action');
    expect((await refused({ action: 'Ask for 39201249905' })).code).toBe('personal-data-found');
  });

  it('shows its clause only to readers of the draft in which it stands', async () => {
    const draft = await createDraft(latvia, ['Each woman is heard alone.'], 'teams');
    const { id } = await addLine(latvia, 'LV', { clauseId: draft.clauses[0]!.id, shared: true });
    expect((await lineOf(estonia, id)).clause).toMatchObject({ text: 'Each woman is heard alone.' });
    for (const who of [await network.observer(), await network.auditor(), police]) {
      expect((await lineOf(who, id)).clause).toBeNull();
      if (who !== police) expect(await fileOf(who, 'LV', 'json')).not.toContain('heard alone');
    }
  });

  it('keeps a retired area, which no other line gets', async () => {
    const { id: areaId } = succeeded(
      await secretariat.post<{ id: string }>('/areas', { title: 'Work of last year' }),
    );
    const line = await addLine(latvia, 'LV', { areaId });
    succeeded(
      await secretariat.put(`/areas/${areaId}`, { title: 'Work of last year', retired: true, revision: 1 }),
    );
    expect(
      succeeded(
        await latvia.put<PlanLineView>(
          `/plans/lines/${line.id}`,
          aLine({ areaId, revision: 1, dueOn: '2027-10-01' }),
        ),
      ).area.title,
    ).toBe('Work of last year');
    expect((await latvia.post('/plans/countries/LV/lines', aLine({ areaId }))).body).toMatchObject({
      code: 'area-not-choosable',
    });
    const inUse = succeeded(await latvia.get<AreasView>('/areas')).items.find(({ id }) => id === areaId);
    expect(inUse).toMatchObject({ retired: true });
    expect((await planOf(latvia, 'LV')).areas.some(({ area }) => area.id === areaId)).toBe(true);
    expect((await planOf(estonia, 'EE')).areas.some(({ area }) => area.id === areaId)).toBe(false);
  });

  it('is late by the calendar of its country', async () => {
    const finland = await network.as('FI', 'ngo');
    const iceland = await network.as('IS', 'ngo');
    const [finnish, icelandic] = [
      await addLine(finland, 'FI', { dueOn: '2027-03-09' }),
      await addLine(iceland, 'IS', { dueOn: '2027-03-09' }),
    ];
    // It is half past midnight of the tenth in Helsinki, and half past ten of the ninth in Reykjavik.
    await setClockTo(test, '2027-03-09T22:30:00Z');
    expect((await lineOf(finland, finnish.id)).late).toBe(true);
    expect((await lineOf(iceland, icelandic.id)).late).toBe(false);
    expect((await planOf(finland, 'FI', '&state=late')).items.map(({ id }) => id)).toEqual([finnish.id]);
    expect((await planOf(iceland, 'IS', '&state=late')).items).toEqual([]);
    expect((await region(finland, 'FI'))[0]).toMatchObject({ open: 1, late: 1 });
    await setClockTo(test, '2027-03-10T00:30:00Z');
    expect((await lineOf(iceland, icelandic.id)).late).toBe(true);
    succeeded(await finland.post(`/plans/lines/${finnish.id}/state`, { state: 'done', revision: 1 }));
    expect(await lineOf(finland, finnish.id)).toMatchObject({ late: false, state: 'done' });
  });
});

describe('a work plan', () => {
  it('is read by area and day, a page at a time, and as a file', async () => {
    const norway = await network.as('NO', 'government');
    for (const [areaId, dueOn] of [
      [RESIDENCE, '2027-06-01'],
      [IDENTIFICATION, '2027-08-01'],
      [IDENTIFICATION, '2027-07-01'],
    ])
      await addLine(norway, 'NO', { areaId, dueOn, amount: { cents: 100, currency: 'NOK' } });
    await addLine(norway, 'NO', { areaId: RESIDENCE, dueOn: '2027-06-02', action: '=HYPERLINK("x")' });
    const first = succeeded(await norway.get<CountryPlanView>('/plans/countries/NO?limit=3'));
    const second = succeeded(
      await norway.get<CountryPlanView>(`/plans/countries/NO?limit=3&after=${first.next}`),
    );
    expect([...first.items, ...second.items].map(({ dueOn }) => dueOn)).toEqual([
      '2027-07-01',
      '2027-08-01',
      '2027-06-01',
      '2027-06-02',
    ]);
    expect(second.next).toBeNull();
    expect(first.areas.slice(0, 2)).toMatchObject([
      { open: 2, money: [{ cents: 200, currency: 'NOK' }] },
      { open: 2, money: [{ cents: 100, currency: 'NOK' }] },
    ]);
    expect((await planOf(norway, 'NO', `&area=${RESIDENCE}`)).items).toHaveLength(2);
    const csv = await fileOf(norway, 'NO', 'csv');
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('1.00,NOK');
    expect(JSON.parse(await fileOf(norway, 'NO', 'json'))).toHaveLength(4);
    expect((await norway.get('/plans/countries/NO?after=nonsense')).status).toBe(400);
    expect((await norway.get('/plans/countries/XX')).status).toBe(404);
  });

  it('adds no currency to another', async () => {
    const denmark = await network.as('DK', 'ngo');
    for (const [cents, currency] of [
      [100, 'DKK'],
      [250, 'EUR'],
      [50, 'DKK'],
    ])
      await addLine(denmark, 'DK', { amount: { cents, currency } });
    expect((await planOf(denmark, 'DK')).areas[0]!.money).toEqual([
      { cents: 150, currency: 'DKK' },
      { cents: 250, currency: 'EUR' },
    ]);
  });

  it('is read out at a meeting: what is late or moved, of the countries that meet and as far as one reads it', async () => {
    const sweden = await network.as('SE', 'ngo');
    const [late, moved, still] = [
      await addLine(sweden, 'SE', { dueOn: '2027-02-01', shared: true }),
      await addLine(sweden, 'SE', { dueOn: '2027-11-01' }),
      await addLine(sweden, 'SE', { dueOn: '2027-12-01', shared: true }),
    ];
    succeeded(await sweden.post(`/plans/lines/${moved.id}/progress`, { text: 'Half of it.' }));
    const { id } = await createScheduledMeeting(secretariat, {
      startsAt: '2027-04-21T10:00',
      endsAt: '2027-04-21T16:00',
    });
    const news = async (who: ApiClient) =>
      succeeded(await who.get<PlanNewsView>(`/plans/meetings/${id}`)).countries.find(
        ({ country }) => country === 'SE',
      );
    expect(await news(sweden)).toMatchObject({ total: 2, items: [{ id: late.id }, { id: moved.id }] });
    expect(await news(estonia)).toMatchObject({ total: 1, items: [{ id: late.id }] });
    expect(JSON.stringify(await news(sweden))).not.toContain(still.id);
    const { id: danish } = await createScheduledMeeting(
      secretariat,
      { kind: 'national', country: 'DK', startsAt: '2027-04-22T10:00', endsAt: '2027-04-22T16:00' },
      { countries: ['DK'] },
    );
    expect((await sweden.get(`/plans/meetings/${danish}`)).status).toBe(404);
    const inDenmark = succeeded(
      await (await network.as('DK', 'ngo')).get<PlanNewsView>(`/plans/meetings/${danish}`),
    );
    expect(inDenmark.countries.every(({ country }) => country === 'DK')).toBe(true);
  });

  it('waits on Home for whoever a late line belongs to, and for nobody else', async () => {
    const lithuania = await network.as('LT', 'ngo');
    const { id } = await addLine(lithuania, 'LT', { dueOn: '2027-02-01' });
    await addLine(lithuania, 'LT', { dueOn: '2027-12-01' });
    const waiting = async (who: ApiClient) => succeeded(await who.get<HomeView>('/home')).waits.planLines;
    expect(await waiting(lithuania)).toMatchObject([{ id, overdue: true, day: '2027-02-01' }]);
    for (const who of [await network.as('LT', 'government'), secretariat, estonia])
      expect(JSON.stringify(await waiting(who))).not.toContain(id);
  });
});

describe('the areas of priorities, clauses and decisions', () => {
  it('are set by who keeps these, as they were read, and lead to them from the area', async () => {
    const { id: periodId } = succeeded(
      await secretariat.post<{ id: string }>('/priority-periods', {
        title: 'Work of 2028',
        firstDay: '2028-01-01',
        lastDay: '2028-12-31',
      }),
    );
    const { id: priorityId } = succeeded(
      await latvia.post<{ id: string }>(`/priority-periods/${periodId}/proposals`, {
        title: 'Safe homes',
        reason: 'They are full.',
        areaIds: [RESIDENCE],
      }),
    );
    const draft = await createDraft(latvia, ['A clause of an area.'], 'teams');
    const clause = `/standards/${draft.id}/clauses/${draft.clauses[0]!.id}/areas`;
    const choice = { areaIds: [RESIDENCE], previousIds: [] };
    succeeded(await secretariat.put(clause, choice));
    expect((await secretariat.put(clause, choice)).body).toMatchObject({ code: 'changed-meanwhile' });
    for (const path of [clause, `/priorities/${priorityId}/areas`])
      expect((await latvia.put(path, { areaIds: [], previousIds: [RESIDENCE] })).status).toBe(404);
    const page = async (who: ApiClient) =>
      succeeded(await who.get<AreaPageView>(`/plans/areas/${RESIDENCE}`));
    expect(await page(estonia)).toMatchObject({
      priorities: [{ id: priorityId, period: 'Work of 2028' }],
      clauses: [{ text: 'A clause of an area.' }],
    });
    expect((await page(await network.observer())).clauses).toEqual([]);
    expect((await page(await network.auditor())).clauses).toEqual([]);
    succeeded(
      await secretariat.put(`/priorities/${priorityId}/areas`, { areaIds: [], previousIds: [RESIDENCE] }),
    );
    expect((await page(estonia)).priorities).toEqual([]);
    expect(
      succeeded(
        await estonia.get<{ items: { areas: { id: string }[] }[] }>(`/standards/${draft.id}/clause-areas`),
      ).items,
    ).toMatchObject([{ areas: [{ id: RESIDENCE }] }]);
    expect((await (await network.observer()).get(`/standards/${draft.id}/clause-areas`)).status).toBe(404);
  });
});
