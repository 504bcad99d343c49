import type { BallotPhase } from '@nbn/contracts';
import type { Actor } from '../platform/access/actor.ts';
import type { Ballot } from './ballot.entity.ts';

/** Where a ballot stands at this instant. The closing time alone ends voting; counting follows within a moment. */
export function phaseOf(ballot: Pick<Ballot, 'state' | 'closesAt'>, now: Date): BallotPhase {
  if (ballot.state === 'closed') return 'closed';
  if (ballot.closesAt <= now) return 'counting';
  return ballot.state;
}

/** Seats vote, nobody else: not the secretariat, not observers, not members of the national networks. */
export function mayCast(actor: Pick<Actor, 'role' | 'seat'>, phase: BallotPhase, roll: ReadonlySet<string>): boolean {
  return phase === 'open' && actor.role === 'team' && actor.seat !== null && roll.has(actor.seat.id);
}

/** Who voted and who did not is for those who vote, those who call the vote, and those who verify it. */
export function maySeeRoll(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'team' || actor.role === 'secretariat' || actor.role === 'auditor';
}

/** Papers are open with their names once the ballot is closed and counted, and to nobody before. */
export function maySeePapers(actor: Pick<Actor, 'role'>, phase: BallotPhase): boolean {
  return phase === 'closed' && maySeeRoll(actor);
}
