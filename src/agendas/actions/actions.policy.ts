import type { ActionState, CountryCode, MeetingKind, MinutesState } from '@nbn/contracts';
import { mayWrite } from '../minutes/minutes.policy.ts';
import type { Actor } from '../../platform/access/actor.ts';

/** What the rules look at in an action. */
export interface ActionFacts {
  readonly kind: MeetingKind;
  readonly countryCode: CountryCode | null;
  readonly ownerSeatId: string | null;
  readonly state: ActionState;
}

type Asking = Pick<Actor, 'role' | 'country' | 'permissions' | 'seat'>;

/** Whether it is the actor's to do: whoever holds the seat now, or, of the secretariat's, the secretariat. */
export function isMine(
  { role, seat }: Pick<Asking, 'role' | 'seat'>,
  { ownerSeatId }: Pick<ActionFacts, 'ownerSeatId'>,
): boolean {
  return ownerSeatId === null ? role === 'secretariat' : seat?.id === ownerSeatId;
}

/** Who closes it: its owner, and those who keep the minutes of its meeting. */
export function mayClose(actor: Asking, action: ActionFacts): boolean {
  return actor.permissions.has('actions:close') && (isMine(actor, action) || mayWrite(actor, action));
}

/** What this actor can do with this action now; sent along with it. */
export function actionAbilities(
  actor: Asking,
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
