import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { mayEdit } from './standard.policy.ts';
import { TextIsFixed } from './standard.problems.ts';
import { lockAnyStandard, lockVisibleStandard, type LockedStandard } from './standard.repository.ts';

export type { LockedStandard };

/**
 * Locks the standard for this transaction: what changes one standard happens one after another, in every
 * process, so that places, revisions and the ordinals of comments never collide. Answers as if it did not
 * exist when the actor may not know of it.
 */
export async function lockStandard(tx: Tx, actor: Actor, standardId: string): Promise<LockedStandard> {
  const standard = await lockVisibleStandard(tx, actor, standardId);
  if (!standard) throw new NotFound();
  return standard;
}

/** The same for the system: a job or an event handler that acts for no member. */
export async function lockStandardForSystem(tx: Tx, standardId: string): Promise<LockedStandard> {
  const standard = await lockAnyStandard(tx, standardId);
  if (!standard) throw new NotFound();
  return standard;
}

/** The same, for an actor who wants to change its text. */
export async function lockStandardForEditing(
  tx: Tx,
  actor: Actor,
  standardId: string,
): Promise<LockedStandard> {
  const standard = await lockStandard(tx, actor, standardId);
  if (!actor.permissions.has('standards:edit')) throw new NotFound();
  if (!mayEdit(actor, standard)) throw new TextIsFixed();
  return standard;
}
