import { open, rename, rm } from 'node:fs/promises';
import { pack, type Pack } from 'tar-stream';
import {
  ARCHIVE_FORMAT,
  ArchiveFault,
  FORMAT_MEMBER,
  type Kind,
  MANIFEST_MEMBER,
  type Manifest,
  PIECE_BYTES,
  pieceName,
} from './archive-format.ts';
import { type ArchiveLock, seal } from './encryption.ts';
import { RunningDigest } from './running-digest.ts';

/** Puts members into an archive, one after the other. */
export class ArchiveWriter {
  constructor(private readonly tar: Pack) {}

  async begin(): Promise<void> {
    await this.write(FORMAT_MEMBER, Buffer.from(`${ARCHIVE_FORMAT}\n`));
  }

  /** Puts in what comes, in pieces, and tells what it was. */
  async add(
    kind: Kind,
    name: string,
    content: AsyncIterable<Uint8Array>,
  ): Promise<ReturnType<RunningDigest['finish']>> {
    const digest = new RunningDigest(kind === 'database');
    let [held, size, pieces]: [Uint8Array[], number, number] = [[], 0, 0];
    const flush = async (): Promise<void> => {
      await this.write(pieceName(kind, name, pieces), Buffer.concat(held));
      [held, size, pieces] = [[], 0, pieces + 1];
    };
    for await (const chunk of content) {
      digest.update(chunk);
      held.push(chunk);
      size += chunk.length;
      if (size >= PIECE_BYTES) await flush();
    }
    // What is empty has a piece too, unless it is a table: the manifest says that it is there.
    if (size > 0 || (pieces === 0 && kind !== 'database')) await flush();
    return digest.finish();
  }

  async end(manifest: Manifest): Promise<void> {
    await this.write(MANIFEST_MEMBER, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
    this.tar.finalize();
  }

  private write(name: string, content: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.tar.entry({ name, size: content.length, mode: 0o600 }, content, (error) =>
        error ? reject(error) : resolve(),
      );
    });
  }
}

export interface WrittenArchive {
  readonly bytes: number;
  /** Of the file as it lies there, sealed. */
  readonly sha256: string;
}

/**
 * Writes an archive beside its place, synced, read again, and then renamed: under its name it is whole or not there.
 * @throws ArchiveFault where a file of that name is there already.
 */
export async function writeArchive(
  path: string,
  lock: ArchiveLock,
  fill: (writer: ArchiveWriter) => Promise<Manifest>,
): Promise<WrittenArchive & { readonly manifest: Manifest }> {
  const partial = `${path}.partial`;
  await assertFree(path);
  try {
    const tar = pack();
    const filling = fillPack(tar, fill);
    const [manifest, written] = await Promise.all([filling, writeFile(partial, await seal(tar, lock))]);
    const read = await digestOfFile(partial);
    if (read.sha256 !== written.sha256)
      throw new ArchiveFault(
        'What was read again is not what was written: the disk under the archive has a fault.',
      );
    await rename(partial, path);
    return { manifest, ...written };
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function fillPack(tar: Pack, fill: (writer: ArchiveWriter) => Promise<Manifest>): Promise<Manifest> {
  try {
    const writer = new ArchiveWriter(tar);
    await writer.begin();
    const manifest = await fill(writer);
    await writer.end(manifest);
    return manifest;
  } catch (error) {
    tar.destroy(error as Error);
    throw error;
  }
}

async function assertFree(path: string): Promise<void> {
  const file = await open(path, 'r').catch(() => null);
  await file?.close();
  if (file) throw new ArchiveFault(`${path} is there already; name another file.`);
}

async function writeFile(path: string, content: AsyncIterable<Uint8Array>): Promise<WrittenArchive> {
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

async function digestOfFile(path: string): Promise<WrittenArchive> {
  const file = await open(path, 'r');
  const digest = new RunningDigest();
  for await (const chunk of file.createReadStream() as AsyncIterable<Buffer>) digest.update(chunk);
  return digest.finish();
}
