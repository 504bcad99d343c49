import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ConfigurationError, type Config } from '../config/config.ts';
import { newId } from '../persistence/id.ts';
import { Problem } from '../problems/problem.ts';
import { tellBucketFault } from './bucket-fault.ts';
import { hasNoRoom } from './disk-file-store.ts';
import { FileStore, fileKey, idOfFileKey, type StoredFile } from './file-store.ts';
import { ObjectUpload } from './object-upload.ts';
import { S3Bucket } from './s3-bucket.ts';
import { ScratchFolder } from './scratch-folder.ts';

/** What is held in memory of a file, and how much goes to the server at once. The protocol asks for 5 MiB. */
const PART_BYTES = 8 * 1024 * 1024;

/**
 * Files in a bucket of an S3-compatible store, under the names that they have on disk. An object is there as a
 * whole or not at all.
 */
export class S3FileStore extends FileStore {
  private readonly bucket: S3Bucket;
  /** Where a file lies while somebody needs it on this machine. */
  private readonly copies: ScratchFolder;

  private constructor({ S3_URL, DATA_DIR }: Config) {
    super();
    this.bucket = new S3Bucket(S3_URL!);
    this.copies = new ScratchFolder(join(DATA_DIR, 'copies'));
  }

  /** @throws ConfigurationError when files cannot be written to the bucket, read and removed again. */
  static async open(config: Config): Promise<S3FileStore> {
    const store = new S3FileStore(config);
    await store.verify().catch((error: unknown) => {
      throw new ConfigurationError([`S3_URL: files cannot be kept there: ${tellBucketFault(error)}`]);
    });
    await store.copies.removeLeftovers();
    return store;
  }

  override async put(content: Readable, largest: number, id: string = newId()): Promise<StoredFile> {
    const upload = new ObjectUpload(this.bucket, fileKey(id), PART_BYTES);
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const chunk of content as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > largest) throw new Problem('too-large');
        hash.update(chunk);
        await upload.add(chunk);
      }
      await upload.finish();
      return { id, size, sha256: hash.digest('hex') };
    } catch (error) {
      await upload.abandon();
      throw error;
    }
  }

  override async adopt(path: string, id: string): Promise<StoredFile> {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (!isThere) return { id, ...(await measure(await this.open(id))) };
    const stored = await this.put(createReadStream(path), Number.MAX_SAFE_INTEGER, id);
    await rm(path, { force: true });
    return stored;
  }

  override async open(id: string): Promise<Readable> {
    return this.bucket.get(fileKey(id));
  }

  override async remove(id: string): Promise<void> {
    await this.bucket.delete(fileKey(id));
    await this.bucket.abandonParts(fileKey(id));
  }

  override async *ids(): AsyncGenerator<string> {
    for await (const { key } of this.bucket.objects()) {
      const id = idOfFileKey(key);
      if (id !== null) yield id;
    }
  }

  override withLocalCopy<T>(id: string, work: (path: string) => Promise<T>): Promise<T> {
    return this.copies.withPath(async (path) => {
      await this.copy(id, path);
      return work(path);
    });
  }

  private async copy(id: string, path: string): Promise<void> {
    const content = await this.open(id);
    try {
      await pipeline(content, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      throw hasNoRoom(error) ? new Problem('storage-full') : error;
    }
  }

  /** Does with a file of its own all that is done with files. */
  private async verify(): Promise<void> {
    const id = newId();
    const key = fileKey(id);
    const content = Buffer.from(id);
    await this.bucket.put(key, content);
    const { size } = await measure(await this.open(id));
    await this.remove(id);
    if (size !== content.length) throw new Error('What was read is not what was written');
  }
}

async function measure(content: Readable): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    size += chunk.length;
    hash.update(chunk);
  }
  return { size, sha256: hash.digest('hex') };
}
