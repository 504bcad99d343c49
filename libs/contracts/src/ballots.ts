/** How a ballot is counted: approval, or ranked by Schulze's method. */
export const BALLOT_METHODS = ['approval', 'schulze'] as const;
export type BallotMethod = (typeof BALLOT_METHODS)[number];

/** Whose votes are counted. */
export const BALLOT_ELECTORATES = ['one-seat-one-vote', 'one-country-one-vote'] as const;
export type BallotElectorate = (typeof BALLOT_ELECTORATES)[number];

/** What a ballot can be about. Every kind attaches through the same reference. */
export const BALLOT_SUBJECT_KINDS = ['priority-period'] as const;
export type BallotSubjectKind = (typeof BALLOT_SUBJECT_KINDS)[number];

/** Where a ballot stands. `counting` is the moment between its closing time and the stored result. */
export const BALLOT_PHASES = ['announced', 'open', 'counting', 'closed'] as const;
export type BallotPhase = (typeof BALLOT_PHASES)[number];

export const BALLOT_OUTCOMES = ['decided', 'tied', 'no-quorum'] as const;
export type BallotOutcome = (typeof BALLOT_OUTCOMES)[number];

export const BALLOT_LIMITS = {
  question: 300,
  optionsMin: 2,
  optionsMax: 60,
  optionLabel: 200,
  /** The shortest time in which votes can be cast. */
  shortestSeconds: 1,
  longestDays: 120,
} as const;
