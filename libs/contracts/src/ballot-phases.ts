/**
 * The life of a ballot. `counting` is the moment between its closing time and the count; `counted` waits for
 * its release; `annulled` was open and has no result.
 */
export const BALLOT_PHASES = [
  'draft',
  'announced',
  'open',
  'counting',
  'counted',
  'released',
  'reviewed',
  'withdrawn',
  'annulled',
] as const;
export type BallotPhase = (typeof BALLOT_PHASES)[number];

/** Phases in which the result is out. */
export function isDecided(phase: BallotPhase): boolean {
  return phase === 'released' || phase === 'reviewed';
}

/** Phases in which a ballot is still under way: a subject has one such ballot at most. */
export function isRunning(phase: BallotPhase): boolean {
  return !isDecided(phase) && phase !== 'withdrawn' && phase !== 'annulled';
}
