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

/** The secretariat merges similar proposals, with their teams' agreement, before the ballot is opened. */
export function mayMerge(actor: PolicyActor, period: { readonly state: PeriodState }): boolean {
  return actor.permissions.has('priorities:manage') && period.state === 'proposing';
}

/** Those who may propose and those who manage the list may comment; everyone else reads. */
export function mayDiscuss(actor: PolicyActor): boolean {
  return (
    (actor.permissions.has('priorities:propose') && actor.seat !== null) ||
    actor.permissions.has('priorities:manage')
  );
}

export function mayManagePriorities(actor: PolicyActor): boolean {
  return actor.permissions.has('priorities:manage');
}

/** Progress is recorded for agreed priorities only, and can be reset. */
export function isAgreed(state: PriorityState): state is PriorityProgress {
  return PRIORITY_PROGRESS.some((agreed) => agreed === state);
}
