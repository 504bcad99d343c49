import type { DraftAudience, StandardState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { mayEdit } from './standard.policy.ts';
import { standardsVisibleTo } from './standard.visibility.ts';
import { TextIsFixed } from './standard.problems.ts';

export interface LockedStandard {
  readonly id: string;
  readonly title: string;
  readonly state: StandardState;
  readonly audience: DraftAudience;
  readonly decisionsNeeded: boolean;
  readonly stateSince: Date;
  readonly parkedFrom: StandardState | null;
}

/**
 * Takes the standard for this transaction: what changes one standard happens one after another, in every
 * process, so that places, revisions and the ordinals of comments never collide. Answers as if it did not
 * exist when the actor may not know of it.
 */
export async function lockStandard(tx: Tx, actor: Actor, standardId: string): Promise<LockedStandard> {
  const [standard] = await tx.manager.query<LockedStandard[]>(
    `
      select s.id, s.title, s.state, s.audience, s.decisions_needed as "decisionsNeeded",
        s.state_since as "stateSince", s.parked_from as "parkedFrom"
      from standard s
      where s.id = $1 and ${standardsVisibleTo(actor, '$2')}
      for no key update`,
    [standardId, actor.memberId],
  );
  if (!standard) throw new NotFound();
  return standard;
}

/** The same for the house itself: a sweep that acts on nobody's account. */
export async function lockStandardForSystem(tx: Tx, standardId: string): Promise<LockedStandard> {
  const [standard] = await tx.manager.query<LockedStandard[]>(
    `
      select s.id, s.title, s.state, s.audience, s.decisions_needed as "decisionsNeeded",
        s.state_since as "stateSince", s.parked_from as "parkedFrom"
      from standard s
      where s.id = $1
      for no key update`,
    [standardId],
  );
  if (!standard) throw new NotFound();
  return standard;
}

/** The same, for one who wants to change its text. */
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
