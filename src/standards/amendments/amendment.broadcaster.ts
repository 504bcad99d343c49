import type { Tx } from '#platform/persistence/transaction';
import { standardRoom } from '../standard.presenter.ts';
import type { Amendment } from './amendment.entity.ts';
import { amendmentRoom } from './amendments.presenter.ts';

/**
 * Tells those who look at it that an amendment changed; all readers of the standard too, once it has been put
 * to them.
 */
export function broadcastAmendment(
  tx: Tx,
  {
    id: amendmentId,
    standardId,
    clauseId,
    submittedAt,
  }: Pick<Amendment, 'id' | 'standardId' | 'clauseId' | 'submittedAt'>,
): void {
  tx.broadcast(amendmentRoom(amendmentId), 'amendment-changed', { amendmentId, clauseId });
  if (submittedAt) tx.broadcast(standardRoom(standardId), 'amendment-changed', { amendmentId, clauseId });
}
