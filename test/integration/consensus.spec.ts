import { outcomeOf } from '@nbn/consensus';
import { SEAT_TYPES, type SeatType } from '@nbn/contracts';
import type {
  ConsensusListView,
  ConsensusProcessView,
  ParticipationView,
} from '../../src/standards/consensus/dto/consensus.view.ts';
import { CloseDueConsensusRoundsJob } from '../../src/standards/consensus/rounds/close-due-consensus-rounds.job.ts';
import { OpenDueConsensusRoundsJob } from '../../src/standards/consensus/rounds/open-due-consensus-rounds.job.ts';
import type { HomeView } from '../../src/notifications/dto/home.view.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { auditRows } from '../support/accounts.ts';
import type { ApiClient, ApiResponse } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  type BegunConsensus,
  beginConsensus,
  clauseOf,
  closeEarly,
  fixVersion,
  openRound,
  openRoundOf,
  rateAs,
  rateClause,
  rewordClause,
  ROUND_CLOSES_AT,
  roundTerms,
} from '../support/consensus.ts';
import { travelTo } from '../support/consultations.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { EARLY_2027, succeeded } from '../support/meetings.ts';
import { createDraft, reviseStandard } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
}, 60_000);
beforeEach(async () => {
  await resetDatabase(test, EARLY_2027);
  network = await createTestNetwork(test);
  [secretariat, estonia] = [await network.secretariat(), await network.as('EE', 'government')];
}, 60_000);
afterAll(() => test.close());

const view = async (by: ApiClient, at: string): Promise<ConsensusProcessView> =>
  succeeded(await by.get<ConsensusProcessView>(at));
const answered = ({ status, body }: ApiResponse<unknown>): unknown[] => [
  status,
  (body as { code?: string }).code,
];

/** A process whose first round is open. */
async function opened(change: object = {}): Promise<BegunConsensus & { roundId: string }> {
  const begun = await beginConsensus(secretariat, change);
  const process = await openRound(secretariat, begun);
  return { ...begun, process, roundId: openRoundOf(process) };
}

describe('a consensus process', () => {
  it('asks about every counted clause, by a rule that is fixed from its beginning on', async () => {
    const { standard, process } = await beginConsensus(secretariat, { maxRounds: 4, minRaters: 12 });
    expect(process).toMatchObject({
      ordinal: 1,
      state: 'planned',
      maxRounds: 4,
      minRaters: 12,
      stableWithin: 0.5,
      clauses: 2,
      rounds: [],
      counts: { agreed: 0, rejected: 0, uncertain: 0, unjudged: 2 },
      can: { run: true, rate: false, participation: true, report: true },
    });
    expect(process.content.map(({ clauseId, number, asked }) => [clauseId, number, asked])).toEqual(
      standard.clauses.map(({ id }, at) => [id, `${at + 1}`, false]),
    );
    for (const change of [
      'max_rounds = 5',
      'min_raters = 3',
      'stable_within = 1',
      `question = 'Another one?'`,
      'version_id = gen_random_uuid()',
    ])
      await expect(
        test.db.query(`update consensus_process set ${change} where id = $1`, [process.id]),
      ).rejects.toThrow('fixed when it begins');
    await expect(test.db.query('delete from consensus_process')).rejects.toThrow('never deleted');
  });

  it('is one at a time on a standard, and not begun on what is not there', async () => {
    const { standard, versionId } = await beginConsensus(secretariat);
    const begin = async (change: object): Promise<unknown[]> =>
      answered(
        await secretariat.post(`/standards/${standard.id}/consensus`, {
          question: 'Again?',
          versionId,
          clauseIds: null,
          maxRounds: 2,
          minRaters: 3,
          ...change,
        }),
      );
    expect(await begin({})).toEqual([409, 'consensus-one-at-a-time']);
    expect(await begin({ versionId: newId() })).toEqual([404, 'not-found']);
    expect(await begin({ clauseIds: [newId()] })).toEqual([404, 'not-found']);
    for (const change of [
      { maxRounds: 1 },
      { maxRounds: 6 },
      { minRaters: 2 },
      { question: '' },
      { clauseIds: [] },
    ])
      expect((await begin(change))[0]).toBe(400);
    const list = succeeded(await secretariat.get<ConsensusListView>(`/standards/${standard.id}/consensus`));
    expect([list.items.length, list.mayBegin]).toEqual([1, false]);
  });

  it('keeps the outcome of each clause when a round closes, and it can be found again from the ratings', async () => {
    const { standard, at, roundId } = await opened();
    const [shelter, interpreter] = standard.clauses.map(({ id }) => id) as [string, string];
    await rateAs(
      network,
      { at, roundId, clauseId: shelter },
      { government: [7, 8, 9, 7], ngo: [9, 8, 7], resource: [8, null] },
    );
    await rateAs(
      network,
      { at, roundId, clauseId: interpreter },
      { government: [1, 1, 2], ngo: [9, 9, 8], resource: [1, 9, 5] },
    );
    // Nobody knows what was rated before the round has closed.
    expect((await view(secretariat, at)).content.flatMap(({ rounds }) => rounds)).toEqual(
      [1, 2].map(() => ({ round: 1, void: false, outcome: null, own: null, reasons: [] })),
    );
    const closed = await closeEarly(secretariat, at, roundId);
    expect(closed.rounds).toMatchObject([
      { ordinal: 1, state: 'closed', closeReason: 'All have rated.', seats: 24, raters: 10 },
    ]);
    expect(clauseOf(closed, shelter).rounds[0]!.outcome).toEqual({
      raters: 8,
      cannotJudge: 1,
      median: 8,
      p30: 7.1,
      p70: 8,
      disagreementIndex: expect.closeTo(0.9 / 6.175, 9) as number,
      disagreement: false,
      distribution: [0, 0, 0, 0, 0, 0, 3, 3, 2],
      // One resource person alone would be found by taking the others from the whole.
      chambers: { government: [0, 0, 0, 0, 0, 0, 2, 1, 1], ngo: null, resource: null },
      judgement: 'agreed',
      stop: 'agreed',
    });
    expect(clauseOf(closed, interpreter).rounds[0]!.outcome).toMatchObject({
      median: 5,
      disagreement: true,
      judgement: 'uncertain',
      stop: null,
      chambers: { resource: [1, 0, 0, 0, 1, 0, 0, 0, 1] },
    });
    expect(closed.counts).toEqual({ agreed: 1, rejected: 0, uncertain: 1, unjudged: 0 });

    const ratings = await test.db.query<{ clauseId: string; chamber: SeatType; rating: number | null }[]>(`
      select g.clause_id as "clauseId", s.type as chamber, g.rating
      from consensus_rating g
      join team_seat s on s.id = g.seat_id
      order by random()`);
    for (const { clauseId, rounds } of closed.content) {
      const { statistics, ...again } = outcomeOf(
        ratings.filter((one) => one.clauseId === clauseId),
        SEAT_TYPES,
        closed,
        { round: 1, medianBefore: null },
      );
      const { median, p30, p70, disagreementIndex, disagreement } = statistics!;
      expect(rounds[0]!.outcome).toEqual({
        ...again,
        median,
        p30,
        p70,
        disagreementIndex,
        disagreement,
      });
    }
    await expect(test.db.query('update consensus_outcome set median = 9')).rejects.toThrow('stays as it is');
    await expect(test.db.query('delete from consensus_outcome')).rejects.toThrow('stays as it is');
    await expect(test.db.query('update consensus_rating set rating = 9')).rejects.toThrow('round is open');
    await expect(test.db.query('delete from consensus_rating')).rejects.toThrow('never deleted');
  });

  it('says nothing of a clause that too few rated, and shows none of what they gave', async () => {
    const { standard, at, roundId } = await opened({ minRaters: 4 });
    const [shelter] = standard.clauses.map(({ id }) => id) as [string];
    await rateAs(network, { at, roundId, clauseId: shelter }, { government: [7, 8, 9, null] });
    const closed = await closeEarly(secretariat, at, roundId);
    expect(clauseOf(closed, shelter).rounds).toEqual([
      {
        round: 1,
        void: false,
        own: null,
        reasons: [],
        outcome: {
          raters: 3,
          cannotJudge: 1,
          median: null,
          p30: null,
          p70: null,
          disagreementIndex: null,
          disagreement: null,
          distribution: null,
          chambers: null,
          judgement: 'too-few',
          stop: null,
        },
      },
    ]);
  });

  it('asks again about what goes on, shows each seat what it said, and ends by its rule', async () => {
    const { standard, at, versionId, roundId } = await opened();
    const [shelter, interpreter] = standard.clauses.map(({ id }) => id) as [string, string];
    await rateAs(network, { at, roundId, clauseId: shelter }, { government: [8, 8, 8] });
    await rateAs(network, { at, roundId, clauseId: interpreter }, { government: [5, 5, 6] });
    await closeEarly(secretariat, at, roundId);
    const second = await openRound(secretariat, { at, versionId });
    expect(second.content.map(({ clauseId, asked }) => [clauseId, asked])).toEqual([
      [shelter, false],
      [interpreter, true],
    ]);
    const own = clauseOf(await view(estonia, at), interpreter);
    expect(own.rounds[0]!.own).toEqual({ rating: 5, reason: 'Because it is a 5.' });
    expect([...own.rounds[0]!.reasons].sort()).toEqual([
      'Because it is a 5.',
      'Because it is a 5.',
      'Because it is a 6.',
    ]);
    const next = openRoundOf(second);
    expect(answered(await rateClause(estonia, at, next, shelter, 1))).toEqual([404, 'not-found']);
    await rateAs(network, { at, roundId: next, clauseId: interpreter }, { government: [5, 5, 5] });
    const ended = await closeEarly(secretariat, at, next);
    expect(clauseOf(ended, interpreter).rounds[1]!.outcome).toMatchObject({ median: 5, stop: 'stable' });
    expect(ended).toMatchObject({
      state: 'ended',
      endKind: 'settled',
      counts: { agreed: 1, rejected: 0, uncertain: 1, unjudged: 0 },
      can: { run: false },
    });
    const [kept] = await test.db.query('select agreed, rejected, uncertain, unjudged from consensus_process');
    expect(kept).toEqual({ agreed: 1, rejected: 0, uncertain: 1, unjudged: 0 });
    expect(answered(await secretariat.post(`${at}/rounds`, roundTerms(versionId)))).toEqual([
      409,
      'consensus-ended',
    ]);
    await expect(test.db.query(`update consensus_process set end_note = 'x'`)).rejects.toThrow('has ended');
    const list = succeeded(await secretariat.get<ConsensusListView>(`/standards/${standard.id}/consensus`));
    expect(list.mayBegin).toBe(true);
  });

  it('voids what was rated of words that changed, and asks anew, of settled clauses too', async () => {
    const { standard, at, roundId, versionId } = await opened({ maxRounds: 2 });
    const [shelter, interpreter] = standard.clauses.map(({ id }) => id) as [string, string];
    await rateAs(network, { at, roundId, clauseId: shelter }, { government: [8, 8, 8] });
    await rateAs(network, { at, roundId, clauseId: interpreter }, { government: [2, 5, 6] });
    await closeEarly(secretariat, at, roundId);
    const newer = await rewordClause(secretariat, standard.id, shelter, 'Within an hour.', 'Reworded');
    const second = await openRound(secretariat, { at, versionId: newer });
    const changed = clauseOf(second, shelter);
    expect([changed.text, changed.asked, changed.rounds.map((round) => round.void)]).toEqual([
      'Within an hour.',
      true,
      [true, false],
    ]);
    expect(changed.rounds[0]!.outcome).toMatchObject({ judgement: 'agreed' });
    expect(clauseOf(second, interpreter).rounds.map((round) => round.void)).toEqual([false, false]);
    expect(second.counts).toEqual({ agreed: 0, rejected: 0, uncertain: 1, unjudged: 1 });
    const next = openRoundOf(second);
    // The median is the same as before, but of other words: it is not stable by that.
    await rateAs(network, { at, roundId: next, clauseId: shelter }, { government: [5, 5, 5] });
    const ended = await closeEarly(secretariat, at, next);
    expect(clauseOf(ended, shelter).rounds[1]!.outcome).toMatchObject({ stop: 'last-round' });
    expect([ended.endKind, ended.counts]).toEqual([
      'rounds-used',
      { agreed: 0, rejected: 0, uncertain: 1, unjudged: 1 },
    ]);
    expect(versionId).not.toBe(newer);
  });

  it('does not go back to older words, nor ask where nothing is left to rate', async () => {
    const { standard, at, roundId, versionId } = await opened({ maxRounds: 4 });
    const [shelter, interpreter] = standard.clauses.map(({ id }) => id) as [string, string];
    for (const clauseId of [shelter, interpreter])
      await rateAs(network, { at, roundId, clauseId }, { ngo: [3, 4, 5] });
    await closeEarly(secretariat, at, roundId);
    const newer = await rewordClause(secretariat, standard.id, shelter, 'Within an hour.', 'Reworded');
    const second = openRoundOf(await openRound(secretariat, { at, versionId: newer }));
    expect(answered(await secretariat.post(`${at}/rounds`, roundTerms(newer)))).toEqual([
      409,
      'consensus-round-under-way',
    ]);
    await closeEarly(secretariat, at, second);
    expect(answered(await secretariat.post(`${at}/rounds`, roundTerms(versionId)))).toEqual([
      422,
      'consensus-older-version',
    ]);
    for (const { id } of standard.clauses) {
      const { revision } = (
        await secretariat.get<{ clauses: { id: string; revision: number }[] }>(`/standards/${standard.id}`)
      ).body.clauses.find((clause) => clause.id === id)!;
      succeeded(await secretariat.del(`/standards/${standard.id}/clauses/${id}?revision=${revision}`));
    }
    const empty = await fixVersion(secretariat, standard.id, 'Empty');
    expect(answered(await secretariat.post(`${at}/rounds`, roundTerms(empty)))).toEqual([
      422,
      'consensus-nothing-to-rate',
    ]);
    expect((await view(secretariat, at)).rounds).toHaveLength(2);
  });

  it('is ended with a reason while no round is open, and no more than once', async () => {
    const { at, roundId } = await opened();
    const end = () =>
      secretariat.post<ConsensusProcessView>(`${at}/end`, { reason: 'The text is withdrawn.' });
    expect(answered(await end())).toEqual([409, 'consensus-round-under-way']);
    await closeEarly(secretariat, at, roundId);
    expect(succeeded(await end())).toMatchObject({
      state: 'ended',
      endKind: 'ended-early',
      endNote: 'The text is withdrawn.',
      counts: { unjudged: 2 },
    });
    expect(answered(await end())).toEqual([409, 'consensus-ended']);
    expect(await auditRows(test, 'consensus.ended')).toHaveLength(1);
  });
});

describe('a consensus process of a standard that is withdrawn', () => {
  const withdraw = async (standardId: string): Promise<void> => {
    const { state } = succeeded(await secretariat.get<{ state: string }>(`/standards/${standardId}`));
    succeeded(
      await secretariat.post(`/standards/${standardId}/transitions`, {
        from: state,
        to: 'withdrawn',
        reason: 'Another guideline says it all.',
      }),
    );
  };

  it('ends with it: what was rated is kept, and nothing more is asked', async () => {
    const { at, standard, process, roundId } = await opened();
    succeeded(await rateClause(estonia, at, roundId, process.content[0]!.clauseId, 7));
    await withdraw(standard.id);
    const ended = await view(secretariat, at);
    expect(ended).toMatchObject({
      state: 'ended',
      endKind: 'ended-early',
      endNote: 'Another guideline says it all.',
      rounds: [{ state: 'closed', raters: 1 }],
    });
    expect(await auditRows(test, 'consensus.ended')).toHaveLength(1);
  });

  it('ends in the same way when another standard takes its place', async () => {
    const { at, standard } = await opened();
    const successor = await createDraft(secretariat, ['An interpreter is sworn.'], 'networks');
    await reviseStandard(test, standard.id);
    succeeded(
      await secretariat.post(`/standards/${standard.id}/transitions`, {
        from: 'under-revision',
        to: 'superseded',
        reason: 'The other one says more.',
        supersededById: successor.id,
      }),
    );
    expect(await view(secretariat, at)).toMatchObject({
      state: 'ended',
      endKind: 'ended-early',
      endNote: 'The other one says more.',
      rounds: [{ state: 'closed' }],
    });
  });

  it('takes back a round that was to open', async () => {
    const begun = await beginConsensus(secretariat);
    await openRound(secretariat, begun, { opensAt: '2027-03-10T09:00' });
    await withdraw(begun.standard.id);
    expect(await view(secretariat, begun.at)).toMatchObject({
      state: 'ended',
      rounds: [],
    });
  });
});

describe('a round', () => {
  it('opens and closes on time, once, and takes no rating from its end on', async () => {
    const begun = await beginConsensus(secretariat);
    const { at, versionId, standard } = begun;
    const planned = await openRound(secretariat, begun, { opensAt: '2027-03-10T09:00' });
    expect(planned.rounds).toMatchObject([{ state: 'announced', opensAt: '2027-03-10T07:00:00.000Z' }]);
    const [open, close] = [test.app.get(OpenDueConsensusRoundsJob), test.app.get(CloseDueConsensusRoundsJob)];
    await open.run();
    expect((await view(secretariat, at)).state).toBe('planned');
    await travelTo(test, new Date('2027-03-10T07:00:01Z'));
    await Promise.all([open.run(), open.run()]);
    const running = await view(estonia, at);
    expect([running.state, running.can.rate, running.progress]).toEqual([
      'running',
      true,
      { asked: 2, rated: 0 },
    ]);
    expect(await auditRows(test, 'consensus.round-opened')).toHaveLength(1);
    const [roundId, clauseId] = [openRoundOf(running), standard.clauses[0]!.id];
    expect(succeeded(await rateClause(estonia, at, roundId, clauseId, 7))).toEqual({
      clauseId,
      own: { rating: 7, reason: '' },
      asked: 2,
      rated: 1,
    });
    await travelTo(test, new Date(ROUND_CLOSES_AT.getTime() + 1_000));
    expect(answered(await rateClause(estonia, at, roundId, clauseId, 1))).toEqual([
      409,
      'consensus-round-not-open',
    ]);
    expect((await view(estonia, at)).can.rate).toBe(false);
    await Promise.all([close.run(), close.run()]);
    expect((await view(secretariat, at)).rounds).toMatchObject([
      { state: 'closed', closeReason: null, raters: 1 },
    ]);
    expect(await auditRows(test, 'consensus.round-closed')).toHaveLength(1);
    expect(versionId).toBe(running.rounds[0]!.versionId);
  });

  it('is taken back before it opens, and not afterwards', async () => {
    const begun = await beginConsensus(secretariat);
    const planned = await openRound(secretariat, begun, { opensAt: '2027-03-10T09:00' });
    const address = `${begun.at}/rounds/${planned.rounds[0]!.id}`;
    expect((await secretariat.del(address)).status).toBe(204);
    expect((await view(secretariat, begun.at)).rounds).toEqual([]);
    expect(answered(await secretariat.del(address))).toEqual([409, 'consensus-round-under-way']);
    const open = openRoundOf(await openRound(secretariat, begun));
    expect(answered(await secretariat.del(`${begun.at}/rounds/${open}`))).toEqual([
      409,
      'consensus-round-under-way',
    ]);
  });

  it.each([
    ['too short a time', { closesAt: '2027-03-02T13:00' }],
    ['too long a time', { closesAt: '2027-07-01T13:00' }],
    ['a past opening', { opensAt: '2027-02-01T09:00' }],
  ])('is not planned with %s', async (_, change) => {
    const { at, versionId } = await beginConsensus(secretariat);
    expect(answered(await secretariat.post(`${at}/rounds`, roundTerms(versionId, change)))).toEqual([
      422,
      'consensus-times',
    ]);
  });
});

describe('whoever is asked', () => {
  it('gets one mail when the round opens, sees it on Home until all is rated, and is told when it has closed', async () => {
    const { standard, at, process, roundId } = await opened();
    const mails = await test.db.query<{ subject: string; text: string; recipient_id: string }[]>(
      'select subject, text, recipient_id from delivery where event = $1',
      [`consensus-opened:${roundId}`],
    );
    expect(new Set(mails.map(({ recipient_id: id }) => id)).size).toBe(24);
    expect(mails).toHaveLength(24);
    const [mail] = mails.filter(({ recipient_id: id }) => id === estonia.memberId);
    expect(mail!.text).toContain(`/standards/${standard.id}/consensus/${process.id}`);
    expect(mail!.text).toContain('rate from 1 to 9: 2.');

    const waiting = async (who: TestMember) =>
      succeeded(await who.get<HomeView>('/home')).waits.consensus.map(({ missing, asked }) => [
        missing,
        asked,
      ]);
    expect(await waiting(estonia)).toEqual([[2, 2]]);
    expect(await waiting(secretariat)).toEqual([]);
    const [first, second] = standard.clauses.map(({ id }) => id) as [string, string];
    succeeded(await rateClause(estonia, at, roundId, first, 7));
    expect(await waiting(estonia)).toEqual([[1, 2]]);
    succeeded(await rateClause(estonia, at, roundId, second, null));
    expect(await waiting(estonia)).toEqual([]);
    expect(await waiting(await network.as('EE', 'ngo'))).toEqual([[2, 2]]);

    await closeEarly(secretariat, at, roundId);
    await test.app.get(OutboxRelay).drain();
    const told = async (who: TestMember) =>
      succeeded(await who.get<{ items: { kind: string }[] }>('/notifications'))
        .items.map(({ kind }) => kind)
        .filter((kind) => kind.startsWith('consensus-'))
        .sort();
    expect(await told(estonia)).toEqual(['consensus-closed', 'consensus-opened']);
    expect(await told(secretariat)).toEqual(['consensus-closed']);
    expect(await told(await network.networkMember('EE'))).toEqual([]);
  });
});

describe('a rating', () => {
  it('is one for each seat, changed until the round closes', async () => {
    const { standard, at, roundId } = await opened();
    const clauseId = standard.clauses[0]!.id;
    for (const [rating, reason] of [
      [3, 'Too costly.'],
      [null, ''],
      [8, 'We do it already.'],
    ] as const)
      succeeded(await rateClause(estonia, at, roundId, clauseId, rating, reason));
    expect(clauseOf(await view(estonia, at), clauseId).rounds[0]!.own).toEqual({
      rating: 8,
      reason: 'We do it already.',
    });
    expect(await test.db.query('select rating from consensus_rating')).toEqual([{ rating: 8 }]);
    for (const rating of [0, 10, 7.5, '7'])
      expect(
        (await estonia.put(`${at}/rounds/${roundId}/ratings/${clauseId}`, { rating, reason: '' })).status,
      ).toBe(400);
    const reported = await rateClause(estonia, at, roundId, clauseId, 8, 'Ask for 39201249905.');
    expect(answered(reported)).toEqual([422, 'personal-data-found']);
  });

  it('passes with the seat: who held it before alone reads it, and who holds it now may replace it', async () => {
    const { standard, at, roundId } = await opened();
    const clauseId = standard.clauses[0]!.id;
    succeeded(await rateClause(estonia, at, roundId, clauseId, 2, 'Said by the one before.'));
    const successor = await network.networkMember('EE');
    const [seat] = await test.db.query<[{ seat_id: string }]>(
      'select seat_id from appointment where member_id = $1',
      [estonia.memberId],
    );
    await test.db.query('update appointment set ends_at = app_now() where member_id = $1', [
      estonia.memberId,
    ]);
    await test.db.query(
      'insert into appointment (id, seat_id, member_id, starts_at) values ($1, $2, $3, app_now())',
      [newId(), seat.seat_id, successor.memberId],
    );
    expect(answered(await rateClause(estonia, at, roundId, clauseId, 9))[0]).toBe(404);
    const seen = await view(successor, at);
    expect(clauseOf(seen, clauseId)).toMatchObject({ byPredecessor: true, rounds: [{ own: null }] });
    expect(JSON.stringify(seen)).not.toContain('Said by the one before.');
    succeeded(await rateClause(successor, at, roundId, clauseId, 7));
    expect(await test.db.query('select rating from consensus_rating')).toEqual([{ rating: 7 }]);
  });
});

describe('who reads and does what', () => {
  it('is the seats who rate, and nobody else', async () => {
    const { standard, at, roundId } = await opened();
    const clauseId = standard.clauses[0]!.id;
    for (const other of [
      secretariat,
      await network.observer(),
      await network.networkMember('EE'),
      await network.auditor(),
    ])
      expect(answered(await rateClause(other, at, roundId, clauseId, 5))).toEqual([404, 'not-found']);
  });

  it('is secretariat and teams who read a process, invited observers once a round has closed, and no network', async () => {
    const { standard, at, roundId } = await opened();
    const observer = await network.observer();
    await test.db.query(`update standard set audience = 'networks' where id = $1`, [standard.id]);
    expect((await observer.get(at)).status).toBe(404);
    succeeded(await secretariat.put(`/standards/${standard.id}/observers/${observer.memberId}`));
    expect((await observer.get(at)).status).toBe(404);
    expect(
      succeeded(await observer.get<ConsensusListView>(`/standards/${standard.id}/consensus`)).items,
    ).toEqual([]);
    await closeEarly(secretariat, at, roundId);
    expect((await view(observer, at)).rounds).toHaveLength(1);
    for (const other of [await network.networkMember('EE'), await network.auditor()]) {
      expect((await other.get(at)).status).toBe(404);
      expect((await other.get(`/standards/${standard.id}/consensus`)).status).toBe(404);
    }
  });

  it('is the secretariat who runs it, and teams only where they may move the standard', async () => {
    const { standard, versionId, at } = await beginConsensus(secretariat);
    const tries = () =>
      Promise.all([
        estonia.post(`${at}/rounds`, roundTerms(versionId)),
        estonia.post(`${at}/end`, { reason: 'No.' }),
      ]);
    expect((await tries()).map(({ status }) => status)).toEqual([404, 404]);
    expect((await view(estonia, at)).can).toEqual({
      run: false,
      rate: false,
      participation: false,
      report: false,
    });
    await test.db.query(`update standard set state = 'idea' where id = $1`, [standard.id]);
    expect((await view(estonia, at)).can.run).toBe(true);
    expect((await estonia.post(`${at}/rounds`, roundTerms(versionId))).status).toBe(201);
  });

  it('is the secretariat who sees who took part, and never what was rated', async () => {
    const { standard, at, roundId } = await opened();
    succeeded(await rateClause(estonia, at, roundId, standard.clauses[0]!.id, 3, 'It is a secret of ours.'));
    const seen = succeeded(await secretariat.get<ParticipationView>(`${at}/participation`));
    expect([seen.round, seen.asked, seen.seats.length]).toEqual([1, 2, 24]);
    expect(seen.seats.filter(({ rated }) => rated > 0)).toEqual([
      { country: 'EE', seat: 'government', held: true, rated: 1 },
    ]);
    expect((await estonia.get(`${at}/participation`)).status).toBe(404);
  });

  it('leaves no trace of a rating in the audit log, in live events and in what goes through the outbox', async () => {
    const { standard, at, roundId, process } = await opened();
    const clauseId = standard.clauses[0]!.id;
    const traces = async () => ({
      live: await test.db.query('select * from live_event order by 1, 2'),
      outbox: await test.db.query('select * from outbox order by 1'),
    });
    await test.app.get(OutboxRelay).drain();
    const before = await traces();
    succeeded(await rateClause(estonia, at, roundId, clauseId, 3, 'It is a secret of ours.'));
    expect(await traces()).toEqual(before);
    expect(await auditRows(test, 'consensus.rated')).toEqual([
      {
        action: 'consensus.rated',
        actor_id: estonia.memberId,
        actor_role: 'team',
        object_kind: 'consensus',
        object_id: process.id,
        country: 'EE',
        detail: { standardId: standard.id, round: 1 },
      },
    ]);
  });
});
