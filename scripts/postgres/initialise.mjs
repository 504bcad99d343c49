import { randomUUID } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Plain } from '../setup/progress.mjs';
import { dataFolder } from '../setup/project-root.mjs';
import { privateFolder } from './location.mjs';
import { ended, runProgram, tail } from './run-program.mjs';

/** The major version of the PostgreSQL that the packages bring. */
const BROUGHT = '18';

/**
 * Makes the data folder beside its place and moves it there whole, so that a killed start leaves no half of
 * one.
 */
export async function initialise(place, password, logFile) {
  const making = `${place.data}.making-${process.pid}`;
  privateFolder(making, place.account);
  const secret = join(place.home, `.secret-${randomUUID()}`);
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (place.account) {
    chownSync(secret, place.account.uid, place.account.gid);
  }
  const output = openSync(logFile, 'a', 0o600);
  try {
    const code = await ended(
      runProgram(
        place,
        'initdb',
        [
          '-D',
          making,
          '-U',
          'norbanet',
          `--pwfile=${secret}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          '--locale=C',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          '--no-instructions',
          '--no-sync',
        ],
        output,
      ),
    );
    if (code !== 0) {
      throw new Plain(`PostgreSQL could not make its data folder (${code}):\n${tail(logFile)}`);
    }
  } finally {
    closeSync(output);
    rmSync(secret, { force: true });
  }
  if (existsSync(place.data)) {
    rmdirSync(place.data);
  }
  renameSync(making, place.data);
}

/** The database may lie in a folder of the system, away from files and keys. */
const placesOf = ({ data }) =>
  data.startsWith(join(dataFolder(), '/')) ? dataFolder() : `${dataFolder()} and ${data}`;

/** Whether the data folder holds a database already, one that this account and this version can open. */
export function madeAlready(place) {
  if (!existsSync(place.data)) {
    return false;
  }
  try {
    readdirSync(place.data);
  } catch (error) {
    if (error.code === 'EACCES') {
      throw new Plain(
        `The database in ${place.data} belongs to another account. Start Norbanet as the one that made it.`,
      );
    }
    throw error;
  }
  const version = existsSync(join(place.data, 'PG_VERSION'))
    ? readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim()
    : undefined;
  if (version !== undefined && version !== BROUGHT) {
    throw new Plain(
      `The database in ${place.data} was made by PostgreSQL ${version}, and this version of Norbanet brings ${BROUGHT}. ` +
        `Nothing was changed. With the version of Norbanet that you had, run "npm run ops -- backup"; move ` +
        `${placesOf(place)} away; then run "npm run ops -- restore ARCHIVE" with this one (docs/operations/backup.md).`,
    );
  }
  return version !== undefined;
}

/**
 * The files of a new database reach the disk after the first page has been served; until then a power cut may
 * cost them.
 */
export function syncInBackground(place) {
  runProgram(place, 'initdb', ['--sync-only', '-D', place.data], 'ignore').unref();
}
