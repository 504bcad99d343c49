import { Readable } from 'node:stream';

/** The delivery belongs to another sender by now; the email must not be completed. */
export class DeliveryTakenOverError extends Error {
  constructor() {
    super('The delivery was taken over');
    this.name = 'DeliveryTakenOverError';
  }
}

const GATED_BYTES = 64;
/**
 * Small pieces, so that `mayFinish` is called when nearly all has been sent and not when all merely waits in
 * memory.
 */
const CHUNK_BYTES = 16 * 1024;

/**
 * An email whose end waits until `mayFinish` allows it. A server that has not seen the end discards the email
 * when the connection drops, so until then nothing has been sent, whatever happens to this process.
 */
export function gatedEmailStream(email: Buffer, mayFinish: () => Promise<boolean>): Readable {
  const cut = Math.max(0, email.length - GATED_BYTES);
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < cut; at += CHUNK_BYTES) yield email.subarray(at, Math.min(cut, at + CHUNK_BYTES));
    if (!(await mayFinish())) throw new DeliveryTakenOverError();
    yield email.subarray(cut);
  }
  return Readable.from(pieces(), { objectMode: false, highWaterMark: CHUNK_BYTES });
}
