import { Redis } from 'ioredis';
import { SignInRateLimiter } from '../../src/identity/sign-in-rate-limiter.ts';
import {
  auditRows,
  clientOf,
  cookieOf,
  givePassphrase,
  createOneTimeLink,
  PASSPHRASE,
  type SessionBody,
} from '../support/accounts.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BACKENDS } from '../support/backends.ts';
import { type ApiResponse, ApiClient } from '../support/api-client.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { TRUSTED_PROXIES: '127.0.0.1' } });
  network = await createTestNetwork(test);
  denmark = await network.as('DK', 'government');
  estonia = await network.as('EE', 'ngo');
  await givePassphrase(test, denmark.memberId);
  await givePassphrase(test, estonia.memberId);
}, 60_000);
afterAll(() => test.close());
beforeEach(() => test.db.query('truncate sign_in_limit'));

/** The cookie by which the device is known again. */
const deviceOf = (answer: ApiResponse<unknown>): string =>
  answer.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('norbanet-device='))!
    .split(';')[0]!;
const from = (address: string) => ({ 'x-forwarded-for': address });
const signIn = (
  email: string,
  passphrase = PASSPHRASE,
  headers: Record<string, string> = {},
): Promise<ApiResponse<SessionBody>> =>
  network.anonymous().post<SessionBody>('/session', { email, passphrase }, headers);

describe('signing in', () => {
  it('opens a session for the one who knows the passphrase, with a cookie no script can read', async () => {
    const answer = await signIn(' DK-Government@example.org ');
    expect(answer.status).toBe(200);
    expect(answer.body.member).toMatchObject({ id: denmark.memberId, role: 'team' });
    const cookie = answer.headers.get('set-cookie')!;
    expect(cookie).toMatch(
      /^norbanet=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax, norbanet-device=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(JSON.stringify(answer.body)).not.toContain(cookieOf(answer).split('=')[1]);
    expect((await clientOf(test, answer).get<SessionBody>('/session')).body.member?.id).toBe(
      denmark.memberId,
    );
  });

  it('from a device that the member has not used before is told by mail, once', async () => {
    const mails = () =>
      test.db.query<{ subject: string; text: string }[]>(
        `select subject, text from delivery where recipient_id = $1 and event like 'sign-in-notice:%'`,
        [estonia.memberId],
      );
    const before = (await mails()).length;
    const windows = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Firefox/140.0' };
    const first = await signIn(estonia.email, PASSPHRASE, windows);
    await signIn(estonia.email, PASSPHRASE, { ...windows, cookie: deviceOf(first) });
    await signIn(estonia.email, 'quite another passphrase', windows);
    const sent = (await mails()).slice(before);
    expect(sent).toHaveLength(1);
    expect(sent[0]!.subject).toBe('A sign-in to Norbanet from a new device');
    expect(sent[0]!.text).toMatch(
      /Device: Firefox on Windows\.[^]*ends all your sessions[^]*\/not-me#[\w-]{43}/,
    );
    expect(sent[0]!.text).not.toContain('127.0.0.1');
  });

  it('keeps only the hash of the token, and of the passphrase only argon2id', async () => {
    const answer = await signIn(denmark.email);
    const token = cookieOf(answer).split('=')[1]!;
    const dump = JSON.stringify(
      await test.db.query(
        `
          select (select json_agg(s) from session s) as sessions,
            (select json_agg(a) from account a) as accounts,
            (select json_agg(d) from known_device d) as devices,
            (select json_agg(e) from audit_entry e) as audit`,
      ),
    );
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(deviceOf(answer).split('=')[1]);
    expect(dump).not.toContain(PASSPHRASE);
    expect(dump).toContain('$argon2id$v=19$m=65536,t=3,p=1$');
  });

  it('answers an unknown address, a wrong passphrase and a member who has not joined with the same words', async () => {
    const { request: _ids, ...unknown } = withoutRequestId(await signIn('nobody@example.org'));
    const { request: _also, ...wrong } = withoutRequestId(
      await signIn(denmark.email, 'quite another passphrase'),
    );
    const { request: _too, ...notJoined } = withoutRequestId(
      await signIn((await network.as('LV', 'ngo')).email),
    );
    expect(unknown).toMatchObject({ status: 401, body: { code: 'sign-in-refused' }, cookie: null });
    expect(wrong).toEqual(unknown);
    expect(notJoined).toEqual(unknown);
  });

  // Work, not time: a busy machine stretches seconds at random, while a skipped argon2id shows as a twentieth
  // of the processor time.
  it('spends the same work whether the account exists or not', async () => {
    const workOf = async (email: (at: number) => string): Promise<number> => {
      const works: number[] = [];
      for (let at = 0; at < 5; at++) {
        const before = process.cpuUsage();
        await signIn(email(at), 'quite another passphrase', from(`192.0.2.${at}`));
        works.push(process.cpuUsage(before).user);
      }
      return works.sort((a, b) => a - b)[2]!;
    };
    await workOf((at) => `warm-up-${at}@example.org`);
    const unknown = await workOf((at) => `nobody-${at}@example.org`);
    const known = await workOf(() => denmark.email);
    expect(Math.abs(known - unknown)).toBeLessThan(0.35 * unknown);
  });

  it('tells the audit log of both, and a refused one without anything that was typed', async () => {
    await signIn(denmark.email);
    await signIn(denmark.email, 'quite another passphrase');
    await signIn('nobody.at.all@example.org', 'quite another passphrase');
    const [opened] = await auditRows(test, 'session.opened');
    expect(opened).toMatchObject({ actor_id: denmark.memberId, country: 'DK', detail: { by: 'passphrase' } });
    const [stranger, member] = await auditRows(test, 'session.refused');
    expect(member).toMatchObject({ object_kind: 'member', object_id: denmark.memberId });
    expect(stranger).toMatchObject({ object_kind: 'address' });
    expect(JSON.stringify([stranger, member])).not.toMatch(/nobody|quite another/);
  });

  it('always gives a new token and ends the session that the browser brought along', async () => {
    const first = await signIn(denmark.email);
    const second = await signIn(denmark.email, PASSPHRASE, { cookie: cookieOf(first) });
    expect(cookieOf(second)).not.toBe(cookieOf(first));
    expect(second.body.csrfToken).not.toBe(first.body.csrfToken);
    expect((await clientOf(test, first).get<SessionBody>('/session')).body.member).toBeNull();
  });

  it('does not let an attacker choose the token', async () => {
    const chosen = `norbanet=${'A'.repeat(43)}`;
    const answer = await signIn(denmark.email, PASSPHRASE, { cookie: chosen });
    expect(cookieOf(answer)).not.toBe(chosen);
    expect(
      (await new ApiClient(test.url, { cookie: chosen }).get<SessionBody>('/session')).body.member,
    ).toBeNull();
  });

  it('refuses a request from another site, and one with fields that nobody asked for', async () => {
    expect((await signIn(denmark.email, PASSPHRASE, { origin: 'https://evil.example' })).body).toMatchObject({
      code: 'forged-request',
    });
    expect((await signIn(denmark.email, PASSPHRASE, { 'sec-fetch-site': 'cross-site' })).body).toMatchObject({
      code: 'forged-request',
    });
    const more = await network.anonymous().post('/session', {
      email: denmark.email,
      passphrase: PASSPHRASE,
      role: 'secretariat',
      memberId: estonia.memberId,
    });
    expect(more).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
  });
});

/** Where attempts are counted, to be emptied and to be broken. */
async function counterOf(environment: Readonly<Record<string, string>>) {
  const { REDIS_URL } = environment;
  if (!REDIS_URL) {
    return {
      app: test,
      empty: () => test.db.query('truncate sign_in_limit'),
      breaking: () => test.db.query('alter table sign_in_limit rename to sign_in_limit_away'),
      mending: () => test.db.query('alter table sign_in_limit_away rename to sign_in_limit'),
      close: () => Promise.resolve(),
    };
  }
  const app = await startApp({
    database: test.database,
    environment: { TRUSTED_PROXIES: '127.0.0.1', ROLE: 'api', ...environment },
  });
  const redis = new Redis(REDIS_URL);
  const keys = () => redis.keys(`norbanet-${test.database.name}:sign-in-*`);
  return {
    app,
    empty: async () => {
      for (const key of await keys()) await redis.del(key);
    },
    // A key that holds no number: the count fails as it does when the store is away.
    breaking: () => redis.lpush(`norbanet-${test.database.name}:sign-in-address:127.0.0.1`, 'no number'),
    mending: () => redis.del(`norbanet-${test.database.name}:sign-in-address:127.0.0.1`),
    close: async () => {
      expect(await keys()).not.toEqual([]);
      redis.disconnect();
      await app.close();
    },
  };
}

describe.each(BACKENDS)('guessing, counted in %s,', (_, environment) => {
  let counter: Awaited<ReturnType<typeof counterOf>>;
  beforeAll(async () => {
    counter = await counterOf(environment);
  }, 60_000);
  afterAll(() => counter?.close());
  beforeEach(() => counter.empty());
  const stranger = () => new ApiClient(counter.app.url);
  const signIn = (email: string, passphrase = PASSPHRASE, headers: Record<string, string> = {}) =>
    stranger().post<SessionBody>('/session', { email, passphrase }, headers);

  // The first of all: they may also be the first that the store hears.
  it('many at once gets no further than one after the other', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => signIn(denmark.email, 'quite another passphrase')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('at one account from one place ends after five wrong attempts, also for the right passphrase, known or not', async () => {
    for (const email of [denmark.email, 'nobody@example.org']) {
      for (let at = 0; at < 5; at++)
        expect((await signIn(email, 'quite another passphrase')).status).toBe(401);
      const answer = await signIn(email);
      expect(answer).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
      expect(answer.headers.get('retry-after')).toBeTruthy();
    }
  });

  it('does not lock the member out who comes from elsewhere', async () => {
    for (let at = 0; at < 6; at++)
      await signIn(denmark.email, 'quite another passphrase', from('198.51.100.7'));
    expect((await signIn(denmark.email, PASSPHRASE, from('203.0.113.9'))).status).toBe(200);
  });

  it('through many accounts from one IPv6 network ends, whatever addresses it has', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 70 }, (_, at) =>
        stranger()
          .post('/links/preview', { token: 'x'.repeat(43) }, from(`2001:db8:1:2::${at.toString(16)}`))
          .then(({ status }) => status),
      ),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect((await signIn('somebody@example.org', PASSPHRASE, from('2001:db8:1:2:ffff::1'))).status).toBe(429);
    expect((await signIn(denmark.email, PASSPHRASE, from('2001:db8:1:3::1'))).status).toBe(200);
  });

  it('fails closed: without a count nobody signs in', async () => {
    await counter.breaking();
    try {
      expect(await signIn(denmark.email)).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    } finally {
      await counter.mending();
    }
    expect((await signIn(denmark.email)).status).toBe(200);
  });

  it('forgets mistakes once the right passphrase comes', async () => {
    for (let round = 0; round < 3; round++) {
      for (let at = 0; at < 4; at++) await signIn(denmark.email, 'quite another passphrase');
      expect((await signIn(denmark.email)).status).toBe(200);
    }
  });

  /** Strangers use up all that the account has, without the work of a hash each. */
  async function attack(email: string): Promise<void> {
    for (let at = 0; at < 30; at++)
      await counter.app.app.get(SignInRateLimiter).consume(email, `198.51.100.${at}`, null);
  }

  it('from many places shuts an account for strangers, but not for its member on a device that she signed in with before', async () => {
    const device = deviceOf(await signIn(denmark.email));
    const others = deviceOf(await signIn(estonia.email));
    await attack(denmark.email);
    const fromElsewhere = (cookie?: string) =>
      signIn(denmark.email, PASSPHRASE, { ...from('203.0.113.9'), ...(cookie ? { cookie } : {}) });
    for (const cookie of [undefined, others, `norbanet-device=${'A'.repeat(43)}`])
      expect((await fromElsewhere(cookie)).status).toBe(429);
    const back = await fromElsewhere(device);
    expect([back.status, deviceOf(back)]).toEqual([200, device]);
    expect((await fromElsewhere()).status).toBe(429);
  });

  it('from a known device ends after five wrong attempts too, and a new passphrase makes every device a stranger', async () => {
    const device = deviceOf(await signIn(denmark.email));
    const again = (passphrase?: string) =>
      signIn(denmark.email, passphrase, { ...from('203.0.113.9'), cookie: device });
    for (let at = 0; at < 5; at++) expect((await again('quite another passphrase')).status).toBe(401);
    expect((await again()).status).toBe(429);
    await counter.empty();
    await givePassphrase(test, denmark.memberId);
    await attack(denmark.email);
    expect((await again()).status).toBe(429);
  });

  it('knows one browser for each of the members who share it, and never by a token that the server did not give', async () => {
    const planted = `norbanet-device=${'B'.repeat(43)}`;
    const device = deviceOf(await signIn(denmark.email, PASSPHRASE, { cookie: planted }));
    expect(device).not.toBe(planted);
    expect(deviceOf(await signIn(estonia.email, PASSPHRASE, { cookie: device }))).toBe(device);
    await attack(denmark.email);
    await attack(estonia.email);
    for (const { email } of [denmark, estonia])
      expect((await signIn(email, PASSPHRASE, { ...from('203.0.113.9'), cookie: device })).status).toBe(200);
  });
});

describe('a session', () => {
  it('ends at sign-out, and its cookie opens nothing any more', async () => {
    const answer = await signIn(denmark.email);
    const client = clientOf(test, answer);
    const left = await client.del('/session');
    expect(left.status).toBe(204);
    expect(left.headers.get('set-cookie')).toMatch(/^norbanet=;.*Expires=Thu, 01 Jan 1970/);
    expect((await client.get('/sessions')).body).toMatchObject({ code: 'not-signed-in' });
  });

  it('changes nothing without its own CSRF token', async () => {
    const [one, other] = [
      await signIn(denmark.email),
      await signIn(denmark.email, PASSPHRASE, from('192.0.2.1')),
    ];
    for (const csrfToken of [undefined, '', other.body.csrfToken!, `${one.body.csrfToken!}x`]) {
      const forged = new ApiClient(test.url, {
        cookie: cookieOf(one),
        ...(csrfToken === undefined ? {} : { csrfToken }),
      });
      expect((await forged.del('/sessions')).body).toMatchObject({ code: 'forged-request' });
    }
    expect((await clientOf(test, one).get('/sessions')).status).toBe(200);
  });

  it('is seen by its member with its device, and nobody sees another’s', async () => {
    await test.db.query('update session set ended_at = app_now() where member_id = $1', [denmark.memberId]);
    const client = clientOf(
      test,
      await signIn(denmark.email, PASSPHRASE, {
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:130.0) Gecko/20100101 Firefox/130.0',
      }),
    );
    await signIn(denmark.email);
    const { body } = await client.get<{ items: { device: string | null; current: boolean }[] }>('/sessions');
    expect(body.items.map(({ device, current }) => [device, current])).toEqual([
      [null, false],
      ['Firefox on Windows', true],
    ]);
  });

  it('can be ended by its member from another device, and by nobody else', async () => {
    const [here, there] = [
      clientOf(test, await signIn(denmark.email)),
      clientOf(test, await signIn(denmark.email)),
    ];
    const { body } = await there.get<{ items: { id: string; current: boolean }[] }>('/sessions');
    const own = body.items.find(({ current }) => current)!;
    const missing = await clientOf(test, await signIn(estonia.email)).del(`/sessions/${own.id}`);
    expect(missing).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await here.del('/sessions/not-an-id')).body).toMatchObject({ code: 'not-found' });
    expect((await here.del(`/sessions/${own.id}`)).status).toBe(204);
    expect((await there.get('/sessions')).status).toBe(401);
    expect((await here.get('/sessions')).status).toBe(200);
  });

  it('ends everywhere when the member says so', async () => {
    const [here, there] = [
      clientOf(test, await signIn(denmark.email)),
      clientOf(test, await signIn(denmark.email)),
    ];
    expect((await here.del('/sessions')).status).toBe(204);
    expect((await here.get('/sessions')).status).toBe(401);
    expect((await there.get('/sessions')).status).toBe(401);
  });

  it('ends elsewhere when its member changes the passphrase, giving the present one, and the member is told', async () => {
    const device = deviceOf(await signIn(estonia.email));
    const cookie = (answer: ApiResponse<SessionBody>) => `${cookieOf(answer)}; ${device}`;
    const opened = await signIn(estonia.email, PASSPHRASE, { cookie: device });
    const here = new ApiClient(test.url, { cookie: cookie(opened), csrfToken: opened.body.csrfToken! });
    const there = clientOf(test, await signIn(estonia.email));
    const NEW = 'seven otters under the quiet pier';
    const change = (present: string, passphrase: string) => here.put('/passphrase', { present, passphrase });
    expect(await change('quite another passphrase', NEW)).toMatchObject({
      status: 403,
      body: { code: 'verification-refused' },
    });
    expect(await change(PASSPHRASE, 'Correct Horse Battery Staple')).toMatchObject({
      body: { code: 'weak-passphrase', reason: 'too-common' },
    });
    expect((await there.get('/sessions')).status).toBe(200);
    expect((await change(PASSPHRASE, NEW)).status).toBe(204);
    expect((await here.get('/sessions')).status).toBe(200);
    expect((await there.get('/sessions')).status).toBe(401);
    expect((await signIn(estonia.email)).status).toBe(401);
    expect(deviceOf(await signIn(estonia.email, NEW, { cookie: device }))).toBe(device);
    for (const action of ['member.passphrase-changed', 'member.passphrase-change-refused'])
      expect((await auditRows(test, action))[0]).toMatchObject({ object_id: estonia.memberId, detail: {} });
    const [told] = await test.db.query<{ text: string }[]>(
      `select text from delivery where recipient_id = $1 and event like 'sign-in-notice:%' order by id desc`,
      [estonia.memberId],
    );
    expect(told!.text).toContain('Your passphrase was changed.');
    const tries = [];
    for (let at = 0; at < 6; at++) tries.push((await change('quite another passphrase', NEW)).status);
    expect(tries).toEqual([403, 403, 403, 403, 403, 429]);
    await givePassphrase(test, estonia.memberId);
  });

  it('ends after half an hour of rest, and after twelve hours even when it never rested', async () => {
    const rested = clientOf(test, await signIn(denmark.email));
    await test.db.query(
      `
        update session
        set seen_at = app_now() - interval '31 minutes'
        where member_id = $1 and ended_at is null`,
      [denmark.memberId],
    );
    expect((await rested.get('/sessions')).status).toBe(401);
    const old = clientOf(test, await signIn(denmark.email));
    await test.db.query(
      `
        update session
        set expires_at = app_now() - interval '1 second'
        where member_id = $1 and ended_at is null`,
      [denmark.memberId],
    );
    expect((await old.get('/sessions')).status).toBe(401);
  });

  it('slides while it is used', async () => {
    const used = clientOf(test, await signIn(denmark.email));
    await test.db.query(
      `
        update session
        set seen_at = app_now() - interval '29 minutes'
        where member_id = $1 and ended_at is null`,
      [denmark.memberId],
    );
    expect((await used.get('/sessions')).status).toBe(200);
    const [row] = await test.db.query<{ fresh: boolean }[]>(
      `select max(seen_at) > app_now() - interval '1 minute' as fresh from session where member_id = $1`,
      [denmark.memberId],
    );
    expect(row?.fresh).toBe(true);
  });
});

describe('over https', () => {
  it('the cookie is bound to the host and never sent in clear', async () => {
    const secure = await startApp({
      database: test.database,
      environment: { PUBLIC_URL: 'https://norbanet.test' },
    });
    try {
      const answer = await new ApiClient(secure.url).post<SessionBody>('/links/sign-in', {
        token: await createOneTimeLink(test, denmark.memberId, 'sign-in'),
      });
      expect(answer.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^__Host-norbanet=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
      ]);
    } finally {
      await secure.close();
    }
  });
});

function withoutRequestId({ status, body, headers }: ApiResponse<unknown>): {
  status: number;
  body: unknown;
  request: unknown;
  cookie: string | null;
} {
  const { requestId, ...rest } = body as { requestId: string };
  return { status, body: rest, request: requestId, cookie: headers.get('set-cookie') };
}
