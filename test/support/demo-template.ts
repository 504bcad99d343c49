import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase, filledTemplate, type TestDatabase } from './database.ts';
import { SERVER_MAIN, NorbanetProcess } from './norbanet-process.ts';

/**
 * The demonstration as it is when nobody has come yet: filled in once a run and a day, and copied for each
 * file of tests.
 */
export interface DemoCopy {
  readonly database: TestDatabase;
  /** The folder of its files, to be copied. */
  readonly files: string;
}

const TEMPLATE_LOCK = 711_004_023;
const SEARCH_REBUILD = 'dist/server/search-rebuild.js';

export async function createDemoCopy(): Promise<DemoCopy> {
  const made = createHash('sha256')
    .update(readFileSync(SERVER_MAIN))
    .update(new Date().toISOString().slice(0, 10))
    .digest('hex')
    .slice(0, 12);
  const files = join(tmpdir(), `norbanet-demo-${made}`);
  return {
    files,
    database: await createTestDatabase(
      filledTemplate(
        'norbanet_demo',
        made,
        TEMPLATE_LOCK,
        () => existsSync(files),
        (database) => fillDemo(database, files),
      ),
    ),
  };
}

/**
 * No job runs while it is filled: what is to be sent or done then is done by those who start on a copy. But the
 * search index is made, by the command that makes it again: else each copy would have to.
 */
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
