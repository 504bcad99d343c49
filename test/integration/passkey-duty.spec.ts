import { io, type Socket } from 'socket.io-client';
import { FirstMemberService } from '../../src/network/index.ts';
import { AccessRuleVerifier } from '../../src/platform/access/access-rule-verifier.ts';
import { SessionRevalidator } from '../../src/platform/live/session-revalidator.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import {
  clientOf,
  createOneTimeLink,
  givePassphrase,
  PASSPHRASE,
  type SessionBody,
  tokenOfLink,
} from '../support/accounts.ts';
import { type ApiResponse, ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { addDocument, statusOf } from '../support/documents.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { SoftwareAuthenticator } from '../support/software-authenticator.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

type CreationOptions = Parameters<SoftwareAuthenticator['create']>[0];
type RequestOptions = Parameters<SoftwareAuthenticator['assert']>[0];
interface OwnSession extends SessionBody {
  readonly member: NonNullable<SessionBody['member']> & {
    readonly passkeyNeeded: boolean;
    readonly passkeyDueAt: string | null;
  };
}

const ORIGIN = 'http://localhost:3999';
const DAY_MS = 24 * 3_600_000;
const NEEDED = { status: 403, body: { code: 'passkey-required' } };

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let auditor: TestMember;
let estonia: TestMember;
/** The answer to the very first sign-in of a house in which nobody was. */
let first: ApiResponse<OwnSession>;

beforeAll(async () => {
  test = await startApp({ environment: { PUBLIC_URL: ORIGIN, ROLE: 'api' } });
  const link = await test.app.get(FirstMemberService).createLink();
  first = await anonymous().post('/links/accept', { token: tokenOfLink(link!), passphrase: PASSPHRASE });
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  auditor = await network.auditor();
  estonia = await network.as('EE', 'ngo');
  for (const { memberId } of [secretariat, auditor, estonia]) await givePassphrase(test, memberId);
}, 60_000);
afterAll(() => test.close());
beforeEach(async () => {
  await test.db.query('truncate sign_in_limit, sign_in_challenge, passkey, delivery');
  await setDue(secretariat, '0 days');
  await setDue(auditor, '0 days');
});

const anonymous = (): ApiClient => new ApiClient(test.url);
/** So long from now the member must have a passkey. */
const setDue = ({ memberId }: TestMember, from: string): Promise<unknown> =>
  test.db.query('update member set passkey_due_at = app_now() + $2::interval where id = $1', [
    memberId,
    from,
  ]);
const dueOf = async ({ memberId }: TestMember): Promise<Date | null> => {
  const [row] = await test.db.query<{ due: Date | null }[]>(
    'select passkey_due_at as due from member where id = $1',
    [memberId],
  );
  return row!.due;
};
const signIn = ({ email }: TestMember): Promise<ApiResponse<OwnSession>> =>
  anonymous().post('/session', { email, passphrase: PASSPHRASE });
const sessionOf = async (member: TestMember): Promise<ApiClient> => clientOf(test, await signIn(member));
/** A session of the member's that was opened by these. */
async function openedBy({ memberId }: TestMember, factors: readonly string[]): Promise<ApiClient> {
  const session = await openAnotherSession(test, memberId);
  await test.db.query('update session set factors = $2 where csrf_token = $1', [
    session.options.csrfToken,
    factors,
  ]);
  return session;
}
/** What the page knows of the way in. */
const duty = async (session: ApiClient) => {
  const { passkeyNeeded, passkeyDueAt } = (await session.get<OwnSession>('/session')).body.member;
  return { passkeyNeeded, passkeyDueAt };
};
const daysUntil = (instant: string | null): number => (Date.parse(instant!) - Date.now()) / DAY_MS;

async function askForPasskey(session: ApiClient, authenticator = new SoftwareAuthenticator(ORIGIN)) {
  const { status, body } = await session.post<CreationOptions & { code?: string }>(
    '/passkeys/creation-options',
  );
  if (status !== 200) return { status, body };
  return session.post('/passkeys', authenticator.create(body, 'A laptop'));
}

async function confirm(session: ApiClient, authenticator: SoftwareAuthenticator): Promise<number> {
  const { body } = await session.post<RequestOptions>('/session/verification/passkey-options');
  return (await session.post('/session/verification/passkey', authenticator.assert(body))).status;
}

async function connect({ options: { cookie } }: ApiClient): Promise<Socket | null> {
  const socket = io(test.url, {
    transports: ['websocket'],
    extraHeaders: { cookie: cookie! },
    reconnection: false,
    forceNew: true,
  });
  const isIn = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('connect_error', () => resolve(false));
  });
  return isIn ? socket : null;
}

describe('the days of grace', () => {
  it('are thirty from the first sign-in of secretariat and auditors, also the first of all, and of nobody else', async () => {
    expect(first.body.member.passkeyNeeded).toBe(false);
    expect(daysUntil(first.body.member.passkeyDueAt)).toBeCloseTo(30, 1);
    for (const member of [secretariat, auditor]) {
      await test.db.query('update member set passkey_due_at = null where id = $1', [member.memberId]);
      const before = await openAnotherSession(test, member.memberId);
      expect(await duty(before)).toEqual({ passkeyNeeded: false, passkeyDueAt: null });
      const { passkeyDueAt } = (await signIn(member)).body.member;
      expect(daysUntil(passkeyDueAt)).toBeCloseTo(30, 1);
      // Signing in once more does not move them.
      expect((await signIn(member)).body.member).toMatchObject({ passkeyNeeded: false, passkeyDueAt });
    }
    expect((await signIn(estonia)).body.member).toMatchObject({ passkeyNeeded: false, passkeyDueAt: null });
    expect(await dueOf(estonia)).toBeNull();
  });

  it('leave everything open, and are no longer spoken of once there is a passkey', async () => {
    await setDue(secretariat, '1 day');
    const [session, other] = [await sessionOf(secretariat), await sessionOf(secretariat)];
    expect(await statusOf(session, '/members')).toBe(200);
    expect(daysUntil((await duty(session)).passkeyDueAt)).toBeCloseTo(1, 1);
    expect((await askForPasskey(session)).status).toBe(204);
    for (const each of [session, other])
      expect(await duty(each)).toEqual({ passkeyNeeded: false, passkeyDueAt: null });
  });

  it('are those of a member who is made secretariat later, from then on', async () => {
    const latvia = await network.as('LV', 'ngo');
    await givePassphrase(test, latvia.memberId);
    const before = await sessionOf(latvia);
    await test.db.query(`update member set office = 'secretariat' where id = $1`, [latvia.memberId]);
    expect(await duty(before)).toEqual({ passkeyNeeded: false, passkeyDueAt: null });
    expect(daysUntil((await signIn(latvia)).body.member.passkeyDueAt)).toBeCloseTo(30, 1);
  });
});

describe('after the days of grace', () => {
  /** What a member must reach who has no passkey yet, or did not come with it. */
  const OPEN = [
    'GET /session',
    'DELETE /session',
    'GET /session/verification',
    'POST /session/verification/passphrase',
    'POST /session/verification/code',
    'POST /session/verification/passkey-options',
    'POST /session/verification/passkey',
    'GET /single-sign-on/account',
    'POST /single-sign-on/verification/request',
    'POST /single-sign-on/verification',
    'GET /passkeys',
    'POST /passkeys/creation-options',
    'POST /passkeys',
  ];

  it('every route refuses a session without a passkey but those that add one, confirm and sign out', async () => {
    const routes = test.app
      .get(AccessRuleVerifier)
      .handlers()
      .filter(({ route }) => !route.startsWith('live '));
    const open = routes.filter(({ isOpenWithoutPasskey }) => isOpenWithoutPasskey);
    expect(open.map(({ route }) => route).toSorted()).toEqual(OPEN.toSorted());

    const session = await sessionOf(secretariat);
    const closed = routes.filter(({ rule, route }) => rule !== 'public' && !OPEN.includes(route));
    for (const { route } of closed) {
      const [method, path] = route.split(' ') as [string, string];
      const { status, body } = await session.send<{ code?: string }>(
        method,
        path.replaceAll(/:\w+/g, newId()),
        /GET|HEAD/.test(method) ? undefined : {},
      );
      const code = method === 'HEAD' ? NEEDED.body.code : body.code;
      expect([route, status, code]).toEqual([route, NEEDED.status, NEEDED.body.code]);
    }
  }, 60_000);

  it('where anybody may read, such a session reads as anybody does', async () => {
    const [session, auditing] = [await sessionOf(secretariat), await sessionOf(auditor)];
    const { id } = await addDocument(await openedBy(secretariat, ['passkey']));
    expect(await statusOf(session, `/documents/${id}`)).toBe(await statusOf(anonymous(), `/documents/${id}`));
    expect((await session.get<OwnSession>('/session')).body.member.passkeyNeeded).toBe(true);
    expect(await auditing.get('/audit')).toMatchObject(NEEDED);
    expect((await auditing.send('DELETE', '/session')).status).toBe(204);
  });

  it('adding a passkey opens this session at once, and another one by confirming with it', async () => {
    const [session, other] = [await sessionOf(auditor), await sessionOf(auditor)];
    const authenticator = new SoftwareAuthenticator(ORIGIN);
    expect((await askForPasskey(session, authenticator)).status).toBe(204);
    expect(await statusOf(session, '/home')).toBe(200);
    expect(await duty(session)).toEqual({ passkeyNeeded: false, passkeyDueAt: null });

    expect(await duty(other)).toEqual({ passkeyNeeded: true, passkeyDueAt: null });
    expect(await other.get('/home')).toMatchObject(NEEDED);
    // Whoever knows the passphrase alone adds no passkey of their own, neither before nor after asking for it.
    expect(await askForPasskey(other)).toMatchObject(NEEDED);
    expect((await other.post('/session/verification/passphrase', { passphrase: PASSPHRASE })).status).toBe(
      403,
    );
    expect(await confirm(other, authenticator)).toBe(204);
    expect(await statusOf(other, '/home')).toBe(200);

    const options = (await anonymous().post<RequestOptions>('/session/passkey-options')).body;
    const byPasskey = await anonymous().post<OwnSession>('/session/passkey', authenticator.assert(options));
    expect(byPasskey.body.member).toMatchObject({ passkeyNeeded: false, passkeyDueAt: null });
    expect(await statusOf(clientOf(test, byPasskey), '/home')).toBe(200);
  });

  it('whoever removes the last passkey goes on in this session, and adds one in the next', async () => {
    const session = await sessionOf(secretariat);
    await askForPasskey(session);
    const [{ id }] = (await session.get<{ items: [{ id: string }] }>('/passkeys')).body.items;
    expect((await session.send('DELETE', `/passkeys/${id}`)).status).toBe(204);
    expect(await statusOf(session, '/members')).toBe(200);
    const next = await sessionOf(secretariat);
    expect(await next.get('/members')).toMatchObject(NEEDED);
    expect((await askForPasskey(next)).status).toBe(204);
    expect(await statusOf(next, '/members')).toBe(200);
  });

  it('the sign-in of one’s organisation does as well, and the link of a demonstration', async () => {
    for (const [factors, status] of [
      [['passphrase', 'code'], 403],
      [['single-sign-on'], 200],
      [['passphrase', 'single-sign-on'], 200],
    ] as const)
      expect([factors, await statusOf(await openedBy(secretariat, factors), '/members')]).toEqual([
        factors,
        status,
      ]);
    await test.db.query('update member set passkey_due_at = null where id = $1', [secretariat.memberId]);
    const token = await createOneTimeLink(test, secretariat.memberId, 'sign-in');
    const opened = await anonymous().post<OwnSession>('/links/sign-in', { token });
    expect(opened.body.member).toMatchObject({ passkeyNeeded: false, passkeyDueAt: null });
    expect(await dueOf(secretariat)).toBeNull();
  });

  it('nothing is heard live: a new connection is refused, and one that stands is cut on the day', async () => {
    await setDue(auditor, '1 day');
    const session = await sessionOf(auditor);
    const socket = await connect(session);
    const cut = new Promise((resolve) => socket!.once('disconnect', resolve));
    await test.app.get(SessionRevalidator).check();
    expect(socket!.connected).toBe(true);
    await setDue(auditor, '0 days');
    await test.app.get(SessionRevalidator).check();
    await cut;
    const later = await sessionOf(auditor);
    expect(await connect(later)).toBeNull();
    await askForPasskey(later);
    const again = await connect(later);
    expect(again).not.toBeNull();
    again!.disconnect();
  });

  it('the address of a member’s calendar, which opens no session, goes on', async () => {
    await setDue(secretariat, '1 day');
    const session = await sessionOf(secretariat);
    const { url } = (await session.post<{ url: string }>('/calendar-feed')).body;
    await setDue(secretariat, '0 days');
    expect((await anonymous().get(new URL(url).pathname.replace('/api', ''))).status).toBe(200);
  });
});
