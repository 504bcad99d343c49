import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

/** The file system that Linux keeps in memory. */
const IN_MEMORY = '/dev/shm';
/** More than the data of a whole run takes, in bytes. */
const ROOM = 6_000_000_000;

/**
 * Where tests keep what vanishes with them: in memory, where there is room. A test file's own database is a copy of
 * fourteen hundred files, which takes a disk half a second and memory a twentieth of one.
 */
export function temporaryRoot() {
  try {
    accessSync(IN_MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    // What is kept there is taken from the memory of the machine.
    return bavail * bsize > ROOM && freemem() > 2 * ROOM ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A folder that goes with the run. A PostgreSQL that is started as another user can enter it. */
export function temporaryFolder(prefix, cleanUp) {
  const folder = mkdtempSync(join(temporaryRoot(), prefix));
  chmodSync(folder, 0o755);
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
