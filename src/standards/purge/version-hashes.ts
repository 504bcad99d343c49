import { createHash } from 'node:crypto';
import type { Tx } from '#platform/persistence/transaction';
import {
  findHashedClauses,
  findVersionHashes,
  rebindTranslations,
  rehashAmendments,
  rehashClauses,
  saveVersionHash,
} from './version-hash.repository.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Recomputes the fingerprints of versions whose words were removed, and marks the versions as purged. The old
 * ones are not kept: of a number among known words they would say which it was. Whatever is bound to a
 * clause's fingerprint is bound to the new one. Returns how many versions that were.
 */
export async function recomputeVersionHashes(tx: Tx): Promise<number> {
  for (const clause of await rehashClauses(tx)) await rebindTranslations(tx, clause);
  await rehashAmendments(tx);
  const versions = await findVersionHashes(tx);
  let renewed = 0;
  for (const { id, title, hash } of versions) {
    const rows = await findHashedClauses(tx, id);
    const now = sha256(
      JSON.stringify([title, rows.map((row) => [row.id, row.number, row.kind, row.depth, row.hash])]),
    );
    if (now === hash) continue;
    await saveVersionHash(tx, id, now);
    renewed += 1;
  }
  return renewed;
}
