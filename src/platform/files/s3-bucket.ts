import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as pause } from 'node:timers/promises';
import { S3mini, S3ServiceError } from 's3mini';
import { serializeError } from '../log/error-serializer.ts';
import { log } from '../log/log.ts';
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

type UploadEntry = Readonly<Record<string, unknown>>;
type AmazonHeaders = Parameters<S3mini['putObject']>[4];

/**
 * Objects in a bucket. What a passing fault may have stopped is tried again; what stays is told as
 * `FileStoreUnavailable`. The server compares each body with its MD5: what arrived damaged is not kept.
 */
export class S3Bucket {
  private readonly client: S3mini;

  /** @param url what S3_URL says. */
  constructor(url: string) {
    this.client = new S3mini({ ...readS3Address(url), fetch: fetchInTime });
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

  /** The names of all objects, a page at a time. */
  async *keys(): AsyncGenerator<string> {
    for (let token: string | undefined, more = true; more;) {
      const page = await retried(() => this.client.listObjectsPaged('/', '', KEYS_A_PAGE, token));
      for (const { Key } of page?.objects ?? []) yield Key;
      token = page?.nextContinuationToken;
      more = token !== undefined;
    }
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
    const found: unknown = await retried(() =>
      this.client.listMultipartUploads('/', '', 'GET', { prefix: key }),
    );
    for (const uploadId of uploadsOf(found, key))
      await retried(() => this.client.abortMultipartUpload(key, uploadId)).catch(() => undefined);
  }
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
async function fetchInTime(input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
  const controller = new AbortController();
  const alarm = setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    return await fetch(input, { ...init, redirect: 'error', signal: controller.signal });
  } finally {
    clearTimeout(alarm);
  }
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
  if (error instanceof S3ServiceError) return error.status >= 500 || error.serviceCode === 'BadDigest';
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
function uploadsOf(answer: unknown, key: string): string[] {
  const [result] = Object.values(answer as Readonly<Record<string, { readonly Upload?: unknown }>>);
  return [result?.Upload ?? []]
    .flat()
    .map((entry) => entry as UploadEntry)
    .filter(({ Key }) => Key === key)
    .map(({ UploadId }) => String(UploadId));
}
