import { DeleteExpiredRowsJob } from '../../src/platform/retention/delete-expired-rows.job.ts';
import { auditRows, clientOf, cookieOf, givePassphrase, type SessionBody } from '../support/accounts.ts';
import { type ApiResponse, ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { type Deviation, SoftwareAuthenticator } from '../support/software-authenticator.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

type CreationOptions = Parameters<SoftwareAuthenticator['create']>[0];
type RequestOptions = Parameters<SoftwareAuthenticator['assert']>[0];
interface PasskeyBody {
  readonly id: string;
  readonly name: string;
  readonly lastUsedAt: string | null;
}

const ORIGIN = 'http://localhost:3999';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { PUBLIC_URL: ORIGIN } });
  network = await createTestNetwork(test);
  denmark = await network.as('DK', 'government');
  estonia = await network.as('EE', 'ngo');
}, 60_000);
afterAll(() => test.close());
beforeEach(() => test.db.query('truncate sign_in_limit, sign_in_challenge, passkey, delivery'));

const list = async (member: ApiClient): Promise<PasskeyBody[]> =>
  (await member.get<{ items: PasskeyBody[] }>('/passkeys')).body.items;

/** A passkey of the member's, added as the page adds it. */
async function addPasskey(member: ApiClient, name = 'A laptop'): Promise<SoftwareAuthenticator> {
  const authenticator = new SoftwareAuthenticator(ORIGIN);
  const { body } = await member.post<CreationOptions>('/passkeys/creation-options');
  const added = await member.post('/passkeys', authenticator.create(body, name));
  if (added.status !== 204) throw new Error(`No passkey: ${JSON.stringify(added.body)}`);
  return authenticator;
}

const anonymous = (): ApiClient => new ApiClient(test.url);
const signInOptions = async (): Promise<RequestOptions> =>
  (await anonymous().post<RequestOptions>('/session/passkey-options')).body;
const send = (assertion: object): Promise<ApiResponse<SessionBody & { code?: string }>> =>
  anonymous().post('/session/passkey', assertion);
const signIn = async (authenticator: SoftwareAuthenticator, deviation: Deviation = {}) =>
  send(authenticator.assert(await signInOptions(), deviation));

const REFUSED = { status: 403, body: { code: 'passkey-refused' } };
const mails = () =>
  test.db.query<{ subject: string; text: string }[]>(
    `select subject, text from delivery where event like 'sign-in-notice:%' order by id`,
  );

describe('a passkey', () => {
  it('signs its member in without an address, and the session does acts of weight', async () => {
    const answer = await signIn(await addPasskey(denmark));
    expect(answer).toMatchObject({ status: 200, body: { member: { id: denmark.memberId } } });
    expect(cookieOf(answer)).toMatch(/^norbanet=[\w-]{43}$/);
    const session = clientOf(test, answer);
    expect((await session.get('/session/verification')).status).toBe(200);
    expect((await list(session))[0]).toMatchObject({ name: 'A laptop', lastUsedAt: expect.any(String) });
    expect((await auditRows(test, 'session.opened'))[0]).toMatchObject({
      actor_id: denmark.memberId,
      detail: { by: 'passkey' },
    });
  });

  it('of two who send the same signature at once lets one in', async () => {
    const authenticator = await addPasskey(denmark);
    const assertion = authenticator.assert(await signInOptions());
    const answers = await Promise.all([send(assertion), send(assertion), send(assertion)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403, 403]);
    expect(await send(assertion)).toMatchObject(REFUSED);
  });

  it('is refused on the page of another origin, for another party, and without PIN, finger or face', async () => {
    const authenticator = await addPasskey(denmark);
    for (const deviation of [
      { origin: 'http://localhost.example.org:3999' },
      { origin: 'http://localhost:4000' },
      { rpId: 'example.org' },
      { isVerified: false },
      { challenge: Buffer.alloc(32).toString('base64url') },
      { type: 'webauthn.create' },
      { userHandle: Buffer.from(estonia.memberId.replaceAll('-', ''), 'hex').toString('base64url') },
    ])
      expect([deviation, await signIn(authenticator, deviation)]).toMatchObject([deviation, REFUSED]);
    expect((await signIn(authenticator)).status).toBe(200);
  });

  it('spends its challenge with the first answer, also a wrong one', async () => {
    const authenticator = await addPasskey(denmark);
    const options = await signInOptions();
    expect(await send(authenticator.assert(options, { isVerified: false }))).toMatchObject(REFUSED);
    expect(await send(authenticator.assert(options))).toMatchObject(REFUSED);
  });

  it('answers within five minutes or not at all, and what nobody answered is deleted', async () => {
    const authenticator = await addPasskey(denmark);
    const options = await signInOptions();
    await test.db.query(`update sign_in_challenge set expires_at = app_now() - interval '1 second'`);
    expect(await send(authenticator.assert(options))).toMatchObject(REFUSED);
    await signInOptions();
    await test.app.get(DeleteExpiredRowsJob).run();
    expect(await test.db.query('select from sign_in_challenge')).toHaveLength(1);
  });

  it('that nobody has is refused as one with a wrong signature is', async () => {
    const answer = await signIn(new SoftwareAuthenticator(ORIGIN));
    expect(answer).toMatchObject(REFUSED);
    const [noted] = await auditRows(test, 'session.refused');
    expect(noted).toMatchObject({ object_kind: 'credential' });
  });

  it('whose counter goes back is refused, and its member is told', async () => {
    const authenticator = await addPasskey(denmark);
    expect((await signIn(authenticator, { counter: 7 })).status).toBe(200);
    expect(await signIn(authenticator, { counter: 7 })).toMatchObject(REFUSED);
    expect(await signIn(authenticator, { counter: 3 })).toMatchObject(REFUSED);
    expect(await auditRows(test, 'passkey.counter-refused')).toHaveLength(2);
    expect((await mails()).map(({ text }) => text).at(-1)).toContain('may have copied it');
    expect((await signIn(authenticator, { counter: 8 })).status).toBe(200);
  });

  it('that does not count is good for ever', async () => {
    const authenticator = await addPasskey(denmark);
    for (let use = 0; use < 2; use++) expect((await signIn(authenticator, { counter: 0 })).status).toBe(200);
  });

  it('of somebody who has left opens nothing', async () => {
    const finland = await network.as('FI', 'resource');
    const authenticator = await addPasskey(finland);
    await test.db.query(`update member set state = 'left' where id = $1`, [finland.memberId]);
    expect(await signIn(authenticator)).toMatchObject(REFUSED);
  });
});

describe('the passkeys of a member', () => {
  it('are added, renamed and removed by their member alone, who is told of each by mail', async () => {
    const authenticator = await addPasskey(denmark);
    const [passkey] = await list(denmark);
    expect((await denmark.put(`/passkeys/${passkey!.id}`, { name: 'The old laptop' })).status).toBe(204);
    expect((await list(denmark))[0]!.name).toBe('The old laptop');
    expect((await estonia.put(`/passkeys/${passkey!.id}`, { name: 'Mine' })).status).toBe(404);
    expect((await estonia.del(`/passkeys/${passkey!.id}`)).status).toBe(404);
    expect((await denmark.del(`/passkeys/${passkey!.id}`)).status).toBe(204);
    expect(await list(denmark)).toEqual([]);
    expect(await signIn(authenticator)).toMatchObject(REFUSED);
    expect((await mails()).map(({ text }) => text.split('\n\n')[1])).toEqual([
      'A passkey was added to your account.',
      'A passkey of your account was given another name.',
      'A passkey was removed from your account.',
    ]);
    for (const action of ['passkey.added', 'passkey.renamed', 'passkey.removed'])
      expect((await auditRows(test, action))[0]).toMatchObject({ object_id: passkey!.id });
  });

  it('are added for an answer to a challenge of one’s own alone, once', async () => {
    const authenticator = new SoftwareAuthenticator(ORIGIN);
    const { body } = await denmark.post<CreationOptions>('/passkeys/creation-options');
    const made = authenticator.create(body, 'Mine');
    expect(await estonia.post('/passkeys', made)).toMatchObject(REFUSED);
    expect((await denmark.post('/passkeys', made)).status).toBe(204);
    expect(await denmark.post('/passkeys', made)).toMatchObject(REFUSED);
    const again = await estonia.post<CreationOptions>('/passkeys/creation-options');
    expect(await estonia.post('/passkeys', authenticator.create(again.body, 'Mine'))).toMatchObject(REFUSED);
  });

  it.each([
    ['another origin', { origin: 'http://evil.example.org' }],
    ['another party', { rpId: 'example.org' }],
    ['an authenticator that asked for no PIN, finger or face', { isVerified: false }],
  ])('do not come from %s', async (_, deviation) => {
    const { body } = await denmark.post<CreationOptions>('/passkeys/creation-options');
    const made = new SoftwareAuthenticator(ORIGIN).create(body, 'Mine', deviation);
    expect(await denmark.post('/passkeys', made)).toMatchObject(REFUSED);
  });

  it('are ten at most', async () => {
    for (let count = 0; count < 10; count++) await addPasskey(denmark, `Laptop ${count}`);
    expect(await denmark.post('/passkeys/creation-options')).toMatchObject({
      status: 409,
      body: { code: 'too-many-passkeys' },
    });
  });

  it('have names that hold nobody’s number', async () => {
    const { body } = await denmark.post<CreationOptions>('/passkeys/creation-options');
    const made = new SoftwareAuthenticator(ORIGIN).create(body, '010190-1234');
    expect((await denmark.post('/passkeys', made)).status).toBe(422);
  });
});

describe('a confirmation by a passkey', () => {
  async function idleSession({ memberId }: TestMember): Promise<ApiClient> {
    const session = await openAnotherSession(test, memberId);
    await test.db.query(
      `update session set verified_at = app_now() - interval '11 minutes' where csrf_token = $1`,
      [session.options.csrfToken],
    );
    return session;
  }
  const options = async (session: ApiClient): Promise<RequestOptions> =>
    (await session.post<RequestOptions>('/session/verification/passkey-options')).body;

  it('is the only way where the member has one', async () => {
    const sweden = await network.as('SE', 'ngo');
    const authenticator = await addPasskey(sweden);
    await givePassphrase(test, sweden.memberId);
    const session = await idleSession(sweden);
    expect((await session.get('/session/verification')).body).toMatchObject({
      code: 'step-up-needed',
      methods: ['passkey'],
    });
    const assertion = authenticator.assert(await options(session));
    expect((await session.post('/session/verification/passkey', assertion)).status).toBe(204);
    expect((await session.get('/session/verification')).status).toBe(200);
  });

  it('does not come from somebody else’s, nor from a signature for a sign-in', async () => {
    const [mine, theirs] = [await addPasskey(denmark), await addPasskey(estonia)];
    const session = await idleSession(denmark);
    const refused = { status: 403, body: { code: 'verification-refused' } };
    const other = theirs.assert(await options(session));
    expect(await session.post('/session/verification/passkey', other)).toMatchObject(refused);
    const forSignIn = mine.assert(await signInOptions());
    expect(await session.post('/session/verification/passkey', forSignIn)).toMatchObject(refused);
    expect(await send(mine.assert(await options(session)))).toMatchObject(REFUSED);
    expect((await session.get('/session/verification')).status).toBe(403);
  });
});
