import { Readable } from 'node:stream';

/** The delivery belongs to another sender by now; the letter must not be finished. */
export class DeliveryTakenOverError extends Error {
  constructor() {
    super('The delivery was taken over');
    this.name = 'DeliveryTakenOverError';
  }
}

const GATED_BYTES = 64;
/**
 * Small pieces, so that the question is asked when nearly all is on its way and not when all is merely
 * waiting in memory.
 */
const CHUNK_BYTES = 16 * 1024;

/**
 * A letter whose end waits until `mayFinish` has said yes. A server that has not seen the end throws the
 * letter away when the connection drops, so until then nothing has been sent, whatever happens to us.
 */
export function gatedEmailStream(letter: Buffer, mayFinish: () => Promise<boolean>): Readable {
  const cut = Math.max(0, letter.length - GATED_BYTES);
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < cut; at += CHUNK_BYTES) yield letter.subarray(at, Math.min(cut, at + CHUNK_BYTES));
    if (!(await mayFinish())) throw new DeliveryTakenOverError();
    yield letter.subarray(cut);
  }
  return Readable.from(pieces(), { objectMode: false, highWaterMark: CHUNK_BYTES });
}
