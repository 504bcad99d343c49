import { IsNull } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { type LockedStandard, lockStandard } from '../../standard.lock.ts';
import { threadCountry } from '../../standard.policy.ts';
import { Amendment } from '../amendment.entity.ts';
import { isAuthor } from '../amendments.policy.ts';
import { AmendmentSet } from './amendment-set.entity.ts';

export interface LockedAmendmentSet {
  readonly standard: LockedStandard;
  readonly set: AmendmentSet;
  /** In the order of their numbers. */
  readonly amendments: Amendment[];
}

/**
 * Locks a set, its amendments and their standard for this transaction, the standard first, for one of its
 * authors. To anybody else it does not exist.
 */
export async function lockSetForAuthor(tx: Tx, actor: Actor, id: string): Promise<LockedAmendmentSet> {
  const unlocked = await tx.manager.findOneBy(AmendmentSet, { id });
  if (!unlocked || !isAuthor(actor, unlocked)) throw new NotFound();
  const standard = await lockStandard(tx, actor, unlocked.standardId);
  const lock = { mode: 'for_no_key_update' } as const;
  const set = await tx.manager.findOneOrFail(AmendmentSet, { where: { id }, lock });
  const amendments = await tx.manager.find(Amendment, {
    where: { setId: id },
    order: { ordinal: 'asc' },
    lock,
  });
  return { standard, set, amendments };
}

/** The set that the actor has begun in a locked standard and not sent; begun now, if there is none. */
export async function ensureOwnSet(tx: Tx, actor: Actor, standardId: string): Promise<string> {
  const country = threadCountry(actor);
  const begun = await tx.manager.findOneBy(AmendmentSet, {
    standardId,
    createdBy: actor.memberId,
    country: country ?? IsNull(),
    submittedAt: IsNull(),
    withdrawnAt: IsNull(),
  });
  if (begun) return begun.id;
  const id = newId();
  await tx.manager.insert(AmendmentSet, {
    id,
    standardId,
    country,
    createdBy: actor.memberId,
    createdAt: tx.now,
  });
  return id;
}
