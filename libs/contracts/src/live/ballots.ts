/** Rooms `ballot:<ballotId>`. Payloads name what changed, never what anybody voted. */
export interface BallotLiveEvents {
  'ballot-opened': { readonly ballotId: string };
  /** A paper was cast or changed; how many seats have voted now. */
  'ballot-turnout': { readonly ballotId: string; readonly seatsVoting: number };
  /** Something else about it changed: its times, its state, what follows from it. */
  'ballot-changed': { readonly ballotId: string };
  'ballot-closed': { readonly ballotId: string };
}

/** Rooms `priorities:<periodId>`. */
export interface PrioritiesLiveEvents {
  'priority-proposed': { readonly periodId: string; readonly priorityId: string };
  'priority-discussed': { readonly periodId: string; readonly priorityId: string };
  'priority-changed': { readonly periodId: string; readonly priorityId: string };
  'period-changed': { readonly periodId: string };
}
