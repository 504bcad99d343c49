import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../persistence/id.ts';

/** No work with a file lasts that long: its process was killed. */
const OLDEST_MS = 6 * 3_600_000;

/** A folder of this machine for files that are there only while somebody works with them. */
export class ScratchFolder {
  constructor(private readonly folder: string) {}

  /** Runs `work` with the path of a file that may be written, and is gone afterwards. */
  async withPath<T>(work: (path: string) => Promise<T>): Promise<T> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, newId());
    try {
      return await work(path);
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Removes what killed processes left. */
  async removeLeftovers(): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const path of names.map((name) => join(this.folder, name))) {
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
      if (Date.now() - mtimeMs > OLDEST_MS) await rm(path, { force: true });
    }
  }
}
