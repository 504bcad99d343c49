import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type RunningProcess, startProcess } from '../support/processes.ts';
import { waitUntil } from '../support/wait-until.ts';

/** The one command, on a database of its own making. */
describe('npm start', () => {
  let folder: string;
  let running: RunningProcess | undefined;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'norbanet-start-')));
    chmodSync(folder, 0o755);
  });
  afterAll(async () => {
    await running?.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });
  const environment = () => ({ DATA_DIR: folder, LOG_LEVEL: 'info' });
  const postgresPid = () =>
    Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const lives = (pid: number) => existsSync(`/proc/${pid}`);
  const systemId = () => readFileSync(join(folder, 'postgres', 'global', 'pg_control')).readBigUInt64LE(0);

  it('makes a database that only its account can read, starts everything and stops everything', async () => {
    running = await startProcess('scripts/start.mjs', environment());
    await waitUntil('it says that it is ready', () => running!.output().includes('Norbanet is ready'));
    expect(statSync(join(folder, 'postgres')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'postgres.password')).mode & 0o777).toBe(0o600);
    const postgres = postgresPid();
    expect(lives(postgres)).toBe(true);
    expect(await running.end('SIGINT')).toBe(0);
    expect(lives(postgres)).toBe(false);
    expect(existsSync(join(folder, 'norbanet.pid'))).toBe(false);
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).toContain('database system is shut down');
  }, 120_000);

  it('works as a role that owns nothing, and keeps values that its PostgreSQL refuses out of its log', async () => {
    running = await startProcess('scripts/start.mjs', environment());
    const port = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]!;
    const password = readFileSync(join(folder, 'postgres.password'), 'utf8');
    const client = new Client({
      connectionString: `postgres://norbanet:${password}@127.0.0.1:${port}/postgres`,
    });
    await client.connect();
    // Of its own database, too, it is not the owner: whoever gets into it cannot change the audit log.
    await expect(
      client.query(`
        select distinct usename as role, usesuper as super
        from pg_stat_activity
        join pg_user using (usename)
        where application_name like 'norbanet%'`),
    ).resolves.toMatchObject({ rows: [{ role: 'norbanet_app', super: false }] });
    await expect(client.query(`select 'words that a member wrote'::uuid`)).rejects.toMatchObject({
      code: '22P02',
    });
    await client.end();
    expect(await running.end('SIGINT')).toBe(0);
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).not.toContain('member wrote');
  }, 120_000);

  it('starts again after it was killed, on the same data, though its PostgreSQL still ran', async () => {
    running = await startProcess('scripts/start.mjs', environment());
    const [orphan, before] = [postgresPid(), systemId()];
    await running.end('SIGKILL');
    await pause(200);
    expect(lives(orphan)).toBe(true);
    running = await startProcess('scripts/start.mjs', environment());
    expect(running.output()).toContain('earlier start is still running');
    // Ended it has by then; who inherits the orphan may take a moment to bury it.
    await waitUntil('the database of the earlier start is gone', () => !lives(orphan));
    expect(systemId()).toBe(before);
  }, 180_000);

  it('refuses a second start in the same place, in words, and leaves the first alone', async () => {
    const second = spawnSync(process.execPath, ['scripts/start.mjs'], {
      env: { ...process.env, DATA_DIR: folder, PORT: '0' },
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain('running here already');
    expect(second.stderr).not.toContain('    at ');
    expect((await fetch(`${running!.url}/api/health/ready`)).status).toBe(200);
  }, 90_000);

  it('leaves a database of another PostgreSQL as it is, and says by which commands it comes over', () => {
    const older = join(folder, 'older');
    mkdirSync(join(older, 'postgres'), { recursive: true });
    writeFileSync(join(older, 'postgres', 'PG_VERSION'), '17\n');
    for (const [code, ...script] of [
      [1, 'scripts/start.mjs'],
      [2, 'scripts/operate.mjs', 'doctor'],
    ] as const) {
      const { REDIS_URL: _, DATABASE_URL: __, ...inherited } = process.env;
      const { status, stderr } = spawnSync(process.execPath, script, {
        env: { ...inherited, DATA_DIR: older, PORT: '0' },
        encoding: 'utf8',
        timeout: 60_000,
      });
      expect([status, stderr]).toEqual([
        code,
        expect.stringMatching(/PostgreSQL 17, .* brings 18\. Nothing .*ops -- backup".*ops -- restore/),
      ]);
      expect(stderr).not.toContain('    at ');
    }
    expect(readdirSync(join(older, 'postgres'))).toEqual(['PG_VERSION']);
  }, 90_000);

  it('starts again when PostgreSQL itself was killed and left its lock behind', async () => {
    process.kill(postgresPid(), 'SIGKILL');
    await running!.end('SIGKILL');
    running = await startProcess('scripts/start.mjs', environment());
    expect((await fetch(`${running.url}/api/health/ready`)).status).toBe(200);
    expect(await running.end('SIGTERM')).toBe(0);
  }, 120_000);
});
