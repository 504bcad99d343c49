import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { PriorityPeriod } from './priority-period.entity.ts';

/** Locks the period for the rest of the transaction: new proposals and opening a ballot wait for each other. */
export async function lockPeriod(tx: Tx, id: string): Promise<PriorityPeriod> {
  const period = await tx.manager.findOne(PriorityPeriod, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!period) throw new NotFound();
  return period;
}
