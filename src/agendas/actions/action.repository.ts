import type { CloseChannel } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

export interface ActionHistoryEntry {
  readonly actionId: string;
  readonly change: string;
  /** The seat that owned the action at this moment; null for the secretariat. */
  readonly seatId: string | null;
  readonly memberId: string;
  readonly channel: CloseChannel;
}

export async function insertHistoryEntry(
  tx: Tx,
  { actionId, change, seatId, memberId, channel }: ActionHistoryEntry,
): Promise<void> {
  await tx.manager.query(
    `
      insert into action_history_entry (id, action_id, change, seat_id, by_id, way, at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), actionId, change, seatId, memberId, channel, tx.now],
  );
}

export async function isDecisionOfItem(tx: Tx, decisionId: string, itemId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>('select from decision where id = $1 and item_id = $2', [
    decisionId,
    itemId,
  ]);
  return rows.length > 0;
}
