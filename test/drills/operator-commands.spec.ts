import { spawnSync } from 'node:child_process';
import { ApiClient } from '../support/api-client.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type RunningProcess, startProcess } from '../support/processes.ts';

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
  });

  const operate = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/server/operate.js', ...words], {
      env: { ...process.env, DATABASE_URL: database.applicationUrl, LOG_LEVEL: 'info' },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('shows its manual, and names what it does not know', () => {
    expect(operate()).toMatchObject({ status: 0, stdout: expect.stringContaining('maintenance [on|off]') });
    expect(operate('tidy')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no command "tidy"'),
    });
    const strange = operate('maintenance', '--sure', '--json');
    expect({ ...strange, stdout: JSON.parse(strange.stdout) }).toMatchObject({
      status: 2,
      stdout: { ok: false, error: expect.stringContaining('norbanet maintenance [on|off]') },
    });
  });

  it('lets members only read during maintenance, and work again after it', async () => {
    const client = new ApiClient(running.url);
    expect(JSON.parse(operate('maintenance', 'on', '--json').stdout)).toMatchObject({
      ok: true,
      maintenance: true,
    });
    expect(await client.get('/installation')).toMatchObject({ status: 200, body: { maintenance: true } });
    const refused = await client.post('/session', {});
    expect(refused).toMatchObject({ status: 503, body: { code: 'maintenance' } });
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(operate('maintenance').stdout).toContain('members can read');
    expect(operate('maintenance', 'off').stdout).toBe('No maintenance: members can work.\n');
    expect(await client.get('/installation')).toMatchObject({ body: { maintenance: false } });
    expect((await client.post('/session', {})).status).toBe(400);
  }, 60_000);
});
