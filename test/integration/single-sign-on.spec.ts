import type { JWTPayload } from 'jose';
import { DeleteExpiredRowsJob } from '../../src/platform/retention/delete-expired-rows.job.ts';
import {
  auditRows,
  cookieOf,
  createOneTimeLink,
  givePassphrase,
  PASSPHRASE,
  type SessionBody,
} from '../support/accounts.ts';
import { type ApiResponse, ApiClient, comparableResponse } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { CLIENT_ID, CLIENT_SECRET, OpenIdProvider } from '../support/openid-provider.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { SoftwareAuthenticator } from '../support/software-authenticator.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

const ORIGIN = 'http://localhost:3999';
const HOUR_S = 3_600;

let test: TestApp;
let network: TestNetwork;
let provider: OpenIdProvider;
let secretariat: TestMember;
let member: TestMember;
let organisationId: string;
/** A session that the member has opened in another way. */
let own: ApiClient;

const organisationOf = async ({ memberId }: TestMember): Promise<string> =>
  (
    await test.db.query<{ id: string }[]>('select organisation_id as id from member where id = $1', [
      memberId,
    ])
  )[0]!.id;

beforeAll(async () => {
  test = await startApp({ environment: { PUBLIC_URL: ORIGIN } });
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  member = await network.as('EE', 'ngo');
  organisationId = await organisationOf(member);
  await givePassphrase(test, member.memberId);
  provider = await new OpenIdProvider().start(`${ORIGIN}/sign-in/agency`);
}, 60_000);
afterAll(async () => {
  await provider.stop();
  await test.close();
});
beforeEach(async () => {
  await test.db.query(
    'truncate sign_in_limit, agency_sign_in, account_identity, identity_provider, logout_token, delivery cascade',
  );
  Object.assign(provider, { subject: 'ee-7', acr: 'high', authenticatedAt: undefined, change: null });
  provider.signsWithOwnKey = true;
  await set();
  own = await openAnotherSession(test, member.memberId);
});

const settings = (change: object = {}) => ({
  issuer: provider.issuer,
  clientId: CLIENT_ID,
  secret: CLIENT_SECRET,
  acrValues: [],
  isRequired: false,
  isListed: false,
  ...change,
});
const set = (change: object = {}, of = organisationId, by: ApiClient = secretariat) =>
  by.put<{ code?: string }>(`/identity-providers/${of}`, settings(change));

type Answer = ApiResponse<SessionBody & { code?: string }>;
interface Begun {
  readonly url: string;
  readonly cookie: string;
}

/** Begins a way to the provider. */
async function begin(client: ApiClient, path: string, body: object = {}): Promise<Begun> {
  const answer = await client.post<{ url: string }>(`/single-sign-on/${path}`, body);
  if (answer.status !== 200) throw new Error(`Not begun: ${JSON.stringify(answer.body)}`);
  return { url: answer.body.url, cookie: cookieOf(answer) };
}
const anonymous = () => new ApiClient(test.url);
const beginSignIn = () => begin(anonymous(), 'sign-in', { organisationId });
const finish = (given: object, cookie: string): Promise<Answer> =>
  new ApiClient(test.url, { cookie }).post('/single-sign-on/session', given);
async function signIn(): Promise<Answer> {
  const { url, cookie } = await beginSignIn();
  return finish(await provider.visit(url), cookie);
}

/** In the member's own session, with the cookie of the way beside that of the session. */
async function finishIn(session: ApiClient, path: string, { url, cookie }: Begun): Promise<Answer> {
  const { cookie: own, csrfToken } = session.options;
  const both = new ApiClient(test.url, { cookie: `${own}; ${cookie}`, csrfToken: csrfToken! });
  return both.post(`/single-sign-on/${path}`, await provider.visit(url));
}
const link = async (session: ApiClient): Promise<Answer> =>
  finishIn(session, 'account', await begin(session, 'account/request'));

function clientOf(answer: Answer): ApiClient {
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0]!)
    .filter((line) => line.startsWith('norbanet'))
    .join('; ');
  return new ApiClient(test.url, { cookie, csrfToken: answer.body.csrfToken! });
}

const without =
  (name: string) =>
  (claims: JWTPayload): JWTPayload =>
    Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));

const REFUSED = { status: 403, body: { code: 'agency-sign-in-refused' } };
const NOT_LINKED = { status: 403, body: { code: 'agency-account-not-linked' } };

describe('a member whose account at the organisation is linked', () => {
  it('signs in by it, into a session that does acts of weight', async () => {
    expect((await link(own)).status).toBe(204);
    const answer = await signIn();
    expect(answer).toMatchObject({ status: 200, body: { member: { id: member.memberId } } });
    const session = clientOf(answer);
    expect((await session.get('/session/verification')).status).toBe(200);
    expect((await session.get('/single-sign-on/account')).body).toMatchObject({
      isOffered: true,
      isRequired: false,
      linkedAt: expect.any(String),
    });
    expect((await auditRows(test, 'session.opened'))[0]).toMatchObject({
      actor_id: member.memberId,
      detail: { by: 'single-sign-on' },
    });
  });

  it('is asked once more where the provider saw them too long ago', async () => {
    await link(own);
    provider.authenticatedAt = Math.floor(Date.now() / 1_000) - 2 * HOUR_S;
    const session = clientOf(await signIn());
    expect(await session.get('/session/verification')).toMatchObject({
      status: 403,
      body: { code: 'step-up-needed', methods: ['single-sign-on'] },
    });
  });

  it('shows there once more who they are, and only by having done it just now', async () => {
    await link(own);
    const session = await openAnotherSession(test, member.memberId);
    await test.db.query('update session set verified_at = null where csrf_token = $1', [
      session.options.csrfToken,
    ]);
    provider.change = (claims) => ({ ...claims, auth_time: Number(claims['auth_time']) - HOUR_S });
    expect(
      await finishIn(session, 'verification', await begin(session, 'verification/request')),
    ).toMatchObject(REFUSED);
    provider.change = null;
    const begun = await begin(session, 'verification/request');
    expect(new URL(begun.url).searchParams.get('prompt')).toBe('login');
    expect((await finishIn(session, 'verification', begun)).status).toBe(204);
    expect((await session.get('/session/verification')).status).toBe(200);
  });

  it('shows nothing by the account of somebody else', async () => {
    await link(own);
    const session = await openAnotherSession(test, member.memberId);
    provider.subject = 'ee-8';
    const begun = await begin(session, 'verification/request');
    expect(await finishIn(session, 'verification', begun)).toMatchObject(REFUSED);
    expect(await auditRows(test, 'session.verification-refused')).toHaveLength(1);
  });

  it('is told by email of each change, and signs in by it no longer once it is unlinked', async () => {
    await link(own);
    expect((await own.del('/single-sign-on/account')).status).toBe(204);
    expect(await signIn()).toMatchObject(NOT_LINKED);
    expect(
      await test.db.query(`select text from delivery where event like 'sign-in-notice:%' order by id`),
    ).toMatchObject([
      { text: expect.stringContaining('was linked to Norbanet') },
      { text: expect.stringContaining('was unlinked from Norbanet') },
    ]);
    expect((await auditRows(test, 'single-sign-on.unlinked'))[0]).toMatchObject({
      actor_id: member.memberId,
    });
  });
});

describe('an account that is not linked', () => {
  it('opens nothing, also with the email address of a member, and tells nothing of members', async () => {
    provider.change = (claims) => ({ ...claims, email: member.email, email_verified: true });
    const answer = await signIn();
    expect(answer).toMatchObject(NOT_LINKED);
    expect(JSON.stringify(answer.body)).not.toContain(member.email);
    expect((await auditRows(test, 'session.refused'))[0]).toMatchObject({ object_kind: 'identity' });
  });

  it('is not known by its subject at another issuer', async () => {
    await test.db.query(
      `insert into account_identity (member_id, issuer, subject, linked_at)
      values ($1, 'https://elsewhere.example.org', 'ee-7', app_now())`,
      [member.memberId],
    );
    expect(await signIn()).toMatchObject(NOT_LINKED);
  });

  it('stays with the member who has it when another one wants it', async () => {
    await link(own);
    const other = await network.memberOfKind('EE', 'other', 'second');
    await test.db.query('update member set organisation_id = $1 where id = $2', [
      organisationId,
      other.memberId,
    ]);
    expect(await link(other)).toMatchObject(REFUSED);
    expect(await signIn()).toMatchObject({ status: 200, body: { member: { id: member.memberId } } });
  });
});

describe('what comes back from a provider', () => {
  it('is refused in another browser, twice, too late, and for another purpose', async () => {
    await link(own);
    const { url, cookie } = await beginSignIn();
    const given = await provider.visit(url);
    const { cookie: foreign } = await beginSignIn();
    expect(await finish(given, foreign)).toMatchObject(REFUSED);
    // The state is spent by the first who comes with it.
    expect(await finish(given, cookie)).toMatchObject(REFUSED);

    const again = await beginSignIn();
    const answer = await provider.visit(again.url);
    expect((await finish(answer, again.cookie)).status).toBe(200);
    expect(await finish(answer, again.cookie)).toMatchObject(REFUSED);

    const late = await beginSignIn();
    const visited = await provider.visit(late.url);
    await test.db.query(`update agency_sign_in set expires_at = app_now() - interval '1 second'`);
    expect(await finish(visited, late.cookie)).toMatchObject(REFUSED);

    const linking = await begin(own, 'account/request');
    expect(await finish(await provider.visit(linking.url), linking.cookie)).toMatchObject(REFUSED);
    const started = await beginSignIn();
    expect(await finishIn(own, 'account', started)).toMatchObject(REFUSED);
  });

  it('is refused without a code, with another state and with another issuer', async () => {
    await link(own);
    for (const change of [
      { code: undefined },
      { state: 'a'.repeat(43) },
      { iss: 'https://elsewhere.example.org' },
      { code: 'made-up' },
    ]) {
      const { url, cookie } = await beginSignIn();
      const given = { ...(await provider.visit(url)), ...change };
      expect([change, await finish(given, cookie)]).toMatchObject([change, REFUSED]);
    }
  });

  it('is refused with a token that is another’s, for another, of another time, or signed by another', async () => {
    await link(own);
    const past = Math.floor(Date.now() / 1_000) - HOUR_S;
    const changes: readonly ((claims: JWTPayload) => JWTPayload)[] = [
      (claims) => ({ ...claims, iss: 'https://elsewhere.example.org' }),
      (claims) => ({ ...claims, aud: 'another' }),
      (claims) => ({ ...claims, aud: [CLIENT_ID, 'another'] }),
      (claims) => ({ ...claims, azp: 'another' }),
      (claims) => ({ ...claims, nonce: 'another' }),
      without('nonce'),
      (claims) => ({ ...claims, iat: past - 600, exp: past }),
      without('exp'),
      without('auth_time'),
      (claims) => ({ ...claims, auth_time: past - 13 * HOUR_S }),
      without('sub'),
    ];
    for (const change of changes) {
      provider.change = change;
      expect([String(change), await signIn()]).toMatchObject([String(change), REFUSED]);
    }
    provider.change = (claims) => claims;
    provider.signsWithOwnKey = false;
    expect(await signIn()).toMatchObject(REFUSED);
    provider.signsWithOwnKey = true;
    expect((await signIn()).status).toBe(200);
  });

  it('is refused below the level of assurance that was asked for', async () => {
    await link(own);
    await set({ acrValues: ['high'] });
    expect(new URL((await beginSignIn()).url).searchParams.get('acr_values')).toBe('high');
    for (const acr of ['low', undefined]) {
      provider.change = (claims) => ({ ...without('acr')(claims), ...(acr ? { acr } : {}) });
      expect(await signIn()).toMatchObject(REFUSED);
    }
    provider.change = (claims) => ({ ...claims, acr: 'high' });
    expect((await signIn()).status).toBe(200);
  });

  it('carries code, PKCE, state and nonce, and always the same address to come back to', async () => {
    const { url, cookie } = await beginSignIn();
    const query = Object.fromEntries(new URL(url).searchParams);
    expect(query).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${ORIGIN}/sign-in/agency`,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(cookie).toMatch(/^norbanet-agency=[\w-]{43}$/);
    await test.db.query(`update agency_sign_in set expires_at = app_now() - interval '1 second'`);
    await test.app.get(DeleteExpiredRowsJob).run();
    expect(await test.db.query('select from agency_sign_in')).toEqual([]);
  });
});

describe('an organisation that demands its own sign-in', () => {
  beforeEach(async () => {
    await link(own);
  });
  const passphrase = (text: string) =>
    anonymous().post('/session', { email: member.email, passphrase: text });

  it('ends sessions that were opened otherwise, and those alone', async () => {
    const [other, byAgency] = [await openAnotherSession(test, member.memberId), clientOf(await signIn())];
    expect((await set({ isRequired: true })).status).toBe(204);
    expect((await other.get('/session')).body).toMatchObject({ member: null });
    expect((await byAgency.get('/session')).body).toMatchObject({ member: { id: member.memberId } });
    expect((await auditRows(test, 'single-sign-on.provider-changed'))[0]).toMatchObject({
      object_id: organisationId,
      detail: { isRequired: true },
    });
  });

  it('lets the right passphrase in as little as a wrong one, to the letter', async () => {
    expect((await passphrase(PASSPHRASE)).status).toBe(200);
    await set({ isRequired: true });
    expect(comparableResponse(await passphrase(PASSPHRASE))).toEqual(
      comparableResponse(await passphrase('quite another passphrase')),
    );
    expect((await passphrase(PASSPHRASE)).status).toBe(401);
  });

  it('lets no passkey and no link in', async () => {
    const session = await openAnotherSession(test, member.memberId);
    const authenticator = new SoftwareAuthenticator(ORIGIN);
    const { body } = await session.post<Parameters<SoftwareAuthenticator['create']>[0]>(
      '/passkeys/creation-options',
    );
    await session.post('/passkeys', authenticator.create(body, 'A laptop'));
    await set({ isRequired: true });
    const required = { status: 403, body: { code: 'agency-sign-in-required' } };
    const options =
      await anonymous().post<Parameters<SoftwareAuthenticator['assert']>[0]>('/session/passkey-options');
    expect(await anonymous().post('/session/passkey', authenticator.assert(options.body))).toMatchObject(
      required,
    );
    for (const purpose of ['renew', 'sign-in'] as const) {
      const token = await createOneTimeLink(test, member.memberId, purpose);
      const path = purpose === 'renew' ? '/links/accept' : '/links/sign-in';
      const sent = purpose === 'renew' ? { token, passphrase: 'nine quiet boats at anchor' } : { token };
      expect(await anonymous().post(path, sent)).toMatchObject(required);
    }
    expect((await auditRows(test, 'session.refused'))[0]).toMatchObject({ object_id: member.memberId });
  });

  it('takes for a confirmation its own sign-in alone', async () => {
    const session = clientOf(await signIn());
    await set({ isRequired: true });
    await test.db.query('update session set verified_at = null where csrf_token = $1', [
      session.options.csrfToken,
    ]);
    expect(await session.get('/session/verification')).toMatchObject({
      body: { methods: ['single-sign-on'] },
    });
    expect((await session.post('/session/verification/passphrase', { passphrase: PASSPHRASE })).status).toBe(
      403,
    );
  });

  it('lets in again by a link whoever has no account linked, with the account at the organisation', async () => {
    await set({ isRequired: true });
    await test.db.query('delete from account_identity');
    const token = await createOneTimeLink(test, member.memberId, 'renew');
    expect((await anonymous().post('/links/preview', { token })).body).toMatchObject({
      isAgencyOffered: true,
      isAgencyRequired: true,
    });
    const { url, cookie } = await begin(anonymous(), 'links', { token });
    const answer = await finish(await provider.visit(url), cookie);
    expect(answer).toMatchObject({ status: 200, body: { member: { id: member.memberId } } });
    expect((await signIn()).status).toBe(200);
    expect((await anonymous().post('/links/preview', { token })).status).toBe(410);
  });

  it('is not that of whoever demands it, unless they have come in by it themselves', async () => {
    const own = await organisationOf(secretariat);
    await set({}, own);
    expect(await set({ isRequired: true }, own)).toMatchObject({
      status: 409,
      body: { code: 'agency-sign-in-untested' },
    });
    provider.subject = 'dk-1';
    expect((await link(secretariat)).status).toBe(204);
    const { url, cookie } = await begin(anonymous(), 'sign-in', { organisationId: own });
    const session = clientOf(await finish(await provider.visit(url), cookie));
    expect((await set({ isRequired: true }, own, session)).status).toBe(204);
    // The member's first session ended by this; tests that follow need one.
    expect((await secretariat.get('/session')).body).toMatchObject({ member: null });
    await test.db.query('delete from identity_provider');
    await test.db.query(`update session set ended_at = null where csrf_token = $1`, [
      secretariat.options.csrfToken,
    ]);
  });
});

describe('a provider', () => {
  it('is set by the secretariat alone, and its secret is shown to nobody', async () => {
    const { body } = await secretariat.get(`/identity-providers/${organisationId}`);
    expect(body).toMatchObject({
      provider: { issuer: provider.issuer, clientId: CLIENT_ID, isRequired: false },
      returnAddress: `${ORIGIN}/sign-in/agency`,
    });
    expect(JSON.stringify(body)).not.toContain(CLIENT_SECRET);
    const rows = await test.db.query<object[]>(
      `select encode(sealed_secret, 'escape') as s from identity_provider`,
    );
    expect(JSON.stringify(rows)).not.toContain(CLIENT_SECRET);
    expect((await own.get(`/identity-providers/${organisationId}`)).status).toBe(404);
    expect((await set({ secret: undefined, isListed: true })).status).toBe(204);
    expect((await anonymous().get('/single-sign-on/agencies')).body).toMatchObject({
      items: [{ organisationId }],
    });
  });

  it('is not set before it has answered, at an address that may be one', async () => {
    const unavailable = { status: 503, body: { code: 'agency-sign-in-unavailable' } };
    expect(await set({ issuer: 'http://localhost:1' })).toMatchObject(unavailable);
    expect(await set({ issuer: `${provider.issuer}/other` })).toMatchObject(unavailable);
    for (const issuer of ['file:///etc/passwd', `${provider.issuer}/?a=b`, `http://a:${'b'}@localhost`])
      expect((await set({ issuer })).status).toBe(400);
  });

  it('that is removed is forgotten with the accounts there and the sessions that it opened', async () => {
    await link(own);
    const session = clientOf(await signIn());
    expect((await secretariat.del(`/identity-providers/${organisationId}`)).status).toBe(204);
    expect((await session.get('/session')).body).toMatchObject({ member: null });
    expect(await test.db.query('select from account_identity')).toEqual([]);
    expect((await anonymous().post('/single-sign-on/sign-in', { organisationId })).status).toBe(404);
  });
});

describe('a sign-out at the provider', () => {
  const send = async (token: string, type = 'application/x-www-form-urlencoded') => {
    const response = await fetch(`${test.url}/api/single-sign-on/back-channel-logout`, {
      method: 'POST',
      headers: { 'content-type': type },
      // What a standard does not name may be there too.
      body: new URLSearchParams({ logout_token: token, hint: 'more' }).toString(),
    });
    return { status: response.status, cache: response.headers.get('cache-control') };
  };
  const isOpen = async (session: ApiClient): Promise<boolean> =>
    (await session.get<SessionBody>('/session')).body.member !== null;

  it('ends the sessions that it opened for somebody, and no others', async () => {
    await link(own);
    const [session, other] = [clientOf(await signIn()), await openAnotherSession(test, member.memberId)];
    expect(await send(await provider.logoutToken({ sub: 'ee-8' }))).toMatchObject({ status: 200 });
    expect(await isOpen(session)).toBe(true);
    const token = await provider.logoutToken({ sub: 'ee-7' });
    expect(await send(token)).toEqual({ status: 200, cache: 'no-store' });
    expect(await isOpen(session)).toBe(false);
    expect(await isOpen(other)).toBe(true);
    expect(await send(token)).toEqual({ status: 400, cache: 'no-store' });
    expect((await auditRows(test, 'session.ended-by-agency'))[0]).toMatchObject({ detail: { ended: 1 } });
  });

  it('ends the session of one session there', async () => {
    await link(own);
    provider.change = (claims) => ({ ...claims, sid: 'one' });
    const first = clientOf(await signIn());
    provider.change = (claims) => ({ ...claims, sid: 'two' });
    const second = clientOf(await signIn());
    expect((await send(await provider.logoutToken({ sid: 'one' }))).status).toBe(200);
    expect([await isOpen(first), await isOpen(second)]).toEqual([false, true]);
  });

  it('is not believed in a token that is no logout token of this provider’s for us', async () => {
    await link(own);
    const session = clientOf(await signIn());
    const past = Math.floor(Date.now() / 1_000) - HOUR_S;
    const sub = 'ee-7';
    const claims: readonly JWTPayload[] = [
      { sub, iss: 'https://elsewhere.example.org' },
      { sub, aud: 'another' },
      { sub, iat: past, exp: past + 2 * HOUR_S },
      { sub, exp: past },
      { sub, nonce: 'any' },
      { sub, events: {} },
      { sub, events: undefined },
      { sub, jti: undefined },
      {},
    ];
    for (const each of claims)
      expect([each, (await send(await provider.logoutToken(each))).status]).toEqual([each, 400]);
    expect((await send(await provider.logoutToken({ sub }, { ownKey: false }))).status).toBe(400);
    expect((await send('no.token.atall')).status).toBe(400);
    expect((await send('x'.repeat(20_000))).status).toBe(413);
    expect(await isOpen(session)).toBe(true);
  });

  it('is the one form that is read: no other route takes one', async () => {
    const response = await fetch(`${test.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'email=a&passphrase=b',
    });
    expect(response.status).toBe(415);
  });
});
