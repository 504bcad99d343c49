import { createHash } from 'node:crypto';

export const DIGEST_BYTES = 32;

/** What stands before the first seal. */
export const GENESIS_HASH = Buffer.alloc(DIGEST_BYTES);

/** What a seal holds fast. */
export interface SealedRange {
  readonly number: number;
  /** The sequence numbers of its rows, ascending. */
  readonly seqs: readonly string[];
  /** The digests of its rows in the same order, one after the other. */
  readonly digests: Buffer;
}

/**
 * The hash of a seal: over the hash of the seal before, its own number, and each row's sequence number and
 * digest. Who changes a row, or a seal, must make all later seals anew, and then the last hash is not the one
 * that auditors have written down.
 */
export function sealHash(previous: Buffer, { number, seqs, digests }: SealedRange): Buffer {
  return createHash('sha256')
    .update(previous)
    .update(`\n${number} ${seqs.length}\n${seqs.join(' ')}\n`)
    .update(digests)
    .digest();
}
