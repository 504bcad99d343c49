import type { S3Bucket, StoredPart } from './s3-bucket.ts';

/** What the protocol allows. */
export const MOST_PARTS = 10_000;

/** More than an object of as many parts as there may be can hold. */
export class TooManyParts extends Error {
  override readonly name = 'TooManyParts';
}

/** An object on its way to the bucket: a small one goes at once, a larger one part by part. One part is held in memory. */
export class ObjectUpload {
  private readonly buffer: Buffer;
  private filled = 0;
  private size = 0;
  private uploadId: string | null = null;
  private readonly parts: StoredPart[] = [];

  constructor(
    private readonly bucket: S3Bucket,
    private readonly key: string,
    private readonly partBytes: number,
  ) {
    this.buffer = Buffer.allocUnsafeSlow(partBytes);
  }

  /** @throws TooManyParts */
  async add(chunk: Uint8Array): Promise<void> {
    for (let taken = 0; taken < chunk.length;) {
      if (this.filled === this.partBytes) await this.sendPart();
      const more = chunk.subarray(taken, taken + this.partBytes - this.filled);
      this.buffer.set(more, this.filled);
      this.filled += more.length;
      taken += more.length;
    }
    this.size += chunk.length;
  }

  async finish(): Promise<void> {
    if (this.uploadId === null) {
      await this.bucket.put(this.key, this.buffer.subarray(0, this.filled));
      return;
    }
    await this.sendPart();
    await this.bucket.joinParts(this.key, this.uploadId, this.parts, this.size);
  }

  /** What cannot be removed now, whoever cleans up removes later. */
  async abandon(): Promise<void> {
    if (this.uploadId !== null) await this.bucket.abandonParts(this.key).catch(() => undefined);
  }

  private async sendPart(): Promise<void> {
    if (this.parts.length === MOST_PARTS) throw new TooManyParts();
    this.uploadId ??= await this.bucket.beginParts(this.key);
    const body = this.buffer.subarray(0, this.filled);
    this.parts.push(await this.bucket.putPart(this.key, this.uploadId, this.parts.length + 1, body));
    this.filled = 0;
  }
}
