import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { type LockedStandard, lockStandard } from '../standard.lock.ts';
import { Amendment } from './amendment.entity.ts';
import { isAuthor, mayDecide } from './amendments.policy.ts';
import { AmendmentOnBallot } from './amendments.problems.ts';

export interface LockedAmendment {
  readonly standard: LockedStandard;
  readonly amendment: Amendment;
}

/**
 * Takes an amendment and its standard for this transaction, the standard first. One that the actor may not
 * know of does not exist.
 */
async function lockAmendment(tx: Tx, actor: Actor, id: string): Promise<LockedAmendment> {
  const known = await tx.manager.findOneBy(Amendment, { id });
  if (!known) throw new NotFound();
  const standard = await lockStandard(tx, actor, known.standardId);
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

/** The same for whoever decides; of drafts the decider knows nothing but the own ones. */
export async function lockForDecision(tx: Tx, actor: Actor, id: string): Promise<LockedAmendment> {
  if (!mayDecide(actor)) throw new NotFound();
  const locked = await lockAmendment(tx, actor, id);
  if (!locked.amendment.submittedAt && !isAuthor(actor, locked.amendment)) throw new NotFound();
  return locked;
}

/**
 * While a ballot on it is under way, nobody decides it and nobody takes it back. A poll that binds nobody
 * stands in nobody's way.
 */
export async function requireNoRunningBallot(tx: Tx, amendmentId: string): Promise<void> {
  const running = await tx.manager.query<unknown[]>(
    `
      select
      from amendment_ballot v
      join ballot b on b.id = v.ballot_id
      where v.amendment_id = $1 and b.state in ('announced', 'open', 'counted') and not b.straw_poll`,
    [amendmentId],
  );
  if (running.length > 0) throw new AmendmentOnBallot();
}
