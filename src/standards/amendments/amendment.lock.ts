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
 * the amendment does not exist: whether it is theirs is asked before anything is locked, so that the time it takes
 * does not tell that there is one.
 */
async function lockAmendment(
  tx: Tx,
  actor: Actor,
  id: string,
  isTheirs: (amendment: Amendment) => boolean,
): Promise<LockedAmendment> {
  const unlocked = await tx.manager.findOneBy(Amendment, { id });
  if (!unlocked || !isTheirs(unlocked)) throw new NotFound();
  const standard = await lockStandard(tx, actor, unlocked.standardId);
  const amendment = await tx.manager.findOneOrFail(Amendment, {
    where: { id },
    lock: { mode: 'for_no_key_update' },
  });
  return { standard, amendment };
}

/** The same for one of its authors. */
export function lockForAuthor(tx: Tx, actor: Actor, id: string): Promise<LockedAmendment> {
  return lockAmendment(tx, actor, id, (amendment) => isAuthor(actor, amendment));
}

/** The same for whoever decides; of drafts they see only those they write themselves. */
export async function lockForDecision(tx: Tx, actor: Actor, id: string): Promise<LockedAmendment> {
  if (!mayDecide(actor)) throw new NotFound();
  return lockAmendment(
    tx,
    actor,
    id,
    (amendment) => amendment.submittedAt !== null || isAuthor(actor, amendment),
  );
}

/** While a binding ballot on it is under way, an amendment can be neither decided nor withdrawn. */
export async function requireNoRunningBallot(tx: Tx, amendmentId: string): Promise<void> {
  if (await hasRunningBallot(tx, amendmentId)) throw new AmendmentOnBallot();
}
