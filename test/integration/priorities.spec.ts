import type { CountryCode } from '@nbn/contracts';
import { newId } from '../../src/platform/persistence/id.ts';
import { createTestNetwork, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createPriorityBallot,
  castApprovals,
  eventually,
  inMinutes,
  passClosingTime,
  castRanking,
} from '../support/ballots.ts';
import { setClockAhead } from '../support/database.ts';

interface PeriodBody {
  id: string;
  state: string;
  openPlaces: number | null;
  priorities: {
    id: string;
    title: string;
    reason: string;
    country: string;
    state: string;
    rank: number | null;
  }[];
  ballots: { id: string; phase: string; outcome: string | null; mayCast: boolean }[];
  electorate: { seats: number; countries: number } | null;
  may: Record<'propose' | 'openBallot' | 'keepProgress' | 'merge' | 'discuss', boolean>;
}

let test: TestApp;
let network: TestNetwork;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
});
afterAll(() => test.close());
afterEach(() => setClockAhead(test.database, '0'));

const periodInput = { title: 'Work of 2027 and 2028', firstDay: '2027-01-01', lastDay: '2028-12-31' };
const aPeriod = async (): Promise<string> =>
  (await (await network.secretariat()).post<{ id: string }>('/priority-periods', periodInput)).body.id;
const propose = async (country: CountryCode, period: string, title: string, reason = 'It is needed.') =>
  (await network.as(country, 'ngo')).post<{ id: string; code?: string }>(
    `/priority-periods/${period}/proposals`,
    { title, reason },
  );
const look = async (id: string, who = network.as('DK', 'ngo')) =>
  (await (await who).get<PeriodBody>(`/priority-periods/${id}`)).body;
const terms = (more: object = {}) => ({
  question: 'What should the region work on?',
  method: 'approval',
  electorate: 'one-seat-one-vote',
  places: 1,
  closesAt: inMinutes(10),
  timeZone: 'Europe/Riga',
  ...more,
});
const decided = (id: string, state: string) =>
  eventually(
    () => look(id),
    (period) => period.state === state,
  );
const outcome = (period: PeriodBody) =>
  period.priorities.map(({ title, state, rank: place }) => [title, state, place]);

describe('periods and proposals', () => {
  it('are made by the secretariat and filled by the national teams, each with its reason', async () => {
    const id = await aPeriod();
    expect((await propose('EE', id, 'Safe homes', 'Shelters are full.\nWomen wait for weeks.')).status).toBe(
      201,
    );
    expect((await propose('IS', id, 'Legal aid')).status).toBe(201);
    const period = await look(id);
    expect(period).toMatchObject({
      ...periodInput,
      state: 'proposing',
      proposals: 2,
      agreed: 0,
      electorate: null,
      ballots: [],
    });
    expect(period.priorities[0]).toMatchObject({
      title: 'Safe homes',
      reason: 'Shelters are full.\nWomen wait for weeks.',
      country: 'EE',
      state: 'proposed',
      rank: null,
    });
    expect(period.may).toEqual({
      propose: true,
      openBallot: false,
      keepProgress: false,
      merge: false,
      discuss: true,
    });
    expect(await look(id, network.secretariat())).toMatchObject({
      electorate: { seats: 24, countries: 8 },
      may: { propose: false, openBallot: true, keepProgress: true },
    });
  });

  it('are read by everyone in the Network, and written by nobody else', async () => {
    const id = await aPeriod();
    const others = [await network.observer(), await network.networkMember('SE'), await network.auditor()];
    for (const other of others) {
      expect((await other.get(`/priority-periods/${id}`)).status).toBe(200);
      expect(
        (await other.post(`/priority-periods/${id}/proposals`, { title: 'Mine', reason: 'Because.' })).status,
      ).toBe(404);
      expect((await other.post('/priority-periods', periodInput)).status).toBe(404);
      expect((await other.post(`/priority-periods/${id}/ballot`, terms())).status).toBe(404);
    }
    const seat = await network.as('FI', 'government');
    expect((await seat.post('/priority-periods', periodInput)).status).toBe(404);
    expect((await seat.post(`/priority-periods/${id}/ballot`, terms())).status).toBe(404);
    expect(
      (
        await (
          await network.secretariat()
        ).post(`/priority-periods/${id}/proposals`, { title: 'Ours', reason: 'Because.' })
      ).status,
    ).toBe(404);
    expect((await network.anonymous().get(`/priority-periods/${id}`)).status).toBe(401);
    expect(
      (await seat.post(`/priority-periods/${newId()}/proposals`, { title: 'Lost', reason: 'Because.' }))
        .status,
    ).toBe(404);
    expect((await look(id)).priorities).toEqual([]);
  });

  it.each<[string, object]>([
    ['no title', { title: '  ' }],
    ['a title that is too long', { title: 'x'.repeat(121) }],
    ['a day that does not exist', { firstDay: '2027-02-30' }],
    ['a time for a day', { lastDay: '2028-12-31T00:00:00Z' }],
    ['a field of its own', { state: 'agreed' }],
  ])('refuse a period with %s', async (_, change) => {
    const { status, body } = await (
      await network.secretariat()
    ).post('/priority-periods', { ...periodInput, ...change });
    expect([status, body['code']]).toEqual([400, 'invalid-input']);
  });

  it('refuse a period that ends before it begins', async () => {
    const { status, body } = await (
      await network.secretariat()
    ).post('/priority-periods', { ...periodInput, lastDay: '2026-12-31' });
    expect([status, body['code']]).toEqual([422, 'period-dates']);
  });

  it('refuse a proposal without a reason, or with more than its limit', async () => {
    const id = await aPeriod();
    expect((await propose('DK', id, 'Title', '')).status).toBe(400);
    expect((await propose('DK', id, 'Title', 'x'.repeat(2_001))).status).toBe(400);
    expect((await propose('DK', id, 'Title', '😀'.repeat(2_000))).status).toBe(201);
  });

  it('come in pages, the latest period first', async () => {
    const ids = [await aPeriod(), await aPeriod(), await aPeriod()];
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await (
        await network.observer()
      ).get<{ items: { id: string }[]; next: string | null; mayCreate: boolean }>(
        `/priority-periods?limit=2${after}`,
      );
      seen.push(...body.items.map(({ id }) => id));
      expect(body.mayCreate).toBe(false);
      after = body.next ? `&after=${body.next}` : '';
    } while (after);
    expect(seen.filter((id) => ids.includes(id))).toEqual([...ids].reverse());
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('a proposal', () => {
  it('says what it rests on and where it comes from', async () => {
    const id = await aPeriod();
    const denmark = await network.as('DK', 'ngo');
    const more = {
      evidence: 'Five of eight shelters turned somebody away.',
      sourceKind: 'decision',
      sourcePath: `/meetings/decisions/${newId()}`,
    };
    expect(
      (await denmark.post(`/priority-periods/${id}/proposals`, { title: 'Beds', reason: 'Needed.', ...more }))
        .status,
    ).toBe(201);
    expect((await look(id)).priorities).toMatchObject([more]);
    for (const bad of [
      { sourceKind: 'decision' },
      { sourcePath: more.sourcePath },
      { ...more, sourcePath: '//elsewhere' },
      { ...more, sourceKind: 'rumour' },
    ]) {
      expect(
        (
          await denmark.post(`/priority-periods/${id}/proposals`, {
            title: 'Beds',
            reason: 'Needed.',
            ...bad,
          })
        ).status,
      ).toBe(400);
    }
  });

  it('goes on in a like one, which alone stands on the ballot; what goes on in it follows', async () => {
    const id = await aPeriod();
    const [a, b, c, d] = await Promise.all(
      ['A', 'B', 'C', 'D'].map(async (title) => (await propose('DK', id, title)).body.id),
    );
    const secretariat = await network.secretariat();
    const merge = (from: string, into: string) => secretariat.post(`/priorities/${from}/merge`, { into });
    expect((await merge(a!, b!)).status).toBe(204);
    expect((await merge(b!, c!)).status).toBe(204);
    const period = await look(id);
    expect(
      Object.fromEntries(
        period.priorities.map((each) => [
          each.title,
          (each as unknown as { mergedInto: string | null }).mergedInto,
        ]),
      ),
    ).toEqual({ A: c, B: c, C: null, D: null });
    for (const [from, into] of [
      [a, c],
      [c, c],
      [c, a],
      [c, newId()],
    ] as const)
      expect((await merge(from!, into!)).body['code']).toBe('merge-not-possible');
    expect((await (await network.as('DK', 'ngo')).post(`/priorities/${c}/merge`, { into: d })).status).toBe(
      404,
    );
    const {
      body: { ballotId },
    } = await secretariat.post<{ ballotId: string }>(`/priority-periods/${id}/ballot`, terms());
    const { body: ballot } = await secretariat.get<{ options: { id: string }[] }>(`/ballots/${ballotId}`);
    expect(ballot.options.map((option) => option.id).toSorted()).toEqual([c!, d!].toSorted());
    expect((await merge(c!, d!)).body['code']).toBe('merge-not-possible');
  });

  it('is discussed by teams and secretariat, live, and read by all', async () => {
    const id = await aPeriod();
    const {
      body: { id: priority },
    } = await propose('DK', id, 'Beds');
    const say = async (who: ReturnType<typeof network.as>, text: string) =>
      (await (await who).post(`/priorities/${priority}/comments`, { text })).status;
    expect([
      await say(network.as('EE', 'ngo'), 'We see the same.'),
      await say(network.secretariat(), 'Noted.'),
    ]).toEqual([201, 201]);
    expect([
      await say(network.observer(), 'Hm.'),
      await say(network.networkMember('DK'), 'Hm.'),
      await say(network.auditor(), 'Hm.'),
    ]).toEqual([404, 404, 404]);
    expect(await say(network.as('EE', 'ngo'), 'Her number is 131052-308T.')).toBe(422);
    const { body } = await (
      await network.observer()
    ).get<{ items: { text: string }[]; next: string }>(`/priorities/${priority}/comments?limit=1`);
    const { body: rest } = await (
      await network.observer()
    ).get<{ items: { text: string }[] }>(`/priorities/${priority}/comments?limit=1&after=${body.next}`);
    expect([...body.items, ...rest.items].map(({ text }) => text)).toEqual(['We see the same.', 'Noted.']);
    expect((await (await network.observer()).get(`/priorities/${newId()}/comments`)).status).toBe(404);
    const { body: heard } = await (
      await network.observer()
    ).get<{ events: { type: string }[] }>(`/live/priorities:${id}/events?after=0`);
    expect(heard.events.map(({ type }) => type)).toEqual([
      'priority-proposed',
      'priority-discussed',
      'priority-discussed',
    ]);
  });
});

describe('opening the ballot', () => {
  it('closes the proposals and says so', async () => {
    const ballot = await createPriorityBallot(network);
    const period = await look(ballot.periodId);
    expect(period.state).toBe('balloting');
    expect(period.priorities.map(({ state }) => state)).toEqual(['on-ballot', 'on-ballot', 'on-ballot']);
    expect(period.ballots).toMatchObject([
      { id: ballot.ballotId, phase: 'open', outcome: null, mayCast: true },
    ]);
    const late = await propose('DK', ballot.periodId, 'Late');
    expect([late.status, late.body.code]).toEqual([409, 'proposals-closed']);
    const again = await (
      await network.secretariat()
    ).post(`/priority-periods/${ballot.periodId}/ballot`, terms());
    expect([again.status, again.body['code']]).toEqual([409, 'period-already-balloting']);
  });

  it('happens once, however often it is asked for at the same moment', async () => {
    const id = await aPeriod();
    await propose('EE', id, 'A');
    await propose('EE', id, 'B');
    const secretariat = await network.secretariat();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => secretariat.post(`/priority-periods/${id}/ballot`, terms())),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409, 409, 409]);
    expect((await look(id)).ballots).toHaveLength(1);
  });

  it.each<[string, object, number, string]>([
    ['that closes in the past', { closesAt: inMinutes(-1) }, 422, 'ballot-times'],
    ['that closes before it opens', { opensAt: inMinutes(20) }, 422, 'ballot-times'],
    ['that never ends', { closesAt: inMinutes(60 * 24 * 200) }, 422, 'ballot-times'],
    ['with more places than proposals', { places: 3 }, 422, 'ballot-places'],
    ['at a time without an offset', { closesAt: '2027-03-29T12:00:00' }, 400, 'invalid-input'],
    ['in no zone', { timeZone: 'Baltic/Sea' }, 400, 'invalid-input'],
    ['by no method', { method: 'guessing' }, 400, 'invalid-input'],
    ['of no electorate', { electorate: 'everybody' }, 400, 'invalid-input'],
  ])('is refused for a ballot %s, and the proposals stay open', async (_, change, status, code) => {
    const id = await aPeriod();
    await propose('EE', id, 'A');
    await propose('EE', id, 'B');
    const { status: got, body } = await (
      await network.secretariat()
    ).post(`/priority-periods/${id}/ballot`, terms(change));
    expect([got, body['code']]).toEqual([status, code]);
    expect(await look(id)).toMatchObject({ state: 'proposing', ballots: [] });
  });

  it('needs two proposals', async () => {
    const id = await aPeriod();
    await propose('EE', id, 'Alone');
    const { status, body } = await (
      await network.secretariat()
    ).post(`/priority-periods/${id}/ballot`, terms());
    expect([status, body['code']]).toEqual([409, 'too-few-proposals']);
  });
});

describe('the result', () => {
  it('becomes the agreed list when five countries have voted', async () => {
    const ballot = await createPriorityBallot(network, {
      titles: ['A', 'B', 'C', 'D'],
      terms: { electorate: 'one-country-one-vote', places: 2, quorumCountries: 5 },
    });
    const votes: [CountryCode, string][] = [
      ['DK', 'A>B>C>D'],
      ['EE', 'B>A>C>D'],
      ['FI', 'B>C>A>D'],
      ['LT', 'C>B>D>A'],
      ['SE', 'A>B>D>C'],
    ];
    for (const [country, text] of votes) await castRanking(network, ballot, [country, 'government'], text);
    await passClosingTime(test.database, test);
    const period = await decided(ballot.periodId, 'agreed');
    expect(outcome(period)).toEqual([
      ['B', 'agreed', 1],
      ['A', 'agreed', 2],
      ['C', 'not-chosen', null],
      ['D', 'not-chosen', null],
    ]);
    expect(period).toMatchObject({ agreed: 2, openPlaces: null });
  });

  it('that is a tie decides nothing among the tied, whom a runoff then decides', async () => {
    const ballot = await createPriorityBallot(network, { terms: { method: 'approval', places: 2 } });
    await castApprovals(network, ballot, ['DK', 'ngo'], ['A', 'B']);
    await castApprovals(network, ballot, ['EE', 'ngo'], ['A', 'C']);
    await passClosingTime(test.database, test);
    const tied = await decided(ballot.periodId, 'tied');
    expect(outcome(tied)).toEqual([
      ['A', 'agreed', 1],
      ['B', 'on-ballot', null],
      ['C', 'on-ballot', null],
    ]);
    expect(tied.openPlaces).toBe(1);
    await setClockAhead(test.database, '0');

    const { status, body } = await (
      await network.secretariat()
    ).post<{ ballotId: string }>(
      `/priority-periods/${ballot.periodId}/ballot`,
      terms({ places: 2, closesAt: inMinutes(10) }),
    );
    expect(status).toBe(201);
    const runoff = { ...ballot, ballotId: body.ballotId };
    expect((await castApprovals(network, runoff, ['DK', 'ngo'], ['A'])).status).toBe(422);
    await castApprovals(network, runoff, ['DK', 'ngo'], ['C']);
    await passClosingTime(test.database, test);
    const agreed = await decided(ballot.periodId, 'agreed');
    expect(outcome(agreed)).toEqual([
      ['A', 'agreed', 1],
      ['C', 'agreed', 2],
      ['B', 'not-chosen', null],
    ]);
  });

  it('without enough countries gives the proposals back', async () => {
    const ballot = await createPriorityBallot(network, { terms: { quorumCountries: 2 } });
    await castRanking(network, ballot, ['DK', 'ngo'], 'A>B>C');
    await passClosingTime(test.database, test);
    const period = await decided(ballot.periodId, 'proposing');
    expect(period.priorities.map(({ state }) => state)).toEqual(['proposed', 'proposed', 'proposed']);
    expect(period.ballots[0]).toMatchObject({ phase: 'released', outcome: 'no-quorum' });
  });

  it('is followed up: progress is kept by the secretariat, for agreed priorities alone', async () => {
    const ballot = await createPriorityBallot(network, { terms: { places: 1 } });
    await castRanking(network, ballot, ['DK', 'ngo'], 'A>B>C');
    await passClosingTime(test.database, test);
    await decided(ballot.periodId, 'agreed');
    const secretariat = await network.secretariat();
    const progress = (id: string, state: string) => secretariat.put(`/priorities/${id}/progress`, { state });
    expect((await progress(ballot.options['A']!, 'in-progress')).status).toBe(204);
    expect((await progress(ballot.options['A']!, 'done')).status).toBe(204);
    expect(await look(ballot.periodId)).toMatchObject({ done: 1, agreed: 1 });
    expect((await progress(ballot.options['B']!, 'done')).body['code']).toBe('not-agreed-yet');
    expect((await progress(ballot.options['A']!, 'forgotten')).status).toBe(400);
    expect((await progress(newId(), 'done')).status).toBe(404);
    expect(
      (
        await (
          await network.as('DK', 'ngo')
        ).put(`/priorities/${ballot.options['A']}/progress`, { state: 'agreed' })
      ).status,
    ).toBe(404);
  });

  it('is carried by countries, looked at again on a day, and leads to where it is taken up; each turn is kept', async () => {
    const ballot = await createPriorityBallot(network, { terms: { places: 1 } });
    await castRanking(network, ballot, ['DK', 'ngo'], 'A>B>C');
    await passClosingTime(test.database, test);
    await decided(ballot.periodId, 'agreed');
    const secretariat = await network.secretariat();
    const plan = {
      revision: 0,
      ownerCountries: ['EE', 'FI'],
      reviewOn: '2027-09-01',
      links: [{ label: 'Meeting in Tallinn', path: `/meetings/${newId()}` }],
    };
    const agreed = ballot.options['A']!;
    expect((await secretariat.put(`/priorities/${agreed}/plan`, plan)).status).toBe(204);
    await secretariat.put(`/priorities/${agreed}/progress`, { state: 'in-progress' });
    const [first] = (await look(ballot.periodId)).priorities as unknown as (typeof plan & {
      transitions: { state: string }[];
    })[];
    const { revision: _, ...kept } = plan;
    expect(first).toMatchObject({ ...kept, planRevision: 1 });
    expect(
      (await (await network.secretariatColleague()).put(`/priorities/${agreed}/plan`, { ...plan, links: [] }))
        .body['code'],
    ).toBe('changed-meanwhile');
    expect(first!.transitions.map(({ state }) => state)).toEqual(['agreed', 'in-progress']);
    for (const bad of [
      { ...plan, links: [{ label: 'x', path: 'https://elsewhere.example.org' }] },
      { ...plan, links: [{ label: 'x', path: '//elsewhere' }] },
      { ...plan, ownerCountries: ['XX'] },
      { ...plan, reviewOn: 'soon' },
    ]) {
      expect((await secretariat.put(`/priorities/${agreed}/plan`, bad)).status).toBe(400);
    }
    expect((await secretariat.put(`/priorities/${ballot.options['B']}/plan`, plan)).body['code']).toBe(
      'not-agreed-yet',
    );
    expect((await (await network.as('EE', 'ngo')).put(`/priorities/${agreed}/plan`, plan)).status).toBe(404);
  });

  it('leaves its trace in the audit log, without a word of what anybody wrote', async () => {
    const ballot = await createPriorityBallot(network, { titles: ['Secret word', 'Other'] });
    await castRanking(network, ballot, ['DK', 'ngo'], 'Secret word>Other');
    await passClosingTime(test.database, test);
    await decided(ballot.periodId, 'agreed');
    const rows = await test.db.query<{ action: string; detail: string }[]>(
      'select action, detail::text from audit_entry where object_id = any($1) order by seq',
      [[ballot.ballotId, ballot.periodId, ...Object.values(ballot.options)]],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'priority-period.created',
      'priority.proposed',
      'priority.proposed',
      'ballot.announced',
      'ballot.opened',
      'priority-period.ballot-opened',
      'ballot.cast',
      'ballot.closed',
      'priority-period.result-heard',
    ]);
    expect(rows.map(({ detail }) => detail).join()).not.toContain('Secret word');
  });
});
