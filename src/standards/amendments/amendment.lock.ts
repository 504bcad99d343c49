import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { type LockedStandard, lockStandard } from '../standard.lock.ts';
import { Amendment } from './amendment.entity.ts';
import { hasRunningBallot } from './amendment.repository.ts';
import { isAuthor, mayDecide } from './amendments.policy.ts';
import { AmendmentOnBallot } from './amendments.problems.ts';

export interface LockedAmendment {
  readonly standard: LockedStandard;
  readonly amendment: Amendment;
}

/**
 * Locks an amendment and its standard for this transaction, the standard first. To an actor who may not see it,
 * the amendment does not exist.
 */
async function lockAmendment(tx: Tx, actor: Actor, id: string): Promise<LockedAmendment> {
  const unlocked = await tx.manager.findOneBy(Amendment, { id });
  if (!unlocked) throw new NotFound();
  const standard = await lockStandard(tx, actor, unlocked.standardId);
  const amendment = await tx.manager.findOneOrFail(Amendment, {
    where: { id },
    lock: { mode: 'for_no_key_update' },
  });
  return { standard, amendment };
}

/** The same for one of its authors. */
export async function lockForAuthor(tx: Tx, actor: Actor, id: string): Promise<LockedAmendment> {
  const locked = await lockAmendment(tx, actor, id);
  if (!isAuthor(actor, locked.amendment)) throw new NotFound();
  return locked;
}

/** The same for whoever decides; of drafts they see only those they write themselves. */
export async function lockForDecision(tx: Tx, actor: Actor, id: string): Promise<LockedAmendment> {
  if (!mayDecide(actor)) throw new NotFound();
  const locked = await lockAmendment(tx, actor, id);
  if (!locked.amendment.submittedAt && !isAuthor(actor, locked.amendment)) throw new NotFound();
  return locked;
}

/** While a binding ballot on it is under way, an amendment can be neither decided nor withdrawn. */
export async function requireNoRunningBallot(tx: Tx, amendmentId: string): Promise<void> {
  if (await hasRunningBallot(tx, amendmentId)) throw new AmendmentOnBallot();
}
