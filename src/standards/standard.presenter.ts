import type { StandardState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { mayPropose } from './amendments/amendments.policy.ts';
import type { StandardAbilities } from './dto/standard.view.ts';
import type { AvailableTransitionView } from './lifecycle/dto/available-transition.view.ts';
import { transitionsFrom, transitionOpensAt, type Transition } from './lifecycle/transitions.ts';
import {
  commentScope,
  mayEdit,
  mayTransition,
  mayManage,
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

/** What brings a transition about: a closed round, a ballot, or somebody of the secretariat. */
function triggerOf({ by, to }: Pick<Transition, 'by' | 'to'>): AvailableTransitionView['by'] {
  if (by === 'round') return 'round';
  return to === 'ballot' ? 'ballot' : 'member';
}

/** The transitions this actor may start, the one that leads on first. */
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
      by: triggerOf(move),
      reason: move.reason,
      opensAt: transitionOpensAt(move, stateSince)?.toISOString() ?? null,
      responses: move.responses,
    }));
}

/** The live room for changes of the text and of the standard: every reader joins it. */
export const standardRoom = (standardId: string): string => `standard:${standardId}`;
