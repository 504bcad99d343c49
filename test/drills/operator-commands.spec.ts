import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { cookieOf, PASSPHRASE, type SessionBody, tokenOfLink } from '../support/accounts.ts';
import { ApiClient } from '../support/api-client.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type RunningProcess, startProcess } from '../support/processes.ts';
import { startSmtpSink } from '../support/smtp-sink.ts';
import { waitUntil } from '../support/wait-until.ts';

const folder = mkdtempSync(join(tmpdir(), 'norbanet-doctor-'));
const PASSPHRASE_FILE = join(folder, 'passphrase');

/** What an operator types, beside a product that runs. */
describe('the operator’s command', () => {
  let database: TestDatabase;
  let running: RunningProcess;
  beforeAll(async () => {
    database = await createTestDatabase();
    running = await startProcess('dist/server/main.js', { DATABASE_URL: database.applicationUrl });
  }, 60_000);
  afterAll(async () => {
    await running?.end('SIGTERM');
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const operateWith = (environment: Readonly<Record<string, string>>, ...words: string[]) =>
    new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
      execFile(
        process.execPath,
        ['dist/server/operate.js', ...words],
        { env: { ...process.env, DATABASE_URL: database.applicationUrl, LOG_LEVEL: 'info', ...environment } },
        (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }),
      );
    });
  const operate = (...words: string[]) => operateWith({}, ...words);

  it('shows its manual, and names what it does not know', async () => {
    expect(await operate()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('maintenance [on|off]'),
    });
    expect(await operate('tidy')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no command "tidy"'),
    });
    const strange = await operate('maintenance', '--sure', '--json');
    expect({ ...strange, stdout: JSON.parse(strange.stdout) }).toMatchObject({
      status: 2,
      stdout: { ok: false, error: expect.stringContaining('Write: maintenance [on|off]') },
    });
  });

  it('lets members only read during maintenance, and work again after it', async () => {
    const client = new ApiClient(running.url);
    expect(JSON.parse((await operate('maintenance', 'on', '--json')).stdout)).toMatchObject({
      ok: true,
      maintenance: true,
    });
    expect(await client.get('/installation')).toMatchObject({ status: 200, body: { maintenance: true } });
    const refused = await client.post('/session', {});
    expect(refused).toMatchObject({ status: 503, body: { code: 'maintenance' } });
    expect(refused.headers.get('retry-after')).toBe('5');
    expect((await operate('maintenance')).stdout).toContain('members can read');
    expect((await operate('maintenance', 'off')).stdout).toBe('No maintenance: members can work.\n');
    expect(await client.get('/installation')).toMatchObject({ body: { maintenance: false } });
    expect((await client.post('/session', {})).status).toBe(400);
  }, 60_000);

  it('finds nothing wrong but what a database of tests leaves out, and sends a letter to its operator', async () => {
    const sink = await startSmtpSink();
    const environment = { PUBLIC_URL: running.url, SMTP_URL: sink.url, DATA_DIR: folder };
    const { status, stdout } = await operateWith(
      environment,
      'doctor',
      '--mail-to',
      'operator@example.org',
      '--json',
    );
    const { findings } = JSON.parse(stdout) as { findings: { check: string; state: string; told: string }[] };
    await sink.close();
    // A database of tests is told not to wait for the disk.
    expect(findings.filter(({ state }) => state === 'fault')).toMatchObject([
      { check: 'PostgreSQL', told: expect.stringContaining('a power cut can lose what was saved: fsync') },
    ]);
    expect(status).toBe(1);
    expect(sink.letters).toHaveLength(1);
  }, 60_000);

  it('says of each part that does not work what to do about it, and tells no secret', async () => {
    const wrong = new URL(database.applicationUrl);
    wrong.password = 'p4ssw0rd';
    const port = await freePort();
    wrong.port = String(port);
    const { status, stdout } = await operateWith(
      {
        DATABASE_URL: String(wrong),
        REDIS_URL: `redis://:p4ssw0rd@127.0.0.1:${port}`,
        SMTP_URL: `smtp://user:p4ssw0rd@127.0.0.1:${port}`,
        CLAMD_URL: `tcp://127.0.0.1:${port}`,
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        DATA_DIR: '/dev/null/norbanet',
      },
      'doctor',
    );
    expect(status).toBe(1);
    for (const told of [
      'FAULT    DATABASE_URL: does not work (ECONNREFUSED)',
      'FAULT    REDIS_URL: does not work (ECONNREFUSED)',
      'FAULT    SMTP_URL: does not work (ESOCKET)',
      'FAULT    CLAMD_URL: the virus scanner does not answer',
      'FAULT    PUBLIC_URL: does not work (ECONNREFUSED)',
      'FAULT    DATA_DIR: does not work (ENOTDIR)',
    ])
      expect(stdout).toContain(told);
    expect(stdout).not.toContain('p4ssw0rd');
    expect((await operateWith({ PORT: 'many' }, 'doctor')).stdout).toContain('FAULT    settings: PORT');
  }, 60_000);

  it.each([
    ['erasures'],
    ['backup', '--passphrase-file', PASSPHRASE_FILE],
    ['jobs'],
    ['maintenance'],
    ['members'],
  ])('says in a sentence that the database is away: %s', async (...words) => {
    const away = new URL(database.applicationUrl);
    away.port = String(await freePort());
    writeFileSync(PASSPHRASE_FILE, 'a long passphrase of this test\n');
    const answer = await operateWith({ DATABASE_URL: String(away), DATA_DIR: folder }, ...words);
    expect(answer).toMatchObject({ status: 2, stdout: '' });
    expect(answer.stderr).toContain('DATABASE_URL: nothing answers at its host and port; start PostgreSQL');
    expect(answer.stderr).not.toMatch(/^ +at /m);
  });

  it('prints a link for the first member that makes the one before useless, and ends everybody’s sessions', async () => {
    const client = new ApiClient(running.url);
    const linkOf = async () =>
      (JSON.parse((await operate('members', 'first-link', '--json')).stdout) as { link: string }).link;
    const [older, newer] = [await linkOf(), await linkOf()];
    const accept = (link: string) =>
      client.post<SessionBody>('/links/accept', { token: tokenOfLink(link), passphrase: PASSPHRASE });
    expect((await accept(older)).status).not.toBe(200);
    const joined = await accept(newer);
    expect(joined.status).toBe(200);
    expect(await operate('members', 'first-link')).toMatchObject({ status: 2 });
    expect((await operate('members')).stdout).toMatch(
      /secretariat, active, sessions: 1, passkeys: 0\nMembers: 1\n$/,
    );
    const member = new ApiClient(running.url, { cookie: cookieOf(joined) });
    expect(await member.get('/meetings')).toMatchObject({ status: 200 });
    expect(await operate('members', 'sign-out', 'everybody')).toMatchObject({ status: 0 });
    await waitUntil('the session has ended', async () => (await member.get('/meetings')).status === 401);
    expect(await operate('members', 'passkey-days', '30')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/: 1\n$/),
    });
  }, 60_000);
});
