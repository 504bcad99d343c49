import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { SELECT_SCHEMA } from '../support/schema.ts';
import { waitUntil } from '../support/wait-until.ts';

/** So many migrations are done when the process is killed, each time a little further. */
const KILLS = [3, 40, 41, 90];

/** What an operator sees who runs `npm run migrate` and pulls the plug, or has two machines start at once. */
describe('migrating a database', () => {
  let complete: TestDatabase;
  let server: Client;
  const made: string[] = [];
  beforeAll(async () => {
    complete = await createTestDatabase();
    server = new Client({ connectionString: complete.url });
    await server.connect();
  });
  afterAll(async () => {
    for (const name of made) await server?.query(`drop database if exists ${name} with (force)`);
    await server?.end();
    await complete?.drop();
  });

  const makeEmpty = async (): Promise<string> => {
    const name = `norbanet_empty_${randomBytes(4).toString('hex')}`;
    await server.query(`create database ${name}`);
    made.push(name);
    return Object.assign(new URL(complete.url), { pathname: `/${name}` }).href;
  };
  const start = (url: string) => {
    const application = Object.assign(new URL(complete.applicationUrl), { pathname: new URL(url).pathname });
    return spawn(process.execPath, ['dist/server/migrate.js'], {
      env: { ...process.env, DATABASE_URL: application.href, DATABASE_OWNER_URL: url, LOG_LEVEL: 'warn' },
      stdio: 'ignore',
    });
  };
  const ask = async (url: string, sql: string): Promise<object[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<object>(sql).finally(() => client.end());
    return rows;
  };
  const countDone = async (url: string): Promise<number> => {
    const counted = await ask(url, 'select count(*)::int as done from migration').catch(() => []);
    return (counted[0] as { done: number } | undefined)?.done ?? 0;
  };
  const MIGRATIONS = 'select timestamp, name from migration order by timestamp';

  it('goes on after a kill in the middle, again and again, to the schema of a fresh installation', async () => {
    const url = await makeEmpty();
    for (const after of KILLS) {
      const child = start(url);
      const ended = once(child, 'exit');
      await waitUntil(`${after} migrations are done`, async () => (await countDone(url)) >= after, 60_000);
      child.kill('SIGKILL');
      await ended;
    }
    await expect(once(start(url), 'exit')).resolves.toEqual([0, null]);
    await expect(ask(url, SELECT_SCHEMA)).resolves.toEqual(await ask(complete.url, SELECT_SCHEMA));
    await expect(ask(url, MIGRATIONS)).resolves.toEqual(await ask(complete.url, MIGRATIONS));
  });

  it('is done once where three start at the same time', async () => {
    const url = await makeEmpty();
    const ends = await Promise.all([start(url), start(url), start(url)].map((child) => once(child, 'exit')));
    expect(ends).toEqual([
      [0, null],
      [0, null],
      [0, null],
    ]);
    await expect(ask(url, MIGRATIONS)).resolves.toEqual(await ask(complete.url, MIGRATIONS));
  });
});
