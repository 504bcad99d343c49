import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '../setup/project-root.mjs';
import { accountFor, canReach } from './account.mjs';
import { copyNative, makeLinks, nativeFolder } from './binaries.mjs';

/**
 * A folder of the system for this project, used when PostgreSQL's account cannot reach the project itself.
 */
export const systemFolder = (path) =>
  join('/var/lib/norbanet', createHash('sha256').update(path).digest('hex').slice(0, 16));

/** Makes a folder that only its owner can look into, and gives it to the account. */
export function privateFolder(path, account) {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o700);
  if (account) {
    chownSync(path, account.uid, account.gid);
  }
}

function traversableFolder(path) {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755);
}

function linksOrCopy(native, home) {
  try {
    makeLinks(native);
    return native;
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) {
      throw error;
    }
    return copyNative(native, join(home, 'native')).then((copy) => {
      makeLinks(copy);
      return copy;
    });
  }
}

/**
 * Where the binaries and the data of the lasting database are, and who runs them: `postgres` in the data
 * folder, or, when that cannot be reached by the account, a link there to a folder of the system.
 */
export async function lastingPlace(say = console.log) {
  const own = dataFolder();
  const data = join(own, 'postgres');
  const native = nativeFolder();
  traversableFolder(own);
  const account = accountFor(data);
  const linked = existsSync(data) && lstatSync(data).isSymbolicLink();
  if (!linked && canReach(native, account) && canReach(own, account)) {
    return { account, native: await linksOrCopy(native, own), home: own, data };
  }
  const home = linked ? dirname(realpathSync(data)) : systemFolder(own);
  traversableFolder(home);
  const copy = await copyNative(native, home);
  makeLinks(copy);
  if (!linked) {
    privateFolder(join(home, 'postgres'), account);
    symlinkSync(join(home, 'postgres'), data);
    say(
      `  The account "${account.name}" that runs PostgreSQL cannot reach this folder, so the ` +
        `database is in ${home}; ${data} is a link to it.`,
    );
  }
  return { account, native: copy, home, data: join(home, 'postgres') };
}

/** The same for a database that lives as long as a test run, below a folder that was just made. */
export async function passingPlace(folder) {
  const home = realpathSync(folder);
  traversableFolder(home);
  const native = nativeFolder();
  const account = accountFor(join(home, 'postgres'));
  const within = canReach(native, account)
    ? await linksOrCopy(native, home)
    : await copyNative(native, join(home, 'native'));
  makeLinks(within);
  return { account, native: within, home, data: join(home, 'postgres') };
}
