import type { PeriodState, PriorityProgress, PriorityState } from '@nbn/contracts';
import { PRIORITY_PROGRESS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

type PolicyActor = Pick<Actor, 'permissions' | 'seat'>;

/** Seats of the national teams propose, until the ballot is opened. */
export function mayPropose(actor: PolicyActor, period: { readonly state: PeriodState }): boolean {
  return actor.permissions.has('priorities:propose') && actor.seat !== null && period.state === 'proposing';
}

export function mayCreatePeriod(actor: PolicyActor): boolean {
  return actor.permissions.has('priorities:manage');
}

/** The secretariat opens the ballot, and the runoff when it ended in a tie. */
export function mayOpenBallot(actor: PolicyActor, period: { readonly state: PeriodState }): boolean {
  return actor.permissions.has('ballots:manage') && (period.state === 'proposing' || period.state === 'tied');
}

/** The secretariat makes like proposals one, with the word of their teams, before the ballot is opened. */
export function mayMerge(actor: PolicyActor, period: { readonly state: PeriodState }): boolean {
  return actor.permissions.has('priorities:manage') && period.state === 'proposing';
}

/** Those who propose and those who keep the list discuss; all others read along. */
export function mayDiscuss(actor: PolicyActor): boolean {
  return (
    (actor.permissions.has('priorities:propose') && actor.seat !== null) ||
    actor.permissions.has('priorities:manage')
  );
}

export function mayManagePriorities(actor: PolicyActor): boolean {
  return actor.permissions.has('priorities:manage');
}

/** Progress is kept of what was agreed, and can be taken back. */
export function isAgreed(state: PriorityState): state is PriorityProgress {
  return PRIORITY_PROGRESS.some((agreed) => agreed === state);
}
