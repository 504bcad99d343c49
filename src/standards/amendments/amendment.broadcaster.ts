import type { Tx } from '#platform/persistence/transaction';
import { standardRoom } from '../standard.presenter.ts';
import type { Amendment } from './amendment.entity.ts';
import { amendmentRoom } from './amendments.presenter.ts';

/**
 * Broadcasts that an amendment changed: to those who have it open and, once it has been submitted, to all
 * readers of the standard.
 */
export function broadcastAmendment(
  tx: Tx,
  amendment: Pick<Amendment, 'id' | 'standardId' | 'clauseId' | 'submittedAt'>,
): void {
  const { id: amendmentId, standardId, clauseId, submittedAt } = amendment;
  tx.broadcast(amendmentRoom(amendmentId), 'amendment-changed', { amendmentId, clauseId });
  if (submittedAt) tx.broadcast(standardRoom(standardId), 'amendment-changed', { amendmentId, clauseId });
}
