import { readdirSync, readFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/api-client.ts';
import { type RunningProcess, startProcess } from '../support/processes.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

const MARKER = 'marker-of-a-secret-setting';

let test: TestApp;
let member: TestMember;
let running: RunningProcess;
const folder = mkdtempSync(join(tmpdir(), 'diagnostics-'));
beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  member = await (await createTestNetwork(test)).as('DK', 'ngo');
  running = await startProcess('dist/server/main.js', {
    NODE_ENV: 'test',
    ROLE: 'api',
    PUBLIC_URL: 'http://norbanet.test',
    DATABASE_URL: test.database.applicationUrl,
    DATA_DIR: folder,
    LOG_LEVEL: 'info',
    SLOW_REQUEST_MS: '600',
    SLOW_STATEMENT_MS: '500',
    MARKER,
  });
});
afterAll(async () => {
  await running?.end('SIGKILL');
  await test?.close();
  rmSync(folder, { recursive: true });
});

const linesWith = (words: string): Readonly<Record<string, unknown>>[] =>
  running
    .output()
    .split('\n')
    .filter((line) => line.includes(words))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

it('a request and a statement that took long are in the log by route and name, and by nothing that was asked for', async () => {
  const own = new ApiClient(running.url, member.options);
  await own.get('/standards?state=drafting');
  expect([...linesWith('was slow')]).toEqual([]);
  const holder = new Client({ connectionString: test.database.url });
  await holder.connect();
  await holder.query('begin; lock table standard in access exclusive mode');
  const asked = own.get('/standards?state=drafting');
  await waitUntil('the request waits for the table', async () => {
    const { rowCount } = await holder.query('select from pg_locks where not granted');
    return rowCount! > 0;
  });
  await holder.query('select pg_sleep(0.9)');
  await holder.query('rollback');
  await holder.end();
  expect((await asked).status).toBe(200);
  await waitUntil('both are told', () => linesWith('was slow').length >= 2);
  expect(linesWith('a request was slow')).toMatchObject([
    { route: '/api/standards', method: 'GET', status: '2xx' },
  ]);
  expect(linesWith('a statement was slow')[0]).toMatchObject({
    statement: expect.stringMatching(/^[\w-]+$/),
  });
  for (const line of linesWith('was slow')) {
    expect(line['milliseconds']).toBeGreaterThanOrEqual(500);
    expect(JSON.stringify(line)).not.toMatch(/drafting|where|\$1/);
  }
});

it('a process writes down what it is busy with when it is asked to, and nothing secret', async () => {
  running.child.kill('SIGUSR2');
  const diagnostics = join(folder, 'diagnostics');
  await waitUntil('the report is there', () => {
    running.child.kill('SIGUSR2');
    return linesWith('diagnostics were written').length > 0;
  });
  const [profile, report] = readdirSync(diagnostics)
    .toSorted()
    .slice(0, 2)
    .map((name) => ({ name, text: readFileSync(join(diagnostics, name), 'utf8') }));
  expect([profile!.name, report!.name]).toEqual([
    expect.stringMatching(/^\d{8}T\d{6}Z-\d+\.cpuprofile$/),
    expect.stringMatching(/\.report\.json$/),
  ]);
  expect(JSON.parse(profile!.text)).toMatchObject({ nodes: expect.any(Array), samples: expect.any(Array) });
  expect(JSON.parse(report!.text)).toMatchObject({
    memory: { rss: expect.any(Number) },
    resources: { TCPSocketWrap: expect.any(Number) },
  });
  for (const { name, text } of [profile!, report!]) {
    expect(text).not.toMatch(new RegExp(`${MARKER}|DATABASE_URL|127\\.0\\.0\\.1`));
    expect(statSync(join(diagnostics, name)).mode & 0o777).toBe(0o600);
  }
  expect((await fetch(`${running.url}/api/health/live`)).status).toBe(200);
});
