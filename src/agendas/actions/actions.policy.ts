import type { ActionState, CountryCode, MeetingKind, MinutesState } from '@nbn/contracts';
import { mayWrite } from '../minutes/minutes.policy.ts';
import type { Actor } from '#platform/access/actor';

/** What the rules look at in an action. */
export interface ActionFacts {
  readonly kind: MeetingKind;
  readonly countryCode: CountryCode | null;
  readonly ownerSeatId: string | null;
  readonly ownerMemberId: string | null;
  readonly state: ActionState;
}

type PolicyActor = Pick<Actor, 'memberId' | 'role' | 'country' | 'permissions' | 'seat'>;

/**
 * Whether it is the actor's to do: whoever holds the seat now, the member whose it is, or, of the secretariat's,
 * the secretariat.
 */
export function isActionOwner(
  { memberId, role, seat }: Pick<PolicyActor, 'memberId' | 'role' | 'seat'>,
  { ownerSeatId, ownerMemberId }: Pick<ActionFacts, 'ownerSeatId' | 'ownerMemberId'>,
): boolean {
  if (ownerMemberId !== null) return ownerMemberId === memberId;
  return ownerSeatId === null ? role === 'secretariat' : seat?.id === ownerSeatId;
}

/** Who closes it: its owner, and those who keep the minutes of its meeting. */
export function mayClose(actor: PolicyActor, action: ActionFacts): boolean {
  return actor.permissions.has('actions:close') && (isActionOwner(actor, action) || mayWrite(actor, action));
}

/** What this actor can do with this action now; sent along with it. */
export function actionAbilities(
  actor: PolicyActor,
  action: ActionFacts & { readonly minutesState: MinutesState },
) {
  const open = action.state === 'open';
  const change = open && mayWrite(actor, action);
  return {
    change,
    reword: change && action.minutesState !== 'approved',
    close: open && mayClose(actor, action),
    drop: open && mayWrite(actor, action),
    reopen: !open && mayWrite(actor, action),
  };
}
