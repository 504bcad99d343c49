import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { emailOf } from '../../src/demo/content/people.ts';
import { connectToDatabase } from '../support/attack-database.ts';
import { attackTarget } from '../support/attack-target.ts';
import { inMinutes } from '../support/ballots.ts';
import { ApiClient } from '../support/api-client.ts';
import { openSessionFor } from '../support/sessions.ts';
import { waitUntil } from '../support/wait-until.ts';

const target = attackTarget();
const SECOND = 'second.account@example.org';

/**
 * One person of the secretariat, with a second account of their own, who wants another result than the
 * voters'.
 */
describe('one person of the secretariat with two accounts', () => {
  let db: DataSource;
  let secretariat: ApiClient;
  let voter: ApiClient;
  let ballotId: string;
  let seatId: string;

  beforeAll(async () => {
    db = await connectToDatabase(target);
    // In a secretariat of one: with a second person, that one is told and decides.
    await db.query(`update member set office = null where office = 'secretariat' and email <> $1`, [
      emailOf('secretariat'),
    ]);
    [secretariat, voter] = [await target.memberClient('secretariat'), await target.memberClient('EE/ngo')];
    const { body } = await secretariat.post<{ id: string }>('/ballots', {
      question: 'Shall it be so?',
      method: 'proposal',
      electorate: 'one-seat-one-vote',
      majority: 'simple',
      options: [],
      closesAt: inMinutes(60),
      timeZone: 'Europe/Riga',
      shortNotice: 'The meeting is tomorrow.',
    });
    ballotId = body.id;
    expect((await voter.put(`/ballots/${ballotId}/paper`, { choice: 'yes' })).status).toBe(200);
    [{ id: seatId }] = await db.query<[{ id: string }]>(
      `select id from team_seat where country_code = 'EE' and type = 'ngo'`,
    );
  });
  afterAll(() => db?.destroy());

  const enter = (who: ApiClient, seat: string, choice: string) =>
    who.post<{ id: string; code?: string }>(`/ballots/${ballotId}/entries`, {
      seatId: seat,
      way: 'phone',
      choice,
    });
  const ownPaper = async () => (await voter.get<{ own: object }>(`/ballots/${ballotId}`)).body.own;

  /**
   * The second account, made an office holder past the product: as if it had come there by some way that is
   * not known.
   */
  async function secondAccount(): Promise<ApiClient> {
    await db.query(
      `
        insert into member (id, organisation_id, name, email, office, state, joined_at)
        select $1, organisation_id, 'Second', $2, 'secretariat', 'active', app_now()
        from member
        where email = $3`,
      [randomUUID(), `real.${SECOND}`, emailOf('secretariat')],
    );
    const cookie = `norbanet=${await openSessionFor(target.database, `real.${SECOND}`)}`;
    const { body } = await new ApiClient(target.norbanet.url, { cookie }).get<{ csrfToken: string }>(
      '/session',
    );
    return new ApiClient(target.norbanet.url, { cookie, csrfToken: body.csrfToken });
  }

  it('cannot make the second one a member of the secretariat: no link goes out, and the teams and the auditor are told', async () => {
    const [{ organisationId }] = await db.query<[{ organisationId: string }]>(
      `select organisation_id as "organisationId" from member where email = $1`,
      [emailOf('secretariat')],
    );
    const { body } = await secretariat.post<{ id: string }>('/members', {
      name: 'Second',
      email: SECOND,
      organisationId,
      office: 'secretariat',
    });
    expect(await db.query('select 1 from delivery where address = $1', [SECOND])).toEqual([]);
    expect(await db.query('select 1 from one_time_link where member_id = $1', [body.id])).toEqual([]);
    expect(await db.query('select office from member where id = $1', [body.id])).toEqual([{ office: null }]);
    for (const who of ['LV/ngo', 'auditor'] as const) {
      const client = await target.memberClient(who);
      await waitUntil(`${who} is told`, async () => {
        const told = await client.get<{ items: { kind: string }[] }>('/notifications');
        return told.body.items.some(({ kind }) => kind === 'office-proposed');
      });
    }
  });

  it('cannot replace what a voter cast, whichever account enters and whichever confirms', async () => {
    const second = await secondAccount();
    for (const who of [secretariat, second]) expect((await enter(who, seatId, 'no')).status).toBe(409);
    expect(await ownPaper()).toMatchObject({ paper: { choice: 'yes' }, way: 'app', revision: 1 });
  });

  it('cannot vote for a seat that has not voted, and whoever holds it hears of the attempt at once', async () => {
    const [second] = await db.query<[{ id: string }]>(
      `select id from team_seat where country_code = 'LT' and type = 'ngo'`,
    );
    const other = await db.query<{ token: string }[]>(`select email as token from member where email = $1`, [
      `real.${SECOND}`,
    ]);
    const cookie = `norbanet=${await openSessionFor(target.database, other[0]!.token)}`;
    const session = await new ApiClient(target.norbanet.url, { cookie }).get<{ csrfToken: string }>(
      '/session',
    );
    const account = new ApiClient(target.norbanet.url, { cookie, csrfToken: session.body.csrfToken });
    const { status, body } = await enter(secretariat, second.id, 'no');
    expect(status).toBe(201);
    expect((await account.post(`/ballots/${ballotId}/entries/${body.id}/confirm`)).status).toBe(409);
    const holder = await target.memberClient('LT/ngo');
    await waitUntil('the holder is told', async () => {
      const told = await holder.get<{ items: { kind: string; object: { id: string } }[] }>('/notifications');
      return told.body.items.some(
        ({ kind, object }) => kind === 'ballot-paper-entered' && object.id === ballotId,
      );
    });
    expect(
      await db.query(`select 1 from delivery where event = $1`, [`ballot-paper-entered:${body.id}`]),
    ).not.toEqual([]);
    expect((await holder.post(`/ballots/${ballotId}/entries/${body.id}/refusal`)).status).toBe(204);
  });

  it('cannot end the vote alone: what it closes early stays without a result until somebody else lets it out', async () => {
    expect((await secretariat.post(`/ballots/${ballotId}/close`, { reason: 'It suits me.' })).status).toBe(
      204,
    );
    const seen = async () =>
      (await voter.get<{ phase: string; result: object | null }>(`/ballots/${ballotId}`)).body;
    expect(await seen()).toMatchObject({ phase: 'counted', result: null });
    expect((await secretariat.post(`/ballots/${ballotId}/closing-confirmation`)).status).toBe(409);
    expect((await voter.post(`/ballots/${ballotId}/closing-confirmation`)).status).toBe(204);
    expect(await seen()).toMatchObject({ phase: 'released', result: { members: { yes: 1, no: 0 } } });
  });
});
