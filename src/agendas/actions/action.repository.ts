import type { CloseChannel } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

export interface ActionHistoryEntry {
  readonly actionId: string;
  readonly change: string;
  /** Who owned the action at this moment; both null for the secretariat. */
  readonly ownerSeatId: string | null;
  readonly ownerMemberId: string | null;
  readonly memberId: string;
  readonly channel: CloseChannel;
}

export async function insertHistoryEntry(
  tx: Tx,
  { actionId, change, ownerSeatId, ownerMemberId, memberId, channel }: ActionHistoryEntry,
): Promise<void> {
  await tx.manager.query(
    `
      insert into action_history_entry (id, action_id, change, seat_id, owner_member_id, by_id, way, at)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(), actionId, change, ownerSeatId, ownerMemberId, memberId, channel, tx.now],
  );
}

export async function isDecisionOfItem(tx: Tx, decisionId: string, itemId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>('select from decision where id = $1 and item_id = $2', [
    decisionId,
    itemId,
  ]);
  return rows.length > 0;
}
