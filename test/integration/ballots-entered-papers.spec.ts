import type { TextProposalResult } from '@nbn/voting';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { ActorCache } from '../../src/platform/access/actor-cache.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createQuestionBallot,
  castPaper,
  closeEarly,
  inMinutes,
  openDueBallots,
  type SeatName,
} from '../support/ballots.ts';
import type { ApiResponse } from '../support/api-client.ts';

interface Entry {
  id: string;
  forMe: boolean;
  mine: boolean;
  paper: object | null;
}
interface Own {
  paper: Record<string, unknown>;
  way: string;
  revision: number;
}

let test: TestApp;
let network: TestNetwork;
let one: TestMember;
let other: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  [one, other] = [await network.secretariat(), await network.secretariatColleague()];
});
afterAll(() => test.close());

const codeOf = ({ status, body }: ApiResponse<unknown>) => [
  status,
  (body as { code?: string } | undefined)?.code ?? null,
];
const seatId = async (...[country, type]: SeatName) =>
  (
    await test.db.query<[{ id: string }]>('select id from team_seat where country_code = $1 and type = $2', [
      country,
      type,
    ])
  )[0].id;
const enter = async (who: TestMember, id: string, seat: SeatName, choice: string) =>
  who.post<{ id: string }>(`/ballots/${id}/entries`, { seatId: await seatId(...seat), way: 'phone', choice });
const confirm = (who: TestMember, id: string, entry: string) =>
  who.post(`/ballots/${id}/entries/${entry}/confirm`);
const ownOf = async (id: string, seat: SeatName) =>
  (await (await network.as(...seat)).get<{ own: Own | null }>(`/ballots/${id}`)).body.own;
const entriesOf = async (id: string, who: TestMember) =>
  (await who.get<{ entries: Entry[] }>(`/ballots/${id}/lifecycle`)).body.entries;
const toldOf = async (who: TestMember, id: string) => {
  await test.app.get(OutboxRelay).drain();
  const { body } = await who.get<{ items: { kind: string; object: { id: string } }[] }>(
    '/notifications?limit=100',
  );
  return body.items.filter(({ object }) => object.id === id).map(({ kind }) => kind);
};
const mailsTo = (who: TestMember, event: string) =>
  test.db.query<{ subject: string; text: string }[]>(
    'select subject, text from delivery where recipient_id = $1 and event like $2',
    [who.memberId, `${event}:%`],
  );

describe('a paper that the secretariat enters', () => {
  it('never replaces one that its voter cast, however it came: not when it is entered, nor when it is confirmed', async () => {
    const { id } = await createQuestionBallot(network);
    await castPaper(network, id, ['IS', 'ngo'], { choice: 'yes' });
    expect(codeOf(await enter(one, id, ['IS', 'ngo'], 'no'))).toEqual([409, 'seat-has-voted']);
    expect(await ownOf(id, ['IS', 'ngo'])).toMatchObject({
      paper: { choice: 'yes' },
      way: 'app',
      revision: 1,
    });

    const { body: waiting } = await enter(one, id, ['IS', 'government'], 'no');
    await castPaper(network, id, ['IS', 'government'], { choice: 'yes' });
    expect((await confirm(other, id, waiting.id)).status).toBe(404);
    expect(await ownOf(id, ['IS', 'government'])).toMatchObject({ paper: { choice: 'yes' }, way: 'app' });
    expect(await entriesOf(id, one)).toEqual([]);
  });

  it('never replaces one that a proxy cast for the seat', async () => {
    const { id } = await createQuestionBallot(network, { opensAt: inMinutes(2) });
    const [principal, proxy] = [await network.as('DK', 'ngo'), await network.as('DK', 'government')];
    await principal.put(`/ballots/${id}/arrangement`, {
      proxySeatId: await seatId('DK', 'government'),
      recused: false,
    });
    await test.db.query('update ballot set opens_at = app_now() where id = $1', [id]);
    await openDueBallots(test);
    const { body: waiting } = await enter(one, id, ['DK', 'ngo'], 'no');
    expect(
      (await proxy.put(`/ballots/${id}/paper`, { choice: 'yes', forSeat: await seatId('DK', 'ngo') })).status,
    ).toBe(200);
    expect((await confirm(other, id, waiting.id)).status).toBe(404);
    expect(codeOf(await enter(one, id, ['DK', 'ngo'], 'no'))).toEqual([409, 'seat-has-voted']);
  });

  it('is replaced by its voter’s own, and can be corrected by two officers while the voter has cast none', async () => {
    const { id } = await createQuestionBallot(network);
    for (const choice of ['no', 'abstain']) {
      const { body } = await enter(one, id, ['IS', 'ngo'], choice);
      expect((await confirm(other, id, body.id)).status).toBe(201);
      expect(await ownOf(id, ['IS', 'ngo'])).toMatchObject({ paper: { choice }, way: 'phone' });
    }
    expect((await castPaper(network, id, ['IS', 'ngo'], { choice: 'yes' })).status).toBe(200);
    expect(await ownOf(id, ['IS', 'ngo'])).toMatchObject({
      paper: { choice: 'yes' },
      way: 'app',
      revision: 3,
    });
  });

  it('is entered and confirmed by two who were in the secretariat before the ballot opened, and by nobody who came since', async () => {
    const { id } = await createQuestionBallot(network);
    const since = await network.secretariatMember('came-since');
    expect(codeOf(await enter(since, id, ['IS', 'ngo'], 'no'))).toEqual([409, 'officer-since-opening']);
    const { body } = await enter(one, id, ['IS', 'ngo'], 'no');
    expect(codeOf(await confirm(since, id, body.id))).toEqual([409, 'officer-since-opening']);
    // Whoever left the office and came back has it from then on.
    await test.db.query('update member set office = null where id = $1', [other.memberId]);
    await test.db.query(`update member set office = 'secretariat' where id = $1`, [other.memberId]);
    expect(codeOf(await confirm(other, id, body.id))).toEqual([409, 'officer-since-opening']);
    expect(await ownOf(id, ['IS', 'ngo'])).toBeNull();
    // One who entered it and is in the secretariat no more does not count as the first hand.
    await test.db.query(`update member set office_since = app_now() - interval '1 day' where id = $1`, [
      other.memberId,
    ]);
    await test.db.query('update member set office = null where id = $1', [one.memberId]);
    expect(codeOf(await confirm(other, id, body.id))).toEqual([409, 'officer-since-opening']);
    await test.db.query(`update member set office = 'secretariat' where id = $1`, [one.memberId]);
    await test.db.query(`update member set office_since = app_now() - interval '1 day' where id = $1`, [
      one.memberId,
    ]);
  });
});

describe('whoever may vote for the seat', () => {
  it('is told in the application and by mail when a paper is entered, and again when it counts, with how to object', async () => {
    const { id } = await createQuestionBallot(network);
    const voter = await network.as('FI', 'ngo');
    const neighbour = await network.as('FI', 'government');
    const { body } = await enter(one, id, ['FI', 'ngo'], 'no');
    expect(await toldOf(voter, id)).toContain('ballot-paper-entered');
    expect(await toldOf(neighbour, id)).not.toContain('ballot-paper-entered');
    const [mail] = await mailsTo(voter, 'ballot-paper-entered');
    expect(mail).toMatchObject({ subject: 'A vote has been entered for your seat' });
    expect(mail!.text).toContain('NGO seat of Finland');
    expect(mail!.text).toContain('object on the ballot’s page');
    expect(mail!.text).not.toContain('Shall it be so?');
    await confirm(other, id, body.id);
    expect(await toldOf(voter, id)).toContain('ballot-paper-confirmed');
    expect(await mailsTo(voter, 'ballot-paper-confirmed')).toMatchObject([
      { subject: 'The vote entered for your seat now counts' },
    ]);
  });

  it('is the whole team where countries are counted, the proxy and who stands in; the team sees that one waits, not what is in it', async () => {
    const { id } = await createQuestionBallot(network, { electorate: 'one-country-one-vote' });
    const [holder, neighbour, abroad] = [
      await network.as('LT', 'ngo'),
      await network.as('LT', 'resource'),
      await network.as('LV', 'ngo'),
    ];
    await enter(one, id, ['LT', 'ngo'], 'no');
    for (const who of [holder, neighbour]) {
      expect(await toldOf(who, id)).toContain('ballot-paper-entered');
      expect(await mailsTo(who, 'ballot-paper-entered')).toHaveLength(1);
    }
    expect(await toldOf(abroad, id)).not.toContain('ballot-paper-entered');
    expect(await entriesOf(id, holder)).toMatchObject([{ forMe: true, paper: { choice: 'no' } }]);
    expect(await entriesOf(id, neighbour)).toMatchObject([{ forMe: false, paper: null }]);
    expect(await entriesOf(id, abroad)).toEqual([]);
  });

  it('is also who held the seat when the ballot opened, if somebody else holds it by now', async () => {
    const { id } = await createQuestionBallot(network);
    const [former, successor] = [await network.as('NO', 'resource'), await network.networkMember('NO')];
    await test.db.query('update appointment set member_id = $2 where member_id = $1', [
      former.memberId,
      successor.memberId,
    ]);
    await enter(one, id, ['NO', 'resource'], 'no');
    for (const who of [former, successor]) expect(await mailsTo(who, 'ballot-paper-entered')).toHaveLength(1);
    await test.db.query('update appointment set member_id = $1 where member_id = $2', [
      former.memberId,
      successor.memberId,
    ]);
  });

  it('refuses what is not theirs: it goes, no other is entered for the seat, and secretariat and auditors hear of it', async () => {
    const { id } = await createQuestionBallot(network);
    const [voter, stranger, auditor] = [
      await network.as('SE', 'ngo'),
      await network.as('EE', 'ngo'),
      await network.auditor(),
    ];
    const { body } = await enter(one, id, ['SE', 'ngo'], 'no');
    const refuse = (who: TestMember) => who.post(`/ballots/${id}/entries/${body.id}/refusal`);
    for (const who of [stranger, one, auditor, await network.as('SE', 'government')])
      expect((await refuse(who)).status).toBe(404);
    expect((await refuse(voter)).status).toBe(204);
    expect((await confirm(other, id, body.id)).status).toBe(404);
    expect(codeOf(await enter(one, id, ['SE', 'ngo'], 'no'))).toEqual([409, 'seat-refused-papers']);
    for (const who of [one, other, auditor]) expect(await toldOf(who, id)).toContain('ballot-paper-refused');
    expect(
      await test.db.query(
        `select actor_id from audit_entry where action = 'ballot.paper-refused' and object_id = $1`,
        [id],
      ),
    ).toEqual([{ actor_id: voter.memberId }]);
    expect((await castPaper(network, id, ['SE', 'ngo'], { choice: 'yes' })).status).toBe(200);
  });

  it('sees two officers who are two accounts of one person fail: the attack as it was carried out', async () => {
    const { id } = await createQuestionBallot(network);
    const victim: SeatName = ['EE', 'government'];
    await castPaper(network, id, victim, { choice: 'yes' });
    const second = await network.secretariatMember('second-account');
    expect(codeOf(await enter(one, id, victim, 'no'))).toEqual([409, 'seat-has-voted']);
    expect(codeOf(await enter(second, id, victim, 'no'))).toEqual([409, 'officer-since-opening']);
    await one.post(`/ballots/${id}/close`, { reason: 'All have voted.' });
    const [row] = await test.db.query<[{ result: TextProposalResult }]>(
      'select result from ballot where id = $1',
      [id],
    );
    expect(row.result.members).toMatchObject({ yes: 1, no: 0 });
  });
});

describe('a seat that changes hands while a ballot is open', () => {
  /** Gives the seat to somebody else for as long as `then` takes. */
  async function handedTo(
    successor: TestMember,
    seat: SeatName,
    then: (former: TestMember) => Promise<void>,
  ): Promise<void> {
    const former = await network.as(...seat);
    await holds(seat, successor);
    await then(former);
    await holds(seat, former);
  }

  async function holds([country, type]: SeatName, member: TestMember): Promise<void> {
    await test.db.query(
      `
        update appointment
        set member_id = $3
        from team_seat s
        where s.id = seat_id and s.country_code = $1 and s.type = $2`,
      [country, type, member.memberId],
    );
    test.app.get(ActorCache).invalidate();
  }

  it('keeps what its former holder cast: whoever takes it over votes only where it has not voted', async () => {
    const [voted, unvoted] = [await createQuestionBallot(network), await createQuestionBallot(network)];
    await castPaper(network, voted.id, ['LV', 'ngo'], { choice: 'yes' });
    const successor = await network.networkMember('LV');
    await handedTo(successor, ['LV', 'ngo'], async () => {
      expect(codeOf(await successor.put(`/ballots/${voted.id}/paper`, { choice: 'no' }))).toEqual([
        409,
        'former-holder-has-voted',
      ]);
      expect(
        (await successor.get<{ mayCast: boolean; mySeat: object }>(`/ballots/${voted.id}`)).body,
      ).toMatchObject({ mayCast: false, mySeat: { formerVoted: true } });
      expect((await successor.put(`/ballots/${unvoted.id}/paper`, { choice: 'no' })).status).toBe(200);
      expect((await successor.put(`/ballots/${unvoted.id}/paper`, { choice: 'yes' })).status).toBe(200);
    });
    expect(await ownOf(voted.id, ['LV', 'ngo'])).toMatchObject({ paper: { choice: 'yes' }, revision: 1 });
  });

  it('gets no pass to a secret ballot that opened before: its roll was frozen', async () => {
    const { id } = await createQuestionBallot(network, { secrecy: 'secret' });
    const successor = await network.networkMember('LV');
    await handedTo(successor, ['LV', 'ngo'], async (former) => {
      expect(codeOf(await successor.get(`/ballots/${id}/pass`))).toEqual([409, 'seat-since-opening']);
      expect(codeOf(await successor.post(`/ballots/${id}/pass`, { blinded: 'A'.repeat(512) }))).toEqual([
        409,
        'seat-since-opening',
      ]);
      expect(
        (await successor.get<{ mayCast: boolean; mySeat: object }>(`/ballots/${id}`)).body,
      ).toMatchObject({ mayCast: false, mySeat: { sinceOpening: true } });
      expect((await former.get(`/ballots/${id}/pass`)).status).toBe(404);
    });
    expect((await (await network.as('LV', 'ngo')).get(`/ballots/${id}/pass`)).status).toBe(200);
  });

  it('does not make one member two: who moved to a seat of another country neither confirms a count twice nor gives words for a lot twice', async () => {
    const { id } = await createQuestionBallot(network, { results: 'after-release' });
    const lot = await createQuestionBallot(network, { method: 'approval', tieRule: 'lot' }, ['A', 'B']);
    await castPaper(network, lot.id, ['DK', 'ngo'], { approvals: [lot.options['A']] });
    await castPaper(network, lot.id, ['EE', 'ngo'], { approvals: [lot.options['B']] });
    for (const ballot of [id, lot.id]) await closeEarly(network, ballot);
    const [mover, finland] = [await network.as('EE', 'ngo'), await network.as('FI', 'ngo')];
    const both = async () => [
      codeOf(await mover.post(`/ballots/${id}/confirmations`)),
      codeOf(await mover.post(`/ballots/${lot.id}/lot`, { text: 'Birch' })),
    ];
    expect(await both()).toEqual([
      [204, null],
      [204, null],
    ]);
    await test.db.query('delete from appointment where member_id = $1', [mover.memberId]);
    await holds(['FI', 'ngo'], mover);
    expect(await both()).toEqual([
      [409, 'ballot-same-member'],
      [409, 'ballot-same-member'],
    ]);
    expect((await mover.get<{ phase: string }>(`/ballots/${id}`)).body.phase).toBe('counted');
    await holds(['FI', 'ngo'], finland);
  });
});
