import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { cookieOf, createOneTimeLink, type SessionBody } from '../support/accounts.ts';
import { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { OwnRedis } from '../support/own-redis.ts';
import { startProcess, type RunningProcess } from '../support/processes.ts';
import { describeWith } from '../support/server-program.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';
import { createDraft, LiveClient, openThread, replyToThread } from '../support/standards.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';
import { filesWith, keysWith, rowsWith } from '../support/traces.ts';
import { waitUntil } from '../support/wait-until.ts';

/** What is looked for, by what it is. */
const secrets: Record<string, string> = {
  passphrase: `wet gravel ${randomBytes(6).toString('hex')}`,
  'mistyped passphrase': `dry gravel ${randomBytes(6).toString('hex')}`,
};

describeWith('redis-server')('what a member keeps secret', () => {
  let test: TestApp;
  let member: TestMember;
  let other: TestMember;
  let redis: OwnRedis;
  let sink: SmtpSink;
  let folder: string;
  let server: RunningProcess;
  const answers: string[] = [];

  beforeAll(async () => {
    [redis, sink] = await Promise.all([OwnRedis.start(), startSmtpSink()]);
    test = await startApp({ environment: { ROLE: 'api' } });
    const network = await createTestNetwork(test);
    [member, other] = [await network.as('FI', 'ngo'), await network.as('EE', 'government')];
    folder = await mkdtemp(join(tmpdir(), 'norbanet-drill-'));
    server = await startProcess('dist/server/main.js', {
      DATABASE_URL: test.database.applicationUrl,
      DATA_DIR: folder,
      LOG_LEVEL: 'debug',
      PUBLIC_URL: 'http://norbanet.test',
      REDIS_URL: redis.url,
      SMTP_URL: sink.url,
      SLOW_REQUEST_MS: '1',
      SLOW_STATEMENT_MS: '1',
    });
  }, 120_000);
  afterAll(async () => {
    await server?.end('SIGKILL');
    await rm(folder, { recursive: true, force: true });
    await test?.close();
    await Promise.all([sink?.close(), redis?.stop()]);
  });

  /** Everywhere that words end up: rows, jobs among them, Redis, files, letters, answers, and what was printed. */
  async function tracesOf(needles: readonly string[]): Promise<string[]> {
    const within = (what: string, texts: readonly string[]): string[] =>
      texts
        .filter((text) => needles.some((needle) => text.includes(needle)))
        .map((text) => `${what} ${text}`);
    return [
      ...(await rowsWith(test.db, needles)),
      ...(await keysWith(redis.url, needles)),
      ...(await filesWith(folder, needles)),
      ...within('letter', sink.sources),
      ...within('answer', answers),
      ...within('line', server.output().split('\n')),
    ];
  }

  /** As one who signs in: with mistakes, in wrong places, and with everything that there is to it. */
  async function signInWithAll(): Promise<TestMember> {
    const stranger = new ApiClient(server.url);
    const hear = async <T>(answer: Promise<{ status: number; body: T }>): Promise<T> => {
      const { body } = await answer;
      answers.push(JSON.stringify(body));
      return body;
    };
    const { passphrase } = secrets as { passphrase: string };
    const token = (secrets['one-time link'] = await createOneTimeLink(test, member.memberId, 'renew'));
    await hear(stranger.post('/links/accept', { token, passphrase: 'short' }));
    await stranger.post('/links/accept', { token, passphrase });
    const wrong = secrets['mistyped passphrase']!;
    await hear(stranger.post('/session', { email: member.email, passphrase: wrong }));
    await hear(stranger.post('/session', { email: member.email, passphrase: wrong, more: wrong }));
    await hear(stranger.post('/session', { email: wrong, passphrase: wrong }));
    await hear(stranger.get(`/nowhere?passphrase=${encodeURIComponent(wrong)}&token=${token}`));
    const broken = await fetch(`${server.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"passphrase":"${wrong}",`,
    });
    answers.push(await broken.text());
    const opened = await stranger.post<SessionBody>('/session', { email: member.email, passphrase });
    secrets['token of the session'] = cookieOf(opened).split('=')[1]!;
    const client = new ApiClient(server.url, {
      cookie: cookieOf(opened),
      csrfToken: opened.body.csrfToken!,
    });
    const { body: app } = await client.post<{ secret: string }>('/authenticator');
    secrets['seed of the app'] = app.secret;
    const code = new TOTP({ secret: Secret.fromBase32(app.secret) }).generate();
    const confirmed = await client.post<{ codes: string[] }>('/authenticator/confirmation', { code });
    secrets['code of recovery'] = confirmed.body.codes[0]!;
    await hear(client.get('/no-such-page'));
    await hear(client.post('/standards', { title: 7 }));
    await hear(client.get(`/standards/${randomUUID()}`));
    return Object.assign(client, { memberId: member.memberId, email: member.email, name: member.name });
  }

  /** Where a shelter is reached: for its country, and for teams one at a time and by name. */
  async function tellWhereShelterIs(client: ApiClient, other: TestMember): Promise<void> {
    const mailbox = (secrets['address of a shelter'] =
      `intake-${randomBytes(6).toString('hex')}@example.org`);
    const none = {
      roleTitle: null,
      phone: null,
      hours: null,
      about: null,
      fields: [],
      languages: [],
      askable: [],
    };
    const entry = { ...none, subject: 'organisation', mailbox, audiences: { mailbox: 'teams' } };
    const { status, body } = await client.post<{ id: string }>('/directory/entries', entry);
    expect(status).toBe(201);
    const reader = new ApiClient(server.url, other.options);
    const revealed = await reader.post(`/directory/entries/${body.id}/reveal`, { field: 'mailbox' });
    expect(revealed).toMatchObject({ status: 200, body: { value: mailbox } });
  }

  it('is found by the search where it is said aloud', async () => {
    const draft = await createDraft(member);
    const { body: thread } = await openThread(member, draft, null, 'Quetzal');
    const reader = new LiveClient(server.url, member, draft.threadsRoom!);
    await reader.join();
    await replyToThread(new ApiClient(server.url, member.options), draft.id, thread.id, 'Quetzal');
    await waitUntil('it is heard', () => reader.comments().includes('Quetzal'));
    reader.close();
    expect(await tracesOf(['Quetzal'])).toContain('table public.comment');
    // Jobs and processes that tell each other of news: something is there in which it could be.
    expect(await redis.ask((asked) => asked.dbsize())).toBeGreaterThan(3);
  });

  it('is in no table, job, key, file, letter, answer or line, neither as it is nor in another dress', async () => {
    const client = await signInWithAll();
    await tellWhereShelterIs(client, other);
    const draft = await createDraft(client);
    const { body: thread } = await openThread(client, draft, null);
    expect((await replyToThread(client, draft.id, thread.id, 'Words.')).status).toBe(201);
    const reader = new LiveClient(server.url, client, draft.threadsRoom!);
    expect(await reader.join()).toMatchObject({ ok: true });
    reader.close();
    await waitUntil('letters about it have come', () => sink.letters.length > 1);
    await waitUntil('all is passed on', async () => {
      const [{ left }] = await test.db.query<[{ left: number }]>(
        'select count(*)::int as left from outbox where relayed_at is null',
      );
      return left === 0;
    });
    const found: Record<string, string[]> = {};
    for (const [what, secret] of Object.entries(secrets)) {
      expect(secret.length).toBeGreaterThan(9);
      const bytes = what.startsWith('seed')
        ? Buffer.from(Secret.fromBase32(secret).buffer).toString('hex')
        : secret;
      const needles = [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64').slice(0, -4),
        bytes,
      ];
      found[what] = await tracesOf([...new Set(needles)]);
    }
    const nowhere = Object.fromEntries(Object.keys(secrets).map((what) => [what, [] as string[]]));
    expect(found).toEqual({ ...nowhere, 'address of a shelter': ['table public.directory_field'] });
    const lines = server
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(lines.length).toBeGreaterThan(20);
  }, 60_000);
});
