import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, opendir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Config } from '../config/config.ts';
import { newId } from '../persistence/id.ts';
import { Problem } from '../problems/problem.ts';
import { FileStore, fileKey, idOfFileKey, type StoredFile } from './file-store.ts';

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** The disk, or what one may use of it, is full. */
export function hasNoRoom(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return NO_ROOM.has(String(code));
}

/**
 * Files on disk, `DATA_DIR/files/<last two>/<id>`; written beside, synced, then renamed, so that no half file
 * is ever seen.
 */
export class DiskFileStore extends FileStore {
  private readonly root: string;

  constructor(config: Config) {
    super();
    this.root = join(config.DATA_DIR, 'files');
  }

  override async put(content: Readable, largest: number, id: string = newId()): Promise<StoredFile> {
    const path = this.path(id);
    const partial = `${path}.partial`;
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    try {
      const { size, sha256 } = await this.write(content, partial, largest);
      await rename(partial, path);
      return { id, size, sha256 };
    } catch (error) {
      await rm(partial, { force: true });
      throw hasNoRoom(error) ? new Problem('storage-full') : error;
    }
  }

  override async adopt(path: string, id: string): Promise<StoredFile> {
    const target = this.path(id);
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    const { size, sha256 } = await hashAndSync(isThere ? path : target);
    if (isThere) {
      await mkdir(join(target, '..'), { recursive: true, mode: 0o700 });
      await rename(path, target);
    }
    await syncFolder(join(target, '..'));
    return { id, size, sha256 };
  }

  override async open(id: string): Promise<Readable> {
    const file = await open(this.path(id), 'r');
    return createReadStream('', { fd: file, autoClose: true });
  }

  override async remove(id: string): Promise<void> {
    await rm(`${this.path(id)}.partial`, { force: true });
    await rm(this.path(id), { force: true });
  }

  override async *ids(): AsyncGenerator<string> {
    for await (const folder of entriesOf(this.root)) {
      for await (const name of entriesOf(join(this.root, folder))) {
        const id = idOfFileKey(`${folder}/${name}`);
        if (id !== null) yield id;
      }
    }
  }

  override withLocalCopy<T>(id: string, work: (path: string) => Promise<T>): Promise<T> {
    return work(this.path(id));
  }

  private async write(
    content: Readable,
    path: string,
    largest: number,
  ): Promise<{ size: number; sha256: string }> {
    const file = await open(path, 'wx', 0o600);
    try {
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of content as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > largest) throw new Problem('too-large');
        hash.update(chunk);
        await file.write(chunk);
      }
      await file.sync();
      return { size, sha256: hash.digest('hex') };
    } finally {
      await file.close();
    }
  }

  private path(id: string): string {
    return join(this.root, fileKey(id));
  }
}

/** The names in a folder; none where it is not there, or is none. */
async function* entriesOf(path: string): AsyncGenerator<string> {
  const folder = await opendir(path).catch(() => null);
  if (folder) for await (const { name } of folder) yield name;
}

async function hashAndSync(path: string): Promise<{ size: number; sha256: string }> {
  const file = await open(path, 'r+');
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of file.createReadStream({
      start: 0,
      autoClose: false,
    }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      hash.update(chunk);
    }
    await file.sync();
    return { size, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}

/** A name is on the disk for good when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
