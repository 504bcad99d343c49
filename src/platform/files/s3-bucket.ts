import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as pause } from 'node:timers/promises';
import { S3mini, S3ServiceError } from 's3mini';
import { serializeError } from '../log/error-serializer.ts';
import { log } from '../log/log.ts';
import { serviceErrorOf } from './bucket-fault.ts';
import { FileStoreUnavailable, StoredFileMissing } from './file-store.ts';
import { readS3Address } from './s3-address.ts';

/** How long the server may take to answer a request; a download may last longer. */
const TIMEOUT_MS = 60_000;
const RETRY_PAUSES_MS = [200, 1_000];
const KEYS_A_PAGE = 1000;
const TYPE = 'application/octet-stream';

/** A part of an object that the server has. */
export interface StoredPart {
  readonly partNumber: number;
  readonly etag: string;
}

/** An object in the bucket. */
export interface StoredObject {
  readonly key: string;
  readonly bytes: number;
  readonly writtenAt: Date;
}

/** An object whose parts were never made one. */
interface UnfinishedUpload {
  readonly key: string;
  readonly uploadId: string;
}

type UploadEntry = Readonly<Record<string, unknown>>;
type AmazonHeaders = Parameters<S3mini['putObject']>[4];

/**
 * Objects in a bucket. What a passing fault may have stopped is tried again; what stays is told as
 * `FileStoreUnavailable`. The server compares each body with its MD5: what arrived damaged is not kept.
 */
export class S3Bucket {
  private readonly client: S3mini;

  /** @param url what S3_URL says. */
  constructor(url: string, timeoutMs: number = TIMEOUT_MS) {
    this.client = new S3mini({ ...readS3Address(url), fetch: fetchWithin(timeoutMs) });
  }

  async put(key: string, body: Buffer): Promise<void> {
    await retried(() => this.client.putObject(key, body, TYPE, undefined, digestOf(body)));
  }

  /** @throws StoredFileMissing */
  async get(key: string): Promise<Readable> {
    const response = await retried(() => this.client.getObjectResponse(key));
    if (!response?.body) throw new StoredFileMissing();
    return Readable.from(readBody(response.body as ReadableStream<Uint8Array>), { objectMode: false });
  }

  async delete(key: string): Promise<void> {
    await retried(() => this.client.deleteObject(key).catch(unlessGone));
  }

  /** All objects whose names begin so, a page at a time. */
  async *objects(prefix = ''): AsyncGenerator<StoredObject> {
    for (let token: string | undefined, more = true; more;) {
      const page = await retried(() => this.client.listObjectsPaged('/', prefix, KEYS_A_PAGE, token));
      if (!page) throw unavailable(new S3ServiceError('There is no such bucket', 404, 'NoSuchBucket'));
      for (const { Key, Size, LastModified } of page.objects ?? [])
        yield { key: Key, bytes: Number(Size), writtenAt: new Date(LastModified) };
      token = page.nextContinuationToken;
      more = token !== undefined;
    }
  }

  /** The size of an object; null where there is none. */
  async sizeOf(key: string): Promise<number | null> {
    return retried(() => this.client.getContentLength(key).catch(nullIfMissing));
  }

  /** Some bytes of an object. @throws StoredFileMissing */
  async getRange(key: string, from: number, to: number): Promise<Buffer> {
    const content = await retried(async () => {
      const response = await this.client.getObjectRaw(key, false, from, to);
      return Buffer.from(await response.arrayBuffer());
    });
    if (content.length !== to - from) throw unavailable(new Error('Another length came than was asked for'));
    return content;
  }

  /** Begins an object that comes in parts. Returns by what its parts are told. */
  beginParts(key: string): Promise<string> {
    return retried(() => this.client.getMultipartUploadId(key, TYPE));
  }

  putPart(key: string, uploadId: string, partNumber: number, body: Buffer): Promise<StoredPart> {
    return retried(() =>
      this.client.uploadPart(key, uploadId, body, partNumber, {}, undefined, digestOf(body)),
    );
  }

  /**
   * Makes the parts one object. The server may say yes and mean no, or have done it although its answer was lost;
   * so the object is looked at.
   */
  async joinParts(key: string, uploadId: string, parts: readonly StoredPart[], size: number): Promise<void> {
    let fault: unknown = new Error('The parts of an object were not joined');
    await this.client.completeMultipartUpload(key, uploadId, [...parts]).catch((error: unknown) => {
      fault = error;
    });
    const length = await retried(() => this.client.getContentLength(key)).catch(() => -1);
    if (length !== size) throw unavailable(fault);
  }

  /** Takes away the parts of an object that was never made whole. */
  async abandonParts(key: string): Promise<void> {
    for (const upload of await this.unfinished(key))
      if (upload.key === key) await this.abandon(upload).catch(() => undefined);
  }

  /** Takes away the parts of objects that were never made whole, of those names that `isMeant` says. */
  async abandonAll(prefix: string, isMeant: (key: string) => boolean): Promise<void> {
    for (const upload of await this.unfinished(prefix)) if (isMeant(upload.key)) await this.abandon(upload);
  }

  private async unfinished(prefix: string): Promise<UnfinishedUpload[]> {
    const found: unknown = await retried(() => this.client.listMultipartUploads('/', '', 'GET', { prefix }));
    return uploadsOf(found);
  }

  private async abandon({ key, uploadId }: UnfinishedUpload): Promise<void> {
    await retried(() => this.client.abortMultipartUpload(key, uploadId));
  }
}

/** Of an object that is not there, a question for its size is told nothing else. */
function nullIfMissing(error: unknown): null {
  if (serviceErrorOf(error)?.status !== 404) throw error;
  return null;
}

/** Some servers say of what is not there that it cannot be deleted. */
function unlessGone(error: unknown): void {
  if (!(error instanceof S3ServiceError && error.serviceCode === 'NoSuchKey')) throw error;
}

/** RFC 1864. */
function digestOf(body: Buffer): AmazonHeaders {
  return { 'content-md5': createHash('md5').update(body).digest('base64') } as AmazonHeaders;
}

/** A server that does not begin to answer is left; to another one that it names, our files do not go. */
function fetchWithin(timeoutMs: number): typeof fetch {
  return async (input, init) => {
    const controller = new AbortController();
    const alarm = setTimeout(() => controller.abort(), timeoutMs);
    try {
      return await fetch(input, { ...init, redirect: 'error', signal: controller.signal });
    } finally {
      clearTimeout(alarm);
    }
  };
}

async function retried<T>(request: () => Promise<T>): Promise<T> {
  for (const wait of RETRY_PAUSES_MS) {
    try {
      return await request();
    } catch (error) {
      if (!mayPass(error)) throw unavailable(error);
      await pause(wait);
    }
  }
  return request().catch((error: unknown) => {
    throw unavailable(error);
  });
}

/** A connection that broke, or a server that is busy or damaged what it got; never one that took too long. */
function mayPass(error: unknown): boolean {
  const said = serviceErrorOf(error);
  if (said) return said.status >= 500 || said.serviceCode === 'BadDigest';
  return (error as Error).name !== 'AbortError';
}

function unavailable(cause: unknown): FileStoreUnavailable {
  log.warn({ error: serializeError(cause) }, 'the store of files does not do as it is asked');
  return new FileStoreUnavailable(cause);
}

/** What breaks off in the middle is the store's fault, and no end; that a reader leaves is nobody's. */
async function* readBody(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw unavailable(error);
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The answer names one upload or a list of them. */
function uploadsOf(answer: unknown): UnfinishedUpload[] {
  const [result] = Object.values(answer as Readonly<Record<string, { readonly Upload?: unknown }>>);
  return [result?.Upload ?? []]
    .flat()
    .map((entry) => entry as UploadEntry)
    .map(({ Key, UploadId }) => ({ key: String(Key), uploadId: String(UploadId) }));
}
