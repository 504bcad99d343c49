import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { withClient } from '../../src/database/data-source.ts';
import { formatStartupError, readConfig, serve } from '../../src/serve.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { SERVER_MAIN } from '../support/norbanet-process.ts';

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

let database: TestDatabase;
let folder: string;
let taken: Server;
const PASSWORD = randomBytes(8).toString('hex');
const LATIN = `norbanet_latin_${randomBytes(4).toString('hex')}`;

/** As the owner of the server. */
const ask = (sql: string): Promise<unknown> => withClient(database.url, (client) => client.query(sql));

beforeAll(async () => {
  database = await createTestDatabase();
  await ask(`create database ${LATIN} encoding LATIN1 locale_provider libc locale 'C' template template0`);
  folder = mkdtempSync(join(tmpdir(), 'norbanet-faults-'));
  writeFileSync(join(folder, 'file'), '');
  taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
});
afterAll(async () => {
  taken.close();
  rmSync(folder, { recursive: true, force: true });
  await ask(`drop database ${LATIN} with (force)`);
  await database.drop();
});

async function environmentOf(settings: Readonly<Record<string, string>>): Promise<NodeJS.ProcessEnv> {
  const { REDIS_URL: _, SMTP_URL: __, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: 'development',
    PORT: String(await freePort()),
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    DATABASE_URL: database.applicationUrl,
    LOG_LEVEL: 'info',
    ...settings,
  };
}

/** The built application with these settings in a process of its own; it ends by itself. */
async function start(settings: Readonly<Record<string, string>>): Promise<Ended> {
  const env = await environmentOf(settings);
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [SERVER_MAIN], { env, timeout: 60_000 }, (_error, out, err) =>
      resolve({ code: child.exitCode, output: out + err }),
    );
  });
}

/** The same within this process, which has loaded it already. */
async function tryToServe(settings: Readonly<Record<string, string>>): Promise<Ended> {
  const before = { ...process.env };
  try {
    await serve(readConfig(await environmentOf(settings)));
    return { code: null, output: '' };
  } catch (error) {
    return { code: 1, output: formatStartupError(error) };
  } finally {
    Object.assign(process.env, before);
  }
}

const databaseWith = (changes: Partial<URL>): string =>
  Object.assign(new URL(database.applicationUrl), changes).href;

/** What an operator sets wrongly, with what the one sentence about it says. */
const FAULTS: readonly (readonly [what: string, settings: () => Record<string, string>, words: RegExp])[] = [
  [
    'a port that is in use',
    () => ({ PORT: String((taken.address() as AddressInfo).port) }),
    /PORT: another program listens on \d+ already, .* end it, or write another port \(EADDRINUSE\)/,
  ],
  [
    'an address that is none of this machine',
    () => ({ HOST: '203.0.113.9' }),
    /HOST: this machine has no such address; write one of its own, .*\(EADDRNOTAVAIL\)/,
  ],
  [
    'a host that nobody knows',
    () => ({ HOST: 'nowhere.invalid' }),
    /HOST: no such host is known here; write an address of this machine, .*\((?:ENOTFOUND|EAI_AGAIN)\)/,
  ],
  [
    'a folder that cannot be made',
    () => ({ DATA_DIR: join(folder, 'file', 'data') }),
    /DATA_DIR: in \S+ nothing can be written; write a folder that .* may write \(E\w+\)/,
  ],
  [
    'a folder that cannot be written',
    () => ({ DATA_DIR: '/proc' }),
    /DATA_DIR: in \/proc nothing can be written; write a folder that .* may write \(E\w+\)/,
  ],
  [
    'a level of the log that there is none of',
    () => ({ LOG_LEVEL: 'loud' }),
    /LOG_LEVEL: write fatal, error/,
  ],
  [
    'a wrong password of the database',
    () => ({ DATABASE_URL: databaseWith({ password: PASSWORD }) }),
    /DATABASE_URL: PostgreSQL does not take its password; write the password of its role, .*\(28P01\)/,
  ],
  [
    'a wrong password of the owner of the tables',
    () => ({ DATABASE_OWNER_URL: databaseWith({ username: 'nobody', password: PASSWORD }) }),
    /DATABASE_OWNER_URL: PostgreSQL does not take its password; write .*\(28P01\)/,
  ],
  [
    'a database that is not there',
    () => ({ DATABASE_URL: databaseWith({ pathname: '/nowhere' }) }),
    /DATABASE_URL: there is no database of its name; write the name of one that is there, .*\(3D000\)/,
  ],
  [
    'a database whose signs are those of a few languages',
    () => ({ DATABASE_URL: databaseWith({ pathname: `/${LATIN}` }) }),
    /DATABASE_URL: its database is in LATIN1, .* Nothing was changed\. Make another one by "create database/,
  ],
  [
    'a host of the database that nobody knows',
    () => ({ DATABASE_URL: databaseWith({ hostname: 'nowhere.invalid' }) }),
    /DATABASE_URL: its host is not known here; write .*\((?:ENOTFOUND|EAI_AGAIN)\)/,
  ],
  [
    'a port where no database listens',
    () => ({ DATABASE_URL: databaseWith({ port: '1' }) }),
    /DATABASE_URL: nothing answers at its host and port; start PostgreSQL, or write .*\(ECONNREFUSED\)/,
  ],
];

/** One of each way in which it ends; those of the others are the same. */
const OF_THEIR_OWN = [
  'a port that is in use',
  'a level of the log that there is none of',
  'a wrong password of the database',
];

describe('a start that cannot be', () => {
  it.each(FAULTS)('because of %s says so in one sentence, and what to do', async (what, settings, words) => {
    const isOwn = OF_THEIR_OWN.includes(what);
    const { code, output } = await (isOwn ? start(settings()) : tryToServe(settings()));
    expect(output).toMatch(words);
    expect(output).not.toMatch(/^ +at |Error:/m);
    expect([output.trimEnd().split('\n').length, code]).toEqual([2, 1]);
    expect(output).not.toContain(PASSWORD);
  });
});
