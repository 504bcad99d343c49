import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { ArchiveFault, type Digest } from '../archive-format.ts';
import { RunningDigest } from '../running-digest.ts';
import type { ArchiveFile, ArchivePlace, FoundArchive } from './archive-place.ts';

const PARTIAL = '.partial';

/** An archive that is a file: written beside its place, synced, read again, and then renamed. */
export class FolderArchive implements ArchiveFile {
  constructor(readonly label: string) {}

  get name(): string {
    return basename(this.label);
  }

  async assertFree(): Promise<void> {
    const file = await stat(this.label).catch(() => null);
    if (file) throw new ArchiveFault(`${this.label} is there already; name another file.`);
  }

  async write(content: AsyncIterable<Uint8Array>, filled: Promise<unknown>): Promise<Digest> {
    const partial = `${this.label}${PARTIAL}`;
    try {
      await mkdir(dirname(this.label), { recursive: true, mode: 0o700 });
      const written = await writeFile(partial, content);
      await filled;
      const read = await digestOfFile(partial);
      if (read.sha256 !== written.sha256)
        throw new ArchiveFault(
          'What was read again is not what was written: the disk under the archive has a fault.',
        );
      await rename(partial, this.label);
      return written;
    } catch (error) {
      // Why it failed is told, and not that nothing was there to be cleared.
      await rm(partial, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  async open(): Promise<Readable> {
    const file = await stat(this.label).catch((error: NodeJS.ErrnoException) => {
      // A folder that may not be read is not one without the file.
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (!file?.isFile()) throw new ArchiveFault(`There is no file ${this.label}.`);
    if (file.size === 0) throw new ArchiveFault(`${this.label} is empty: no archive was written there.`);
    return createReadStream(this.label, { highWaterMark: 1024 * 1024 });
  }
}

/** A folder of archives. */
export class FolderPlace implements ArchivePlace {
  constructor(readonly label: string) {}

  archive(name: string): ArchiveFile {
    return new FolderArchive(join(this.label, name));
  }

  async list(): Promise<FoundArchive[]> {
    const names = (await this.names()).filter((name) => !name.endsWith(PARTIAL)).toSorted();
    const found = await Promise.all(
      names.map(async (name) => {
        const file = await stat(join(this.label, name)).catch(() => null);
        return file?.isFile() ? [{ name, bytes: file.size, writtenAt: file.mtime }] : [];
      }),
    );
    return found.flat();
  }

  async remove(name: string): Promise<void> {
    await rm(join(this.label, name));
  }

  async removeHalves(isMeant: (name: string) => boolean): Promise<void> {
    for (const name of await this.names())
      if (name.endsWith(PARTIAL) && isMeant(name.slice(0, -PARTIAL.length)))
        await rm(join(this.label, name), { force: true });
  }

  private names(): Promise<string[]> {
    return readdir(this.label).catch(() => []);
  }
}

async function writeFile(path: string, content: AsyncIterable<Uint8Array>): Promise<Digest> {
  await rm(path, { force: true });
  const file = await open(path, 'wx', 0o600);
  try {
    const digest = new RunningDigest();
    for await (const chunk of content) {
      digest.update(chunk);
      await file.write(chunk);
    }
    await file.sync();
    const { bytes, sha256 } = digest.finish();
    return { bytes, sha256 };
  } finally {
    await file.close();
  }
}

async function digestOfFile(path: string): Promise<Digest> {
  const file = await open(path, 'r');
  const digest = new RunningDigest();
  for await (const chunk of file.createReadStream() as AsyncIterable<Buffer>) digest.update(chunk);
  return digest.finish();
}
