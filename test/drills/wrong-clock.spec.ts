import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Secret, TOTP } from 'otpauth';
import { clientOf, givePassphrase, PASSPHRASE, type SessionBody } from '../support/accounts.ts';
import { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createPriorityBallot, type RunningBallot } from '../support/ballots.ts';
import { type RunningProcess, startProcess } from '../support/processes.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

const HOUR_MS = 3_600_000;
const PRELOAD = pathToFileURL(resolve('test/support/shifted-clock.mjs')).href;

describe('a process whose clock', () => {
  let test: TestApp;
  let member: TestMember;
  let totp: TOTP;
  let ballot: RunningBallot;
  let sink: SmtpSink;
  let folder: string;

  beforeAll(async () => {
    sink = await startSmtpSink();
    // It serves nobody: all that is due is for the processes to do.
    folder = await mkdtemp(join(tmpdir(), 'norbanet-clock-'));
    test = await startApp({ environment: { ROLE: 'api', DATA_DIR: folder } });
    const network = await createTestNetwork(test);
    member = await network.as('DK', 'government');
    ballot = await createPriorityBallot(network);
    await givePassphrase(test, member.memberId);
    const app = await openAnotherSession(test, member.memberId);
    const { body } = await app.post<{ secret: string }>('/authenticator');
    totp = new TOTP({ secret: Secret.fromBase32(body.secret) });
    const code = totp.generate();
    expect((await app.post('/authenticator/confirmation', { code })).status).toBe(200);
  }, 120_000);
  afterAll(async () => {
    await test?.close();
    await sink?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const plan = (subject: string, due: string): Promise<unknown> =>
    test.db.query(
      `insert into delivery (id, event, address, channel, subject, text, due_at)
       values (gen_random_uuid(), 'drill:' || $1::text, 'seat@example.org', 'mail', $1, 'Words', now() + $2::interval)`,
      [subject, due],
    );
  const subjects = (): (string | undefined)[] => sink.letters.map(({ subject }) => subject);

  /** With a code of the present, by the clock that counts; how long the session that it opens is to last. */
  async function signIn(url: string): Promise<number> {
    await test.db.query('update authenticator set last_step = 0');
    const anybody = new ApiClient(url);
    const { body } = await anybody.post<{ secondStep: string }>('/session', {
      email: member.email,
      passphrase: PASSPHRASE,
    });
    const code = totp.generate();
    const answer = await anybody.post<SessionBody>('/session/second-step', {
      secondStep: body.secondStep,
      code,
    });
    expect([answer.status, answer.body]).toMatchObject([200, { member: { email: member.email } }]);
    expect((await clientOf(test, answer).get<SessionBody>('/session')).body.member).not.toBeNull();
    const [session] = await test.db.query<[{ hours: number }]>(
      `select extract(epoch from expires_at - now()) / 3600 as hours from session order by created_at desc limit 1`,
    );
    return Math.round(Number(session.hours));
  }

  it.each([
    ['is an hour ahead', HOUR_MS],
    ['is an hour behind', -HOUR_MS],
    ['is a day ahead', 24 * HOUR_MS],
  ])(
    '%s sends nothing early, closes no ballot, ends no session and makes none longer, and says that it is wrong',
    async (name, ahead) => {
      const running: RunningProcess = await startProcess('dist/server/main.js', {
        NODE_ENV: 'test',
        NODE_OPTIONS: `--import ${PRELOAD}`,
        NORBANET_TEST_CLOCK_MS: String(ahead),
        PUBLIC_URL: 'http://norbanet.test',
        DATABASE_URL: test.database.applicationUrl,
        SMTP_URL: sink.url,
        DATA_DIR: folder,
      });
      try {
        const [own, ended] = [
          new ApiClient(running.url, (await openAnotherSession(test, member.memberId)).options),
          await openAnotherSession(test, member.memberId),
        ];
        await test.db.query(
          `update session set expires_at = now() - interval '1 minute' where csrf_token = $1`,
          [ended.options.csrfToken],
        );
        running.child.kill('SIGUSR2');
        const ready = () => fetch(`${running.url}/api/health/ready`);
        await waitUntil('it is not ready', async () => !(await ready()).ok);
        expect(await (await ready()).json()).toMatchObject({ parts: { clock: 'apart' } });
        expect((await fetch(`${running.url}/api/health/live`)).status).toBe(200);

        await plan(`late ${name}`, '30 minutes');
        await plan(`now ${name}`, '-1 second');
        await waitUntil('what is due is sent', () => subjects().includes(`now ${name}`));
        expect(subjects().filter((subject) => subject?.startsWith('late'))).toEqual([]);
        const paper = { ranking: [[ballot.options['A']!]] };
        expect((await own.put(`/ballots/${ballot.ballotId}/paper`, paper)).status).toBe(200);
        expect((await own.get<{ phase: string }>(`/ballots/${ballot.ballotId}`)).body.phase).toBe('open');
        expect(
          (await new ApiClient(running.url, ended.options).get<SessionBody>('/session')).body.member,
        ).toBeNull();
        expect(await signIn(running.url)).toBe(12);
      } finally {
        await running.end('SIGTERM');
      }
    },
    90_000,
  );
});
