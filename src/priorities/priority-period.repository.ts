import type { EntityManager } from 'typeorm';
import { NotFound } from '#platform/problems/problem';
import { PriorityPeriod } from './priority-period.entity.ts';

/**
 * The period, held for the rest of the transaction: proposals and the opening of a ballot wait for each
 * other.
 */
export async function lockPeriod(manager: EntityManager, id: string): Promise<PriorityPeriod> {
  const period = await manager.findOne(PriorityPeriod, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!period) throw new NotFound();
  return period;
}
