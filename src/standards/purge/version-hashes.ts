import type { Tx } from '#platform/persistence/transaction';
import { fingerprintOf } from '../versions/version-fingerprint.ts';
import { findFingerprintContent } from '../versions/version-fingerprint.repository.ts';
import {
  findVersionIds,
  rebindTranslations,
  rehashAmendments,
  rehashClauses,
  saveVersionHash,
} from './version-hash.repository.ts';

/**
 * Recomputes the fingerprints of versions whose words were removed, each by its own scheme, and marks the versions as purged. The old
 * ones are not kept: of a number among known words they would say which it was. Whatever is bound to a
 * clause's fingerprint is bound to the new one. Returns how many versions that were.
 */
export async function recomputeVersionHashes(tx: Tx): Promise<number> {
  for (const clause of await rehashClauses(tx)) await rebindTranslations(tx, clause);
  await rehashAmendments(tx);
  let renewed = 0;
  for (const id of await findVersionIds(tx)) {
    const { scheme, hash, ...content } = await findFingerprintContent(tx.manager, id);
    const now = fingerprintOf(scheme, content);
    if (now === hash) continue;
    await saveVersionHash(tx, id, now);
    renewed += 1;
  }
  return renewed;
}
