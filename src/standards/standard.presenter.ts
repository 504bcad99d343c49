import type { CountryCode, DraftAudience, StandardState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { mayPropose } from './amendments/amendments.policy.ts';
import type { StandardAbilities } from './dto/standard.view.ts';
import type { AvailableTransitionView } from './lifecycle/dto/available-transition.view.ts';
import { transitionsFrom, transitionOpensAt } from './lifecycle/transitions.ts';
import {
  type ThreadReadership,
  commentScope,
  mayEdit,
  mayTransition,
  mayManage,
  threadScope,
  type StandardPolicyInput,
} from './standard.policy.ts';

/** What this actor may do with this standard. */
export function presentAbilities(actor: Actor, standard: StandardPolicyInput): StandardAbilities {
  return {
    edit: mayEdit(actor, standard),
    manage: mayManage(actor, standard),
    amend: mayPropose(actor, standard),
    comment: commentScope(actor, standard),
    country: actor.country,
  };
}

/** The steps that are this actor's to take, the one that leads on first. */
export function presentTransitions(
  actor: Actor,
  {
    state,
    stateSince,
    parkedFrom,
  }: StandardPolicyInput & { readonly stateSince: Date; readonly parkedFrom: StandardState | null },
): AvailableTransitionView[] {
  return transitionsFrom(state, parkedFrom)
    .filter(
      (move) =>
        mayTransition(actor, move) ||
        ((move.by === 'round' || move.to === 'ballot') && actor.permissions.has('standards:manage')),
    )
    .map((move) => ({
      to: move.to,
      by: move.by === 'round' ? 'round' : move.to === 'ballot' ? 'ballot' : 'member',
      reason: move.reason,
      opensAt: transitionOpensAt(move, stateSince)?.toISOString() ?? null,
      responses: move.responses,
    }));
}

/** Where changes of the text and of the standard are told: to every reader. */
export const standardRoom = (standardId: string): string => `standard:${standardId}`;

/**
 * Where threads are told, one room an audience: teams and secretariat in one, each country's network members
 * in their own.
 */
const threadRoomOf = (standardId: string, scope: 'all' | CountryCode): string =>
  scope === 'all'
    ? `standard-threads:${standardId}`
    : `standard-threads-${scope.toLowerCase()}:${standardId}`;

/** The room that this reader of the standard hears of threads in, if any. */
export function threadRoomFor(actor: Actor, standardId: string): string | null {
  const scope = threadScope(actor);
  return scope === 'none' ? null : threadRoomOf(standardId, scope);
}

/**
 * The rooms that hear of a thread; one that is for few is told in none of them, but to each of its readers.
 */
export function threadRooms(
  standardId: string,
  audience: DraftAudience,
  { audience: whose, country }: Omit<ThreadReadership, 'readers'>,
): string[] {
  if (whose !== 'network') return [];
  return [
    threadRoomOf(standardId, 'all'),
    ...(audience === 'networks' && country ? [threadRoomOf(standardId, country)] : []),
  ];
}
