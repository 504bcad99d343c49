import { Readable } from 'node:stream';

/** The delivery belongs to another sender by now; the letter must not be finished. */
export class NoLongerOurs extends Error {
  constructor() {
    super('The delivery was taken over');
    this.name = 'NoLongerOurs';
  }
}

const HELD_BACK = 64;

/**
 * A letter whose end waits until `mayFinish` has said yes. A server that has not seen the end throws the
 * letter away when the connection drops, so until then nothing has been sent, whatever happens to us.
 */
export function heldBack(letter: Buffer, mayFinish: () => Promise<boolean>): Readable {
  const cut = Math.max(0, letter.length - HELD_BACK);
  async function* pieces(): AsyncGenerator<Buffer> {
    if (cut > 0) yield letter.subarray(0, cut);
    if (!(await mayFinish())) throw new NoLongerOurs();
    yield letter.subarray(cut);
  }
  return Readable.from(pieces(), { objectMode: false });
}
