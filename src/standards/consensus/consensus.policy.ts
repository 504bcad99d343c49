import type { ConsensusRoundState, StandardState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { transitionsFrom } from '../lifecycle/transitions.ts';
import { mayTransition } from '../standard.policy.ts';

/** What the rules need to know of a standard. */
export interface ConsensusStandard {
  readonly state: StandardState;
  readonly parkedFrom: StandardState | null;
}

/**
 * Who reads consensus processes, of standards that they may read: secretariat and teams; observers once a round
 * has closed. `consensus.visibility.ts` says it in SQL.
 */
export function mayReadProcess(
  { role }: Pick<Actor, 'role'>,
  { hasResults }: { readonly hasResults: boolean },
): boolean {
  return role === 'secretariat' || role === 'team' || (role === 'observer' && hasResults);
}

/** Who begins processes, opens and closes rounds: the secretariat, and editors where they may move the standard. */
export function mayRunConsensus(actor: Actor, { state, parkedFrom }: ConsensusStandard): boolean {
  if (actor.permissions.has('standards:manage')) return true;
  return transitionsFrom(state, parkedFrom).some(
    ({ by }) => by === 'editors' && mayTransition(actor, { by }),
  );
}

/** A seat rates while the round is open, and nobody for it. */
export function mayRate(
  actor: Pick<Actor, 'permissions' | 'seat'>,
  round: { readonly state: ConsensusRoundState; readonly closesAt: Date },
  now: Date,
): boolean {
  return mayEverRate(actor) && round.state === 'open' && round.closesAt > now;
}

/** Whose ratings are asked for at all. */
export function mayEverRate({ permissions, seat }: Pick<Actor, 'permissions' | 'seat'>): boolean {
  return permissions.has('consensus:rate') && seat !== null;
}

/** Who sees which seats have rated, and never what. */
export function maySeeParticipation({ permissions }: Pick<Actor, 'permissions'>): boolean {
  return permissions.has('standards:manage');
}

/** Who writes what the records do not know of a process into its report. */
export function mayWriteReport({ permissions }: Pick<Actor, 'permissions'>): boolean {
  return permissions.has('standards:manage');
}
