import type { Tx } from '#platform/persistence/transaction';

/**
 * Those who have the meeting open fetch its agenda again, each with their own rights; the event itself says
 * nothing.
 */
export function broadcastAgenda(tx: Tx, meetingId: string): void {
  tx.broadcast(`meeting:${meetingId}`, 'agenda-changed', { meetingId });
}
