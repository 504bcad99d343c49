import type { Tx } from '#platform/persistence/transaction';
import type { ActionLinkHolder } from './action-link.query.ts';

/** One link for each holder; `tokenHashes` are in the order of the holders. */
export async function insertLinks(
  tx: Tx,
  tokenHashes: readonly Buffer[],
  holders: readonly ActionLinkHolder[],
): Promise<void> {
  await tx.manager.query(
    `
      insert into action_link (token_hash, action_id, member_id, made_at)
      select g.*, $1
      from unnest($2::bytea[], $3::uuid[], $4::uuid[]) as g`,
    [tx.now, tokenHashes, holders.map(({ actionId }) => actionId), holders.map(({ memberId }) => memberId)],
  );
}

/** Marks a link as used; false if it was used before. */
export async function markLinkUsed(tx: Tx, tokenHash: Buffer): Promise<boolean> {
  const [, used] = await tx.manager.query<[unknown, number]>(
    'update action_link set used_at = $2 where token_hash = $1 and used_at is null',
    [tokenHash, tx.now],
  );
  return used > 0;
}
