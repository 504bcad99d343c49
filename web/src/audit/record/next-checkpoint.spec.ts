import { createHash, webcrypto } from 'node:crypto';
import { checkpointText, CompactRange, consistencyProof, toBase64 } from '@nbn/merkle';
import { goesOnFrom } from './next-checkpoint.ts';

beforeAll(() => Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle }));

const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** A log in which an early entry says one thing or another. */
function logOf(word: string) {
  const range = (begin: number, end: number): CompactRange => {
    const made = new CompactRange(hash, begin);
    for (let at = begin; at < end; at++) made.appendEntry(hash(Buffer.from(at === 2 ? word : `entry ${at}`)));
    return made;
  };
  return {
    text: (size: number) =>
      checkpointText({
        origin: 'norbanet.example.org/audit',
        size,
        root: range(0, size).rootOf(0, size),
        at: '2026-12-01T00:00:00.000Z',
        previousSize: 0,
      }),
    proofOf: (earlier: number, later: number) =>
      Promise.resolve(consistencyProof(range(0, earlier), range(earlier, later)).map(toBase64)),
  };
}

const log = logOf('moved');
const forged = logOf('cancelled');

describe('a browser that is to countersign', () => {
  it('takes the first checkpoint, the same again, and one that only adds', async () => {
    expect(await goesOnFrom(null, log.text(5), log.proofOf)).toBe(true);
    expect(await goesOnFrom(log.text(5), log.text(5), log.proofOf)).toBe(true);
    expect(await goesOnFrom(log.text(5), log.text(13), log.proofOf)).toBe(true);
  });

  it.each<[string, string, string, typeof log.proofOf]>([
    ['a rewritten entry', log.text(5), forged.text(13), forged.proofOf],
    ['a rewritten entry with the proof of the right log', log.text(5), forged.text(13), log.proofOf],
    ['another root of the same size', log.text(5), forged.text(5), forged.proofOf],
    ['a shorter log', log.text(13), log.text(5), log.proofOf],
    ['a damaged text', log.text(5), log.text(13).replace('time', 'Time'), log.proofOf],
    ['no proof', log.text(5), log.text(13), () => Promise.resolve([])],
    ['a proof that is none', log.text(5), log.text(13), () => Promise.resolve(['?'])],
  ])('refuses %s', async (_, seen, offered, proofOf) => {
    expect(await goesOnFrom(seen, offered, proofOf)).toBe(false);
  });

  it('refuses a log of which the server does not know the earlier size', async () => {
    expect(await goesOnFrom(log.text(5), log.text(13), () => Promise.resolve(null))).toBe(false);
  });
});
