import { createHash } from 'node:crypto';
import { GENESIS_HASH, DIGEST_BYTES, sealHash } from './seal-hash.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();
const range = { number: 1, seqs: ['1', '2'], digests: Buffer.concat([digest('a'), digest('b')]) };
const hex = (buffer: Buffer) => buffer.toString('hex');

describe('the hash of a seal', () => {
  const hash = hex(sealHash(GENESIS_HASH, range));

  it('is the same for the same range', () => {
    expect(hex(sealHash(GENESIS_HASH, { ...range, digests: Buffer.from(range.digests) }))).toBe(hash);
    expect(hash).toHaveLength(DIGEST_BYTES * 2);
  });

  it.each<[string, string]>([
    ['another seal before it', hex(sealHash(digest('x'), range))],
    ['another number', hex(sealHash(GENESIS_HASH, { ...range, number: 2 }))],
    [
      'another row',
      hex(sealHash(GENESIS_HASH, { ...range, digests: Buffer.concat([digest('a'), digest('c')]) })),
    ],
    [
      'rows in another order',
      hex(sealHash(GENESIS_HASH, { ...range, digests: Buffer.concat([digest('b'), digest('a')]) })),
    ],
    ['another sequence number', hex(sealHash(GENESIS_HASH, { ...range, seqs: ['1', '3'] }))],
    ['sequence numbers that read alike', hex(sealHash(GENESIS_HASH, { ...range, seqs: ['12'] }))],
  ])('differs with %s', (_, other) => {
    expect(other).not.toBe(hash);
  });
});
