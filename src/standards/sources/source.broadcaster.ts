import type { Tx } from '#platform/persistence/transaction';
import { standardRoom } from '../standard.presenter.ts';

/** Tells those who read the draft that its sources are others now; each fetches them with their own rights. */
export function broadcastSources(tx: Tx, standardId: string, sourceId: string | null): void {
  tx.broadcast(standardRoom(standardId), 'sources-changed', { sourceId });
}
