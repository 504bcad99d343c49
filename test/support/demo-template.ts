import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase, filledTemplate, type TestDatabase } from './database.ts';
import { SERVER_MAIN, NorbanetProcess } from './norbanet-process.ts';
import { operate } from './operator.ts';
import { waitUntil } from './wait-until.ts';

/** The demonstration, filled in once a run and a day, and copied for each file of tests. */
export interface DemoCopy {
  readonly database: TestDatabase;
  /** The folder of its files, to be copied. */
  readonly files: string;
}

const NEW_LOCK = 711_004_023;
const SETTLED_LOCK = 711_004_024;
const SEARCH_REBUILD = 'dist/server/search-rebuild.js';

/** As it is when nobody has come yet and no job has run: what is to be sent or done, or is too old, is there. */
export async function createDemoCopy(): Promise<DemoCopy> {
  const build = demoBuild();
  const files = join(tmpdir(), `norbanet-demo-${build}`);
  const template = filledTemplate({
    family: 'norbanet_demo',
    build,
    lock: NEW_LOCK,
    isWhole: () => existsSync(files),
    fill: (database) => fillDemo(database, files),
  });
  return { files, database: await createTestDatabase(template) };
}

/** As it is a moment later, when its jobs have run: else each process on a copy would begin with them. */
export async function createSettledDemoCopy(): Promise<DemoCopy> {
  const build = demoBuild();
  const files = join(tmpdir(), `norbanet-settled-demo-${build}`);
  let before = '';
  const template = filledTemplate({
    family: 'norbanet_settled_demo',
    build,
    lock: SETTLED_LOCK,
    isWhole: () => existsSync(files),
    begin: async () => {
      const copy = await createDemoCopy();
      before = copy.files;
      return copy.database;
    },
    fill: (database) => settleDemo(database, before, files),
  });
  return { files, database: await createTestDatabase(template) };
}

const demoBuild = (): string =>
  createHash('sha256')
    .update(readFileSync(SERVER_MAIN))
    .update(new Date().toISOString().slice(0, 10))
    .digest('hex')
    .slice(0, 12);

/** The search index is made by the command that makes it again: else each copy would have to. */
async function fillDemo(database: TestDatabase, files: string): Promise<void> {
  const norbanet = await NorbanetProcess.start(database, { demo: true, environment: { ROLE: 'api' } });
  await norbanet.end();
  await promisify(execFile)(process.execPath, [SEARCH_REBUILD], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      DATABASE_URL: database.applicationUrl,
      DATA_DIR: norbanet.folder,
    },
  });
  cpSync(norbanet.folder, files, { recursive: true });
  await norbanet.stop();
}

/** The jobs wait in the database, which is copied, and not in Redis. */
async function settleDemo(database: TestDatabase, before: string, files: string): Promise<void> {
  const norbanet = await NorbanetProcess.start(database, { files: before, environment: { REDIS_URL: '' } });
  await waitUntil('no job of the demonstration is due', async () => {
    const { result } = await operate(database, norbanet.folder, ['jobs']);
    return (result['jobs'] as unknown[]).length === 0;
  });
  await norbanet.end();
  cpSync(norbanet.folder, files, { recursive: true });
  await norbanet.stop();
}
