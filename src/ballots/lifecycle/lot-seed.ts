import { sha256 } from '@nbn/voting';

/**
 * The seed of the lot: made of the ballot, the hash of the closed bundle, and what two seats typed after the
 * close, in the order given.
 */
export function lotSeed(
  ballotId: string,
  recordEntries: readonly string[],
  words: readonly string[],
): string {
  const bundle =
    recordEntries.findLast((entry) => entry.startsWith('bundle|'))?.slice('bundle|'.length) ?? '';
  return sha256([ballotId, bundle, ...words].join('|'));
}
