import {
  auditRows,
  clientOf,
  givePassphrase,
  createOneTimeLink,
  PASSPHRASE,
  type SessionBody,
  tokenOfLink,
} from '../support/accounts.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openAnotherSession } from '../support/sessions.ts';
import type { ApiResponse } from '../support/api-client.ts';

interface MemberBody {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: string;
  readonly invitationUntil: string | null;
}

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let organisationId: string;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  const [row] = await test.db.query<{ id: string }[]>(
    `select id from organisation where country_code = 'EE' and sector = 'public'`,
  );
  organisationId = row!.id;
}, 60_000);
afterAll(() => test.close());
beforeEach(() => test.db.query('truncate sign_in_limit'));

let count = 0;
const invite = (more: Record<string, unknown> = {}): Promise<ApiResponse<MemberBody>> =>
  secretariat.post<MemberBody>('/members', {
    name: 'Estonia, health',
    email: `guest-${++count}@example.org`,
    organisationId,
    ...more,
  });
const accept = (token: string, passphrase = PASSPHRASE) =>
  network.anonymous().post<SessionBody>('/links/accept', { token, passphrase });

async function mailedToken(memberId: string): Promise<string> {
  const mails = await test.db.query<{ text: string }[]>(
    `select text from delivery where recipient_id = $1 order by id desc`,
    [memberId],
  );
  return tokenOfLink(/http\S+/.exec(mails[0]!.text)![0]);
}

describe('an invitation', () => {
  it('goes out by mail and lets its member in once, with a passphrase of their own', async () => {
    const { status, body } = await invite();
    expect([status, body.state]).toEqual([201, 'invited']);
    expect(Date.parse(body.invitationUntil!)).toBeGreaterThan(Date.now() + 6 * 86_400_000);
    const token = await mailedToken(body.id);
    expect((await network.anonymous().post('/links/preview', { token })).body).toEqual({
      purpose: 'join',
      name: 'Estonia, health',
      email: body.email,
      organisation: 'EE public',
      isAgencyOffered: false,
      isAgencyRequired: false,
    });
    const joined = await accept(token);
    expect(joined.body.member).toMatchObject({ id: body.id, role: 'network' });
    expect((await accept(token)).body).toMatchObject({ code: 'link-spent' });
    expect(
      (await network.anonymous().post('/session', { email: body.email, passphrase: PASSPHRASE })).status,
    ).toBe(200);
    expect(await auditRows(test, 'member.joined')).toMatchObject([{ actor_id: body.id }]);
    expect((await auditRows(test, 'member.invited'))[0]).toMatchObject({
      actor_id: secretariat.memberId,
      object_id: body.id,
    });
  });

  it('is spent by one of two who use it at the same moment', async () => {
    const token = await mailedToken((await invite()).body.id);
    const statuses = (await Promise.all(Array.from({ length: 5 }, () => accept(token)))).map(
      ({ status }) => status,
    );
    expect(statuses.toSorted()).toEqual([200, 410, 410, 410, 410]);
  });

  it('that is sent again makes the one before useless, and one that is taken back opens nothing', async () => {
    const { body } = await invite();
    const first = await mailedToken(body.id);
    expect((await secretariat.post(`/members/${body.id}/invitation`)).status).toBe(204);
    const second = await mailedToken(body.id);
    expect((await accept(first)).body).toMatchObject({ code: 'link-spent' });
    expect((await secretariat.del(`/members/${body.id}/invitation`)).status).toBe(204);
    expect((await accept(second)).body).toMatchObject({ code: 'link-spent' });
    expect((await secretariat.get<MemberBody>(`/members/${body.id}`)).body.invitationUntil).toBeNull();
    expect((await secretariat.del(`/members/${body.id}/invitation`)).status).toBe(404);
  });

  it('opens nothing after seven days, and an unknown one looks the same', async () => {
    const token = await mailedToken((await invite()).body.id);
    await test.db.query(
      `update one_time_link set expires_at = app_now() - interval '1 second' where used_at is null`,
    );
    const expired = await accept(token);
    const unknown = await accept('x'.repeat(43));
    expect(expired).toMatchObject({ status: 410, body: { code: 'link-spent' } });
    const words = ({ requestId: _id, ...rest }: Record<string, unknown>) => rest;
    expect(words(unknown.body as never)).toEqual(words(expired.body as never));
  });

  it('is not spent by a passphrase that would be guessed, and says why', async () => {
    const { body } = await invite({ name: 'Kadri Tamm' });
    const token = await mailedToken(body.id);
    for (const [passphrase, reason] of [
      ['short one', 'too-short'],
      ['correct horse battery staple', 'too-common'],
      ['kadri tamm 2026', 'holds-your-name'],
      ['ababababababababab', 'too-uniform'],
    ] as const) {
      expect((await accept(token, passphrase)).body).toMatchObject({ code: 'weak-passphrase', reason });
    }
    expect((await accept(token)).status).toBe(200);
  });

  it('keeps neither token nor passphrase anywhere but in the mail', async () => {
    const { body } = await invite();
    const token = await mailedToken(body.id);
    await accept(token);
    const [row] = await test.db.query<{ dump: string }[]>(
      `
        select (select json_agg(l)::text from one_time_link l) || (
          select json_agg(a)::text
          from audit_entry a
        ) || (select coalesce(json_agg(o)::text, '') from outbox o) as dump`,
    );
    expect(row!.dump).not.toContain(token);
  });

  it('is for one address once, whatever its case, also when two invite at the same moment', async () => {
    const email = 'both@example.org';
    const answers = await Promise.all([invite({ email }), invite({ email: 'BOTH@example.org' })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'address-taken' });
  });

  it('cannot be given fields that nobody asked for', async () => {
    for (const more of [
      { state: 'active' },
      { role: 'secretariat' },
      { seatId: secretariat.memberId },
      { id: secretariat.memberId },
      { joinedAt: '2020-01-01' },
    ]) {
      expect((await invite(more)).body).toMatchObject({ code: 'invalid-input' });
    }
    expect((await invite({ office: 'king' })).body).toMatchObject({ code: 'invalid-input' });
    expect((await invite({ organisationId: '0199b5a0-0000-7000-8000-000000000000' })).body).toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('a new passphrase', () => {
  it('comes by a link of the secretariat; the old one works until then, and every session ends', async () => {
    const finland = await network.as('FI', 'government');
    await givePassphrase(test, finland.memberId);
    const session = clientOf(
      test,
      await network
        .anonymous()
        .post<SessionBody>('/session', { email: finland.email, passphrase: PASSPHRASE }),
    );
    await secretariat.post(`/members/${finland.memberId}/invitation`);
    expect((await session.get('/sessions')).status).toBe(200);
    const renewed = await accept(await mailedToken(finland.memberId), 'another ferry under wet gravel');
    expect(renewed.status).toBe(200);
    expect((await session.get('/sessions')).status).toBe(401);
    const [told] = await test.db.query<{ text: string }[]>(
      `select text from delivery where recipient_id = $1 and event like 'sign-in-notice:%' order by id desc`,
      [finland.memberId],
    );
    expect(told!.text).toMatch(/A link from the secretariat was used to set a new passphrase/);
    expect(
      (await network.anonymous().post('/session', { email: finland.email, passphrase: PASSPHRASE })).status,
    ).toBe(401);
    expect(
      (
        await network
          .anonymous()
          .post('/session', { email: finland.email, passphrase: 'another ferry under wet gravel' })
      ).status,
    ).toBe(200);
  });

  it('is not set by a link that only signs in', async () => {
    const finland = await network.as('FI', 'ngo');
    const token = await createOneTimeLink(test, finland.memberId, 'sign-in');
    expect((await accept(token)).body).toMatchObject({ code: 'link-spent' });
    expect((await network.anonymous().post<SessionBody>('/links/sign-in', { token })).body.member?.id).toBe(
      finland.memberId,
    );
    expect((await network.anonymous().post('/links/sign-in', { token })).body).toMatchObject({
      code: 'link-spent',
    });
  });
});

describe('the list of members', () => {
  const names = async (member: TestMember, query = '') =>
    (await member.get<{ items: MemberBody[] }>(`/members?limit=100${query}`)).body.items.map(
      ({ name }) => name,
    );

  it('shows each reader those whom the matrix lets them know', async () => {
    await network.networkMember('EE');
    await network.observer();
    expect(await names(await network.as('DK', 'ngo'))).toEqual(
      expect.arrayContaining(['dk-ngo', 'ee-government', 'police-ee', 'observer']),
    );
    expect(await names(await network.networkMember('EE'))).toEqual(
      expect.arrayContaining(['ee-government', 'ee-ngo', 'police-ee']),
    );
    expect(await names(await network.networkMember('EE'))).not.toContain('dk-ngo');
    expect(await names(await network.observer())).toEqual(expect.arrayContaining(['observer']));
    expect(await names(await network.observer())).not.toContain('ee-government');
    expect(await names(await network.auditor())).toEqual(['auditor']);
  });

  it('shows states and open invitations to the secretariat only', async () => {
    const { body } = await invite({ name: 'Waits for an answer' });
    expect(await names(secretariat, '&state=invited')).toContain('Waits for an answer');
    const denmark = await network.as('DK', 'ngo');
    expect(await names(denmark, '&state=invited')).toEqual([]);
    expect((await denmark.get(`/members/${body.id}`)).body).toMatchObject({ code: 'not-found' });
  });

  it('pages by name without losing or repeating anyone, and finds by words', async () => {
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await secretariat.get<{ items: MemberBody[]; next: string | null }>(
        `/members?limit=7${after}`,
      );
      seen.push(...body.items.map(({ id }) => id));
      after = body.next ? `&after=${body.next}` : '';
    } while (after);
    const [row] = await test.db.query<{ count: string }[]>('select count(*) from member');
    expect([seen.length, new Set(seen).size]).toEqual([Number(row!.count), Number(row!.count)]);
    expect(await names(secretariat, '&q=dk-')).toEqual(['dk-government', 'dk-ngo', 'dk-resource']);
    expect(await names(secretariat, '&q=%25')).toEqual([]);
    expect(await names(secretariat, '&country=IS')).toEqual(['is-government', 'is-ngo', 'is-resource']);
  });
});

describe('letting a member go', () => {
  it('ends the seat, the sessions and the passphrase in one moment, and keeps the term on record', async () => {
    const latvia = await network.as('LV', 'government');
    await givePassphrase(test, latvia.memberId);
    const session = clientOf(
      test,
      await network
        .anonymous()
        .post<SessionBody>('/session', { email: latvia.email, passphrase: PASSPHRASE }),
    );
    expect((await secretariat.post(`/members/${latvia.memberId}/leave`)).status).toBe(204);
    expect((await session.get('/sessions')).status).toBe(401);
    expect(
      (await network.anonymous().post('/session', { email: latvia.email, passphrase: PASSPHRASE })).status,
    ).toBe(401);
    const { body } = await secretariat.get<{
      seats: { type: string; holder: unknown }[];
      otherTerms: { memberId: string; until: string }[];
    }>('/network/teams/LV');
    expect(body.seats.find(({ type }) => type === 'government')!.holder).toBeNull();
    expect(body.otherTerms).toMatchObject([{ memberId: latvia.memberId, until: expect.any(String) }]);
    expect((await secretariat.post(`/members/${latvia.memberId}/leave`)).status).toBe(404);
  });

  it('and taking in again begins with a new invitation, as for anyone', async () => {
    const { body } = await invite();
    await accept(await mailedToken(body.id));
    await secretariat.post(`/members/${body.id}/leave`);
    await secretariat.post(`/members/${body.id}/invitation`);
    expect((await accept(await mailedToken(body.id))).body.member?.id).toBe(body.id);
  });

  it('is not done to oneself, and nobody changes their own office', async () => {
    const { body: own } = await secretariat.get<MemberBody & { organisation: { id: string } }>(
      `/members/${secretariat.memberId}`,
    );
    expect((await secretariat.post(`/members/${secretariat.memberId}/leave`)).body).toMatchObject({
      code: 'own-office',
    });
    expect(
      (
        await secretariat.put(`/members/${secretariat.memberId}`, {
          name: own.name,
          organisationId: own.organisation.id,
          office: 'auditor',
        })
      ).body,
    ).toMatchObject({ code: 'own-office' });
  });

  it('a change of office is felt in the next request', async () => {
    const guest = (await invite()).body;
    const session = clientOf(test, await accept(await mailedToken(guest.id)));
    expect((await session.post('/members', {})).status).toBe(404);
    const colleague = await network.secretariatColleague();
    await secretariat.put(`/members/${guest.id}`, {
      name: guest.name,
      organisationId,
      office: 'secretariat',
    });
    expect((await session.post('/members', {})).status).toBe(404);
    const { body } = await colleague.get<{ items: { id: string }[] }>('/office-proposals');
    expect((await colleague.post(`/office-proposals/${body.items[0]!.id}/confirmation`)).status).toBe(204);
    expect((await session.post('/members', {})).status).toBe(400);
    await secretariat.put(`/members/${guest.id}`, { name: guest.name, organisationId, office: null });
    expect((await session.post('/members', {})).status).toBe(404);
  });
});

describe('signing members out', () => {
  it('ends the sessions of one who stays, or of everybody but the one who does it, and is in the audit log', async () => {
    const { memberId: finland } = await network.as('FI', 'government');
    const { memberId: iceland } = await network.as('IS', 'ngo');
    const open = (memberId: string) => openAnotherSession(test, memberId);
    const [hers, other] = [await open(finland), await open(iceland)];
    expect((await hers.post(`/members/${iceland}/sign-out`)).status).toBe(404);
    expect((await secretariat.post(`/members/${finland}/sign-out`)).status).toBe(204);
    expect((await hers.get('/sessions')).status).toBe(401);
    expect((await other.get('/sessions')).status).toBe(200);
    const again = await open(finland);
    const elsewhere = await open(secretariat.memberId);
    expect((await again.get('/sessions')).status).toBe(200);
    expect((await again.post('/members/sign-out')).status).toBe(404);
    expect((await secretariat.post('/members/sign-out')).status).toBe(204);
    for (const ended of [again, other, elsewhere]) expect((await ended.get('/sessions')).status).toBe(401);
    expect((await secretariat.get('/sessions')).status).toBe(200);
    expect((await auditRows(test, 'member.signed-out'))[0]).toMatchObject({ object_id: finland });
    expect(await auditRows(test, 'network.signed-out')).toHaveLength(1);
  });
});
