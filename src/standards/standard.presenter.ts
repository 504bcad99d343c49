import type { CountryCode, DraftAudience, StandardState } from '@nbn/contracts';
import type { Actor } from '../platform/access/actor.ts';
import { mayPropose } from './amendments/amendments.policy.ts';
import type { StandardAbilities } from './dto/standard.view.ts';
import type { OpenMoveView } from './lifecycle/dto/open-move.view.ts';
import { movesFrom, opensAt } from './lifecycle/moves.ts';
import {
  type Audienced,
  commentReach,
  mayEdit,
  mayMake,
  mayManage,
  threadScope,
  type Ruled,
} from './standard.policy.ts';

/** What this actor may do with this standard. */
export function presentAbilities(actor: Actor, standard: Ruled): StandardAbilities {
  return {
    edit: mayEdit(actor, standard),
    manage: mayManage(actor, standard),
    amend: mayPropose(actor, standard),
    comment: commentReach(actor, standard),
    country: actor.country,
  };
}

/** The steps that are this actor's to take, the one that leads on first. */
export function presentMoves(
  actor: Actor,
  {
    state,
    stateSince,
    parkedFrom,
  }: Ruled & { readonly stateSince: Date; readonly parkedFrom: StandardState | null },
): OpenMoveView[] {
  return movesFrom(state, parkedFrom)
    .filter(
      (move) =>
        mayMake(actor, move) ||
        ((move.by === 'round' || move.to === 'ballot') && actor.permissions.has('standards:manage')),
    )
    .map((move) => ({
      to: move.to,
      by: move.by === 'round' ? 'round' : move.to === 'ballot' ? 'ballot' : 'hand',
      reason: move.reason,
      opensAt: opensAt(move, stateSince)?.toISOString() ?? null,
      responses: move.responses,
    }));
}

/** Where changes of the text and of the standard are told: to every reader. */
export const standardRoom = (standardId: string): string => `standard:${standardId}`;

/**
 * Where threads are told, one room an audience: teams and secretariat in one, each country's network members
 * in their own.
 */
const threadsRoomOf = (standardId: string, scope: 'all' | CountryCode): string =>
  scope === 'all'
    ? `standard-threads:${standardId}`
    : `standard-threads-${scope.toLowerCase()}:${standardId}`;

/** The room that this reader of the standard hears of threads in, if any. */
export function threadsRoomFor(actor: Actor, standardId: string): string | null {
  const scope = threadScope(actor);
  return scope === 'none' ? null : threadsRoomOf(standardId, scope);
}

/**
 * The rooms that hear of a thread; one that is for few is told in none of them, but to each of its readers.
 */
export function threadRooms(
  standardId: string,
  audience: DraftAudience,
  { audience: whose, country }: Omit<Audienced, 'readers'>,
): string[] {
  if (whose !== 'network') return [];
  return [
    threadsRoomOf(standardId, 'all'),
    ...(audience === 'networks' && country ? [threadsRoomOf(standardId, country)] : []),
  ];
}
