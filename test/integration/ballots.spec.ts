import { createHash } from 'node:crypto';
import { SEAT_TYPES, type CountryCode } from '@nbn/contracts';
import { newId } from '../../src/platform/persistence/id.ts';
import { createTestNetwork, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createPriorityBallot,
  castApprovals,
  eventually,
  inMinutes,
  openDueBallots,
  passClosingTime,
  castRanking,
} from '../support/ballots.ts';
import { setClockAhead } from '../support/database.ts';

interface BallotBody {
  phase: string;
  outcome: string | null;
  turnout: { seats: number; seatsVoting: number };
  mayCast: boolean;
  hasCast: boolean;
  own: { paper: { ranking?: string[][]; approvals?: string[] }; revision: number; receipt: string } | null;
  roll: { country: string; type: string; voted: boolean }[] | null;
  result: {
    state: string;
    order: string[][];
    sure: string[];
    tied: string[];
    open: number;
    countryBallots: { country: string; paper: unknown }[] | null;
    working: { matrix?: number[][] };
  } | null;
  maySeePapers: boolean;
}

let test: TestApp;
let network: TestNetwork;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
});
afterAll(() => test.close());
afterEach(() => setClockAhead(test.database, '0'));

const look = async (id: string, who = network.as('DK', 'government')) =>
  (await (await who).get<BallotBody>(`/ballots/${id}`)).body;
const fiveCountries: CountryCode[] = ['DK', 'EE', 'FI', 'IS', 'LV'];

describe('casting', () => {
  it('keeps one paper a seat, and the last one counts', async () => {
    const ballot = await createPriorityBallot(network);
    const first = await castRanking(network, ballot, ['EE', 'ngo'], 'A>B>C');
    const second = await castRanking(network, ballot, ['EE', 'ngo'], 'C>A=B');
    expect([first.status, second.status]).toEqual([200, 200]);
    expect([first.body['revision'], second.body['revision']]).toEqual([1, 2]);
    const seen = await look(ballot.ballotId, network.as('EE', 'ngo'));
    expect(seen.own).toMatchObject({
      revision: 2,
      receipt: second.body['receipt'],
      paper: { ranking: [[ballot.options['C']], [ballot.options['A'], ballot.options['B']]] },
    });
    expect(seen.turnout).toEqual({ seats: 24, seatsVoting: 1 });
    expect(seen.hasCast).toBe(true);
  });

  it('of many windows of one seat at once, counts one paper and refuses none', async () => {
    const ballot = await createPriorityBallot(network);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        castRanking(network, ballot, ['SE', 'ngo'], n % 2 ? 'A>B>C' : 'C>B>A'),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect(answers.map(({ body }) => Number(body['revision'])).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, n) => n + 1),
    );
    const seen = await look(ballot.ballotId, network.as('SE', 'ngo'));
    expect(seen.turnout.seatsVoting).toBe(1);
    expect(seen.own!.revision).toBe(12);
  });

  it('shares commits among papers that come at the same time, and what is refused spoils nobody’s', async () => {
    const ballot = await createPriorityBallot(network);
    const seats = fiveCountries.flatMap((country) => SEAT_TYPES.map((type) => [country, type] as const));
    await Promise.all(seats.map((seat) => network.as(...seat)));
    const stranger = await network.networkMember('DK');
    const [answers, bad, nobody] = await Promise.all([
      Promise.all(
        [...seats, ...seats].map((seat, n) => castRanking(network, ballot, seat, n % 2 ? 'A>B>C' : 'C>B>A')),
      ),
      castRanking(network, ballot, ['DK', 'government'], 'A>A'),
      stranger.put(`/ballots/${ballot.ballotId}/paper`, { ranking: [] }),
    ]);
    expect([bad.status, bad.body['code'], nobody.status]).toEqual([422, 'ballot-paper-refused', 404]);
    expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(200));
    expect((await look(ballot.ballotId)).turnout.seatsVoting).toBe(15);
    const kept = await test.db.query<
      { seat: string; revisions: number[]; last: number; receipt: string; commits: string[] }[]
    >(
      `
        select p.seat_id as seat, array_agg(p.revision order by p.revision) as revisions, s.revision as last,
          max(p.receipt) filter (where p.revision = s.revision) as receipt, array_agg(p.xmin::text) as commits
        from ballot_paper p
        join ballot_seat s using (ballot_id, seat_id)
        where p.ballot_id = $1
        group by p.seat_id, s.revision`,
      [ballot.ballotId],
    );
    expect(kept.map(({ revisions, last }) => [revisions, last])).toEqual(Array(15).fill([[1, 2], 2]));
    const last = answers.filter(({ body }) => body['revision'] === 2).map(({ body }) => body['receipt']);
    expect(kept.map(({ receipt }) => receipt).toSorted()).toEqual(last.toSorted());
    expect(new Set(kept.flatMap(({ commits }) => commits)).size).toBeLessThan(30);
    const [acts] = await test.db.query<{ acts: number; members: number }[]>(
      `
        select count(*)::int as acts, count(distinct actor_id)::int as members
        from audit_entry
        where object_id = $1 and action in ('ballot.cast', 'ballot.changed')`,
      [ballot.ballotId],
    );
    expect(acts).toEqual({ acts: 30, members: 15 });
  });

  it.each<[string, (options: Record<string, string>) => unknown, number, string]>([
    ['an unknown option', (o) => ({ ranking: [[o['A']], [newId()]] }), 422, 'ballot-paper-refused'],
    [
      'an option ranked twice',
      (o) => ({ ranking: [[o['A']], [o['B'], o['A']]] }),
      422,
      'ballot-paper-refused',
    ],
    ['an empty rank', (o) => ({ ranking: [[o['A']], []] }), 422, 'ballot-paper-refused'],
    ['the paper of the other method', (o) => ({ approvals: [o['A']] }), 422, 'ballot-paper-refused'],
    ['both papers at once', (o) => ({ approvals: [], ranking: [[o['A']]] }), 422, 'ballot-paper-refused'],
    ['nothing', () => ({}), 422, 'ballot-paper-refused'],
    ['things that are no options', () => ({ ranking: [[1, null]] }), 422, 'ballot-paper-refused'],
    ['a field that is not asked for', (o) => ({ ranking: [[o['A']]], seat: 'other' }), 400, 'invalid-input'],
    ['more ranks than there can be', () => ({ ranking: Array(500).fill(['x']) }), 400, 'invalid-input'],
  ])('refuses %s whole, and the earlier paper stands', async (_, paper, status, code) => {
    const ballot = await createPriorityBallot(network);
    await castRanking(network, ballot, ['FI', 'ngo'], 'A>B>C');
    const refused = await (
      await network.as('FI', 'ngo')
    ).put(`/ballots/${ballot.ballotId}/paper`, paper(ballot.options));
    expect([refused.status, refused.body['code']]).toEqual([status, code]);
    const seen = await look(ballot.ballotId, network.as('FI', 'ngo'));
    expect(seen.own).toMatchObject({
      revision: 1,
      paper: { ranking: [[ballot.options['A']], [ballot.options['B']], [ballot.options['C']]] },
    });
  });

  it('is for seats of the national teams alone: all others meet what is not there', async () => {
    const ballot = await createPriorityBallot(network);
    const paper = { ranking: [[ballot.options['A']]] };
    const unknown = await (await network.as('DK', 'ngo')).put(`/ballots/${newId()}/paper`, paper);
    expect(unknown.status).toBe(404);
    const { requestId: _, ...nothing } = unknown.body;
    for (const member of [
      await network.secretariat(),
      await network.observer(),
      await network.networkMember('EE'),
      await network.auditor(),
    ]) {
      const {
        status,
        body: { requestId: __, ...body },
      } = await member.put(`/ballots/${ballot.ballotId}/paper`, paper);
      expect([status, body]).toEqual([404, nothing]);
    }
    expect((await network.anonymous().put(`/ballots/${ballot.ballotId}/paper`, paper)).status).toBe(401);
    expect((await look(ballot.ballotId)).turnout.seatsVoting).toBe(0);
  });

  it('is refused at the closing time and after, before the count as well as after it', async () => {
    const ballot = await createPriorityBallot(network);
    await castRanking(network, ballot, ['NO', 'ngo'], 'A>B>C');
    await setClockAhead(test.database, '11 minutes');
    const late = await castRanking(network, ballot, ['NO', 'ngo'], 'C>B>A');
    expect([late.status, late.body['code']]).toEqual([409, 'ballot-closed']);
    await passClosingTime(test.database, test);
    const later = await castRanking(network, ballot, ['NO', 'ngo'], 'C>B>A');
    expect([later.status, later.body['code']]).toEqual([409, 'ballot-closed']);
    expect((await look(ballot.ballotId)).result!.order[0]).toEqual([ballot.options['A']]);
  });

  it('waits for the opening time', async () => {
    const ballot = await createPriorityBallot(network, { terms: { opensAt: inMinutes(5) } });
    expect((await look(ballot.ballotId)).phase).toBe('announced');
    const early = await castRanking(network, ballot, ['DK', 'ngo'], 'A');
    expect([early.status, early.body['code']]).toEqual([409, 'ballot-not-open-yet']);
    await setClockAhead(test.database, '6 minutes');
    await openDueBallots(test);
    expect((await look(ballot.ballotId)).phase).toBe('open');
    expect((await castRanking(network, ballot, ['DK', 'ngo'], 'A')).status).toBe(200);
  });
});

describe('the roll', () => {
  it('holds the seats that somebody held at the opening; who takes one over votes for it', async () => {
    const vacant = await network.as('LT', 'resource');
    await test.db.query('update appointment set ends_at = app_now() where member_id = $1', [vacant.memberId]);
    const ballot = await createPriorityBallot(network);
    expect((await look(ballot.ballotId)).turnout.seats).toBe(23);
    await test.db.query('update appointment set ends_at = null where member_id = $1', [vacant.memberId]);
    const late = await castRanking(network, ballot, ['LT', 'resource'], 'A');
    expect([late.status, late.body['code']]).toEqual([409, 'not-on-the-roll']);

    const [holder, successor] = [await network.as('LV', 'ngo'), await network.networkMember('LV')];
    await test.db.query('update appointment set member_id = $2 where member_id = $1', [
      holder.memberId,
      successor.memberId,
    ]);
    expect((await holder.put(`/ballots/${ballot.ballotId}/paper`, { ranking: [] })).status).toBe(404);
    expect((await successor.put(`/ballots/${ballot.ballotId}/paper`, { ranking: [] })).status).toBe(200);
    await test.db.query('update appointment set member_id = $1 where member_id = $2', [
      holder.memberId,
      successor.memberId,
    ]);
  });
});

describe('what others see before the close', () => {
  it('is who has voted, for teams and secretariat, and never what', async () => {
    const ballot = await createPriorityBallot(network);
    await castRanking(network, ballot, ['EE', 'ngo'], 'B>A>C');
    for (const who of [network.secretariat(), network.as('EE', 'government'), network.auditor()]) {
      const seen = await look(ballot.ballotId, who);
      expect(seen).toMatchObject({
        own: null,
        result: null,
        maySeePapers: false,
        turnout: { seatsVoting: 1 },
      });
      expect((await (await who).get(`/ballots/${ballot.ballotId}/papers`)).status).toBe(404);
    }
    const voted = (await look(ballot.ballotId, network.secretariat())).roll!.filter((seat) => seat.voted);
    expect(voted.map(({ country, type }) => [country, type])).toEqual([['EE', 'ngo']]);
    for (const who of [network.observer(), network.networkMember('DK')]) {
      expect((await (await who).get(`/ballots/${ballot.ballotId}`)).status).toBe(404);
      expect(
        (await (await who).get<{ items: { id: string }[] }>('/ballots?limit=100')).body.items.map(
          ({ id }) => id,
        ),
      ).not.toContain(ballot.ballotId);
    }
    await passClosingTime(test.database, test);
    expect(await look(ballot.ballotId, network.observer())).toMatchObject({
      phase: 'released',
      roll: null,
      maySeePapers: false,
    });
  });

  it('says which ballots wait for my seat', async () => {
    const ballot = await createPriorityBallot(network);
    const waiting = async () =>
      (
        await (
          await network.as('IS', 'ngo')
        ).get<{ items: { id: string }[] }>('/ballots?waiting=true&limit=100')
      ).body.items.map(({ id }) => id);
    expect(await waiting()).toContain(ballot.ballotId);
    await castRanking(network, ballot, ['IS', 'ngo'], 'A');
    expect(await waiting()).not.toContain(ballot.ballotId);
    const secretariat = await network.secretariat();
    expect((await secretariat.get<{ items: object[] }>('/ballots?waiting=true')).body.items).toEqual([]);
    expect((await secretariat.get<{ items: object[] }>('/ballots?phase=dreaming')).status).toBe(400);
  });
});

describe('closing', () => {
  it('happens once and on time, whichever instance comes first', async () => {
    const ballot = await createPriorityBallot(network);
    const other = await startApp({ database: test.database });
    try {
      await Promise.all(
        fiveCountries.map((country) =>
          castRanking(network, ballot, [country, 'ngo'], country === 'DK' ? 'A>B>C' : 'B>A>C'),
        ),
      );
      await passClosingTime(test.database, test, other, test, other);
      const [told] = await test.db.query<[{ events: number; audits: number }]>(
        `
          select (select count(*)::int from outbox where type = 'ballot-closed' and payload->>'ballotId' = $1)
            as events,
            (select count(*)::int from audit_entry where action = 'ballot.closed' and object_id = $1) as
            audits`,
        [ballot.ballotId],
      );
      expect(told).toEqual({ events: 1, audits: 1 });
      const seen = await look(ballot.ballotId);
      expect(seen).toMatchObject({ phase: 'released', outcome: 'decided', mayCast: false });
      expect(seen.result!.order.flat()).toEqual(['B', 'A', 'C'].map((title) => ballot.options[title]));
      expect(seen.result!.working.matrix).toEqual([
        [0, 1, 5],
        [4, 0, 5],
        [0, 0, 0],
      ]);
    } finally {
      await other.close();
    }
  });

  it('reports a tie as a tie', async () => {
    const ballot = await createPriorityBallot(network, { titles: ['A', 'B'], terms: { places: 1 } });
    await castRanking(network, ballot, ['DK', 'ngo'], 'A>B');
    await castRanking(network, ballot, ['EE', 'ngo'], 'B>A');
    await passClosingTime(test.database, test);
    expect((await look(ballot.ballotId)).result).toMatchObject({
      state: 'tied',
      sure: [],
      open: 1,
      order: [[ballot.options['A'], ballot.options['B']]],
    });
  });

  it('counts countries where each country has one vote, whose ballot its team makes', async () => {
    const ballot = await createPriorityBallot(network, {
      titles: ['A', 'B'],
      terms: { electorate: 'one-country-one-vote', places: 1 },
    });
    for (const type of SEAT_TYPES) await castRanking(network, ballot, ['DK', type], 'A>B');
    await castRanking(network, ballot, ['EE', 'ngo'], 'B>A');
    await castRanking(network, ballot, ['FI', 'ngo'], 'B>A');
    await passClosingTime(test.database, test);
    const { result } = await look(ballot.ballotId);
    expect(result!.order).toEqual([[ballot.options['B']], [ballot.options['A']]]);
    expect(result!.countryBallots!.find(({ country }) => country === 'DK')!.paper).toEqual({
      ranking: [[ballot.options['A']], [ballot.options['B']]],
    });
    expect(result!.countryBallots!.find(({ country }) => country === 'SE')!.paper).toBeNull();
  });

  it('decides nothing when fewer countries took part than were asked for', async () => {
    const ballot = await createPriorityBallot(network, { terms: { quorumCountries: 5, method: 'approval' } });
    for (const country of fiveCountries.slice(0, 4))
      await castApprovals(network, ballot, [country, 'ngo'], ['A']);
    await passClosingTime(test.database, test);
    expect(await look(ballot.ballotId)).toMatchObject({
      outcome: 'no-quorum',
      result: { state: 'no-quorum' },
    });
  });
});

describe('the papers of a closed ballot', () => {
  it('stand beside their names and receipts for all who vote, call votes or verify them', async () => {
    const ballot = await createPriorityBallot(network);
    await castRanking(network, ballot, ['EE', 'ngo'], 'A>B>C');
    const { body: receipt } = await castRanking(network, ballot, ['EE', 'ngo'], 'B>A=C');
    await passClosingTime(test.database, test);
    const readers = [
      [await network.as('SE', 'ngo'), 'ee-ngo'],
      [await network.secretariat(), 'ee-ngo'],
      // Who verifies papers does so by seats: an auditor knows members by no name.
      [await network.auditor(), 'NGO seat, Estonia'],
    ] as const;
    for (const [reader, castBy] of readers) {
      const { body } = await reader.get<{ items: Record<string, unknown>[] }>(
        `/ballots/${ballot.ballotId}/papers`,
      );
      expect(body.items).toHaveLength(1);
      expect(body.items[0]).toMatchObject({
        country: 'EE',
        type: 'ngo',
        castBy,
        revision: 2,
        receipt: receipt['receipt'],
      });
    }
    const [a, b, c] = ['A', 'B', 'C'].map((title) => ballot.options[title]!);
    const text = [
      'NBN-R1',
      ballot.ballotId,
      receipt['seatId'],
      2,
      `ranking:${b}>${[a, c].sort().join('=')}`,
    ].join('|');
    expect(createHash('sha256').update(text).digest('hex')).toBe(receipt['receipt']);
    for (const who of [network.observer(), network.networkMember('EE')]) {
      expect((await (await who).get(`/ballots/${ballot.ballotId}/papers`)).status).toBe(404);
    }
  });

  it('cannot be changed in the database, nor can the options', async () => {
    const ballot = await createPriorityBallot(network);
    await castRanking(network, ballot, ['EE', 'ngo'], 'A>B>C');
    await expect(test.db.query(`update ballot_paper set paper = '{}'`)).rejects.toThrow('never changed');
    await expect(test.db.query(`delete from ballot_paper`)).rejects.toThrow('never changed');
    await expect(test.db.query(`update ballot_option set label = 'Other'`)).rejects.toThrow('never changed');
  });

  it('come in pages', async () => {
    const ballot = await createPriorityBallot(network);
    for (const country of fiveCountries) await castRanking(network, ballot, [country, 'ngo'], 'A');
    await passClosingTime(test.database, test);
    const secretariat = await network.secretariat();
    const countries: string[] = [];
    let after = '';
    do {
      const { body } = await secretariat.get<{ items: { country: string }[]; next: string | null }>(
        `/ballots/${ballot.ballotId}/papers?limit=2${after}`,
      );
      countries.push(...body.items.map(({ country }) => country));
      after = body.next ? `&after=${body.next}` : '';
    } while (after);
    expect(countries).toEqual(fiveCountries);
  });
});

it('answers for a ballot that is none like for one that is not there', async () => {
  const secretariat = await network.secretariat();
  expect((await secretariat.get('/ballots/none')).status).toBe(404);
  expect((await secretariat.get(`/ballots/${newId()}`)).status).toBe(404);
  expect((await secretariat.get(`/ballots/${newId()}/papers`)).status).toBe(404);
});

it('is closed by its job alone, at its closing time', async () => {
  const ballot = await createPriorityBallot(network);
  await castRanking(network, ballot, ['DK', 'ngo'], 'A>B>C');
  await test.db.query('update ballot set closes_at = app_now() where id = $1', [ballot.ballotId]);
  const closed = await eventually(
    () => look(ballot.ballotId),
    ({ phase }) => phase === 'released',
  );
  expect(closed.result!.order[0]).toEqual([ballot.options['A']]);
  const [row] = await test.db.query<[{ late: number }]>(
    'select extract(epoch from closed_at - closes_at)::float as late from ballot where id = $1',
    [ballot.ballotId],
  );
  expect(row.late).toBeGreaterThanOrEqual(0);
});

describe('the ballot’s room', () => {
  const eventsIn = (room: string, who = network.observer()) =>
    who.then(
      async (member) =>
        (await member.get<{ events: { type: string; payload: object }[] }>(`/live/${room}/events?after=0`))
          .body.events,
    );

  it('tells of the turnout and the close, and of nobody’s paper', async () => {
    const ballot = await createPriorityBallot(network);
    await castRanking(network, ballot, ['EE', 'ngo'], 'A>B>C');
    await castRanking(network, ballot, ['EE', 'ngo'], 'B>A>C');
    await castRanking(network, ballot, ['FI', 'ngo'], 'B>A>C');
    await passClosingTime(test.database, test);
    await eventually(
      () => look(ballot.ballotId),
      ({ phase }) => phase === 'released',
    );
    const { ballotId } = ballot;
    expect((await eventsIn(`ballot:${ballotId}`)).map(({ type, payload }) => [type, payload])).toEqual([
      ['ballot-opened', { ballotId }],
      ['ballot-turnout', { ballotId, seatsVoting: 1 }],
      ['ballot-turnout', { ballotId, seatsVoting: 2 }],
      ['ballot-closed', { ballotId }],
    ]);
    expect((await eventsIn(`priorities:${ballot.periodId}`)).map(({ type }) => type).slice(0, 4)).toEqual([
      'priority-proposed',
      'priority-proposed',
      'priority-proposed',
      'period-changed',
    ]);
  });

  it('is not there for a ballot that is not there', async () => {
    expect((await (await network.secretariat()).get(`/live/ballot:${newId()}/events?after=0`)).status).toBe(
      404,
    );
    expect((await network.anonymous().get(`/live/priorities:${newId()}/events?after=0`)).status).toBe(401);
  });
});
