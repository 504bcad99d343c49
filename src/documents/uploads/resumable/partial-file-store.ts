import { createReadStream } from 'node:fs';
import { access, type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { FileStore as TusFileStore } from '@tus/file-store';
import { ERRORS, Upload } from '@tus/server';
import { DataSource } from 'typeorm';
import { Config } from '#platform/config/config';
import { hasNoRoom } from '#platform/files/disk-file-store';
import { FileStore, FileStoreUnavailable } from '#platform/files/file-store';
import { deleteResumableUpload, findResumableUpload } from './resumable-upload.repository.ts';
import { UploadLocker } from './upload-locker.ts';

/** What the protocol's server answers with; streams pass on nothing but errors. */
class UploadFault extends Error {
  override readonly name = 'UploadFault';

  constructor(
    readonly status_code: number,
    readonly body: string,
  ) {
    super(body);
  }
}

/**
 * Files that are not whole yet, `DATA_DIR/uploads/<id>`; their notes are rows. A piece is acknowledged when it
 * is on the disk for good, and by the one request that may write it.
 */
@Injectable()
export class PartialFileStore extends TusFileStore {
  constructor(
    config: Config,
    private readonly database: DataSource,
    private readonly locker: UploadLocker,
    private readonly files: FileStore,
  ) {
    super({
      directory: join(config.DATA_DIR, 'uploads'),
      configstore: {
        get: (id: string) => this.note(id),
        // The row is written before, with what its member may have under way.
        set: () => Promise.resolve(),
        delete: (id: string) => deleteResumableUpload(this.database, id),
      },
    });
    // Its length is announced, and rows know when it expires.
    this.extensions = ['creation', 'termination'];
  }

  /** Where the pieces of an upload lie. */
  path(id: string): string {
    return join(this.directory, id);
  }

  async discard(id: string): Promise<void> {
    await rm(this.path(id), { force: true });
  }

  /** A whole one is gone from here already. */
  override async remove(id: string): Promise<void> {
    await this.discard(id);
    await this.files.remove(id);
    await deleteResumableUpload(this.database, id);
  }

  override async create(file: Upload): Promise<Upload> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    await (await open(this.path(file.id), 'wx', 0o600)).close();
    return file;
  }

  /** One that is whole lies elsewhere. */
  override async getUpload(id: string): Promise<Upload> {
    const found = await findResumableUpload(this.database, id);
    if (!found) throw ERRORS.FILE_NOT_FOUND;
    const { name, size, isFinished } = found;
    // A process may have died between the file's move and its row.
    const isWhole = isFinished || (!(await isThere(this.path(id))) && (await this.isMoved(id)));
    if (!isWhole) return super.getUpload(id);
    return new Upload({ id, size, offset: size, metadata: { filename: name } });
  }

  override async write(content: Readable, id: string, offset: number): Promise<number> {
    const file = await open(this.path(id), 'r+');
    try {
      const end = await writeAll(file, content, offset);
      await file.sync();
      if (!(await this.locker.isHeld(id)))
        throw new UploadFault(423, 'Another request receives this upload.\n');
      return end;
    } catch (error) {
      if (!hasNoRoom(error)) throw error;
      await file.truncate(offset);
      // RFC 4918: Insufficient Storage.
      throw new UploadFault(507, 'There is no space for this file at the moment.\n');
    } finally {
      await file.close();
    }
  }

  override read(id: string): ReturnType<typeof createReadStream> {
    return createReadStream(this.path(id));
  }

  private async isMoved(id: string): Promise<boolean> {
    const file = await this.files.open(id).catch((error: unknown) => {
      if (error instanceof FileStoreUnavailable) throw new UploadFault(503, `${error.message}\n`);
      return null;
    });
    file?.destroy();
    return file !== null;
  }

  private async note(id: string): Promise<Upload | undefined> {
    const found = await findResumableUpload(this.database, id);
    return (
      found &&
      new Upload({
        id,
        size: found.size,
        offset: 0,
        metadata: { filename: found.name },
        creation_date: found.begunAt.toISOString(),
      })
    );
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Writes what comes from `offset` on and returns where it ends. After a fault of the disk the rest is still read:
 * whoever sends is answered only when all was taken, and a stream that is left early has but its own error.
 */
async function writeAll(file: FileHandle, content: Readable, offset: number): Promise<number> {
  let at = offset;
  let fault: { readonly error: unknown } | undefined;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    if (fault) continue;
    try {
      at = await writeChunk(file, chunk, at);
    } catch (error) {
      fault = { error };
    }
  }
  if (fault) throw fault.error;
  return at;
}

async function writeChunk(file: FileHandle, chunk: Buffer, offset: number): Promise<number> {
  for (let done = 0; done < chunk.length;) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done, offset + done);
    done += bytesWritten;
  }
  return offset + chunk.length;
}
