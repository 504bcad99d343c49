import { pack, type Pack } from 'tar-stream';
import {
  ARCHIVE_FORMAT,
  type Digest,
  FORMAT_MEMBER,
  type Kind,
  MANIFEST_MEMBER,
  type Manifest,
  PIECE_BYTES,
  pieceName,
} from './archive-format.ts';
import { type ArchiveLock, seal } from './encryption.ts';
import type { ArchiveFile } from './places/archive-place.ts';
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

/** Size and SHA-256 are those of the archive as it lies there, sealed. */
export type WrittenArchive = Digest & { readonly manifest: Manifest };

/**
 * Writes an archive: under its name it is whole or not there.
 * @throws ArchiveFault where one of that name is there already.
 */
export async function writeArchive(
  file: ArchiveFile,
  lock: ArchiveLock,
  fill: (writer: ArchiveWriter) => Promise<Manifest>,
): Promise<WrittenArchive> {
  await file.assertFree();
  const tar = pack();
  const sealed = await seal(tar, lock);
  const filling = fillPack(tar, fill);
  const writing = file.write(sealed, filling);
  try {
    const [manifest, written] = await Promise.all([filling, writing]);
    return { manifest, ...written };
  } catch (error) {
    // What was written of it is gone before anybody hears of the fault.
    await writing.catch(() => undefined);
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
