import { Readable } from 'node:stream';
import { tellBucketFault } from '#platform/files/bucket-fault';
import { FileStoreUnavailable } from '#platform/files/file-store';
import { MOST_PARTS, ObjectUpload, TooManyParts } from '#platform/files/object-upload';
import { readS3Folder } from '#platform/files/s3-address';
import { S3Bucket } from '#platform/files/s3-bucket';
import { faultCode } from '#platform/log/fault-code';
import { newId } from '#platform/persistence/id';
import { ArchiveFault, type Digest } from '../archive-format.ts';
import { RunningDigest } from '../running-digest.ts';
import { type ArchiveFile, type ArchivePlace, type FoundArchive, PlaceFault } from './archive-place.ts';

/** What an operator writes before the name of an archive that lies in the bucket. */
export const BUCKET_LABEL = 's3:';
const SETTING = 'BACKUP_S3_URL';
const MEBIBYTE = 1024 * 1024;
/** Held in memory while an archive is written; as many as there may be make 312 GiB. */
const PART_BYTES = 32 * MEBIBYTE;
/** Asked for at once, and again where the connection broke off: nothing waits while the database takes its time. */
const RANGE_BYTES = 8 * MEBIBYTE;
/** A part goes through within it also where a line is slow. */
const TIMEOUT_MS = 600_000;

/** Archives that are objects of a bucket. */
export class BucketPlace implements ArchivePlace {
  readonly label = BUCKET_LABEL;
  private readonly bucket: S3Bucket;
  private readonly prefix: string;

  /** @param address what BACKUP_S3_URL says. */
  constructor(address: string) {
    const { url, prefix } = readS3Folder(address);
    this.bucket = new S3Bucket(url, TIMEOUT_MS);
    this.prefix = prefix;
  }

  archive(name: string): ArchiveFile {
    return new BucketArchive(this.bucket, this.prefix, name);
  }

  list(): Promise<FoundArchive[]> {
    return telling(async () => {
      const found: FoundArchive[] = [];
      for await (const { key, ...facts } of this.bucket.objects(this.prefix)) {
        const name = this.nameOf(key);
        if (name !== null) found.push({ name, ...facts });
      }
      return found.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    });
  }

  remove(name: string): Promise<void> {
    return telling(() => this.bucket.delete(this.prefix + name));
  }

  removeHalves(isMeant: (name: string) => boolean): Promise<void> {
    return telling(() =>
      this.bucket.abandonAll(this.prefix, (key) => {
        const name = this.nameOf(key);
        return name !== null && isMeant(name);
      }),
    );
  }

  /** Does with an object of its own all that is done with archives. @throws PlaceFault */
  tryOut(): Promise<void> {
    return telling(async () => {
      const key = `${this.prefix}trial-${newId()}`;
      const content = Buffer.from('written by the doctor');
      await this.bucket.put(key, content);
      const read = await this.bucket.getRange(key, 0, content.length);
      await this.bucket.delete(key);
      await this.bucket.beginParts(key);
      await this.bucket.abandonAll(key, (found) => found === key);
      if (!read.equals(content)) throw new PlaceFault(`${SETTING}: an object came back changed.`, 'changed');
    });
  }

  /** Null for what lies in a folder below. */
  private nameOf(key: string): string | null {
    const name = key.slice(this.prefix.length);
    return key.startsWith(this.prefix) && name !== '' && !name.includes('/') ? name : null;
  }
}

/** An archive that goes to the bucket part by part, each compared there with its check sum, and is an object at its end. */
class BucketArchive implements ArchiveFile {
  readonly label: string;
  private readonly key: string;

  constructor(
    private readonly bucket: S3Bucket,
    prefix: string,
    readonly name: string,
  ) {
    this.label = BUCKET_LABEL + name;
    this.key = prefix + name;
  }

  async assertFree(): Promise<void> {
    if ((await telling(() => this.bucket.sizeOf(this.key))) !== null)
      throw new ArchiveFault(`${this.label} is there already; name another one.`);
  }

  async write(content: AsyncIterable<Uint8Array>, filled: Promise<unknown>): Promise<Digest> {
    const upload = new ObjectUpload(this.bucket, this.key, PART_BYTES);
    const digest = new RunningDigest();
    try {
      for await (const chunk of content) {
        digest.update(chunk);
        await upload.add(chunk);
      }
      await filled;
      await upload.finish();
      const { bytes, sha256 } = digest.finish();
      return { bytes, sha256 };
    } catch (error) {
      await upload.abandon();
      throw told(error);
    }
  }

  async open(): Promise<Readable> {
    const size = await telling(() => this.bucket.sizeOf(this.key));
    if (size === null) throw new ArchiveFault(`There is no archive ${this.label}.`);
    if (size === 0) throw new ArchiveFault(`${this.label} is empty: no archive was written there.`);
    return Readable.from(this.ranges(size), { objectMode: false });
  }

  private async *ranges(size: number): AsyncGenerator<Buffer> {
    for (let from = 0; from < size; from += RANGE_BYTES) {
      const to = Math.min(size, from + RANGE_BYTES);
      yield await telling(() => this.bucket.getRange(this.key, from, to));
    }
  }
}

async function telling<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw told(error);
  }
}

function told(error: unknown): unknown {
  if (error instanceof TooManyParts)
    return new PlaceFault(
      `${SETTING}: the archive is larger than ${(MOST_PARTS * PART_BYTES) / 1024 ** 3} GiB, which no object can be. ` +
        'Write it to a file.',
      'archive-too-large',
    );
  if (!(error instanceof FileStoreUnavailable)) return error;
  return new PlaceFault(`${SETTING}: ${tellBucketFault(error)}.`, faultCode(error.cause));
}
