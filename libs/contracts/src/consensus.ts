/** Where a consensus process stands. Its question and its stop rule are fixed when it begins. */
export const CONSENSUS_STATES = ['planned', 'running', 'ended'] as const;
export type ConsensusState = (typeof CONSENSUS_STATES)[number];

/** Why it ended: every clause was settled, the rounds were used up, or it was ended by hand. */
export const CONSENSUS_ENDS = ['settled', 'rounds-used', 'ended-early'] as const;
export type ConsensusEnd = (typeof CONSENSUS_ENDS)[number];

export const CONSENSUS_ROUND_STATES = ['announced', 'open', 'closed', 'cancelled'] as const;
export type ConsensusRoundState = (typeof CONSENSUS_ROUND_STATES)[number];

/** As what a report can be downloaded. */
export const CONSENSUS_FILES = ['html', 'md', 'json', 'csv'] as const;
export type ConsensusFile = (typeof CONSENSUS_FILES)[number];

export const CONSENSUS_LIMITS = {
  question: 2_000,
  reason: 1_000,
  note: 2_000,
  reportText: 4_000,
  clauses: 500,
  fewestRounds: 2,
  mostRounds: 5,
  /** Fewer raters than this would say who rated what. */
  fewestRaters: 3,
  mostRaters: 24,
  /** A median that moved by no more than this is stable. */
  stableWithin: 0.5,
  shortestDays: 1,
  longestDays: 90,
} as const;
