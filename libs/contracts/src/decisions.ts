/**
 * What a decision does: it sets words of a standard, states a common position, gives a mandate, or orders how
 * the Network works.
 */
export const DECISION_KINDS = ['wording', 'position', 'mandate', 'procedure'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** How it came about: nobody objected, or a ballot was held. */
export const DECISION_BASES = ['consensus', 'ballot'] as const;
export type DecisionBasis = (typeof DECISION_BASES)[number];

/**
 * How far a country is with a decision. Eight legal orders differ: "not applicable" and "legal obstacle" are
 * answers, not failures.
 */
export const FOLLOW_UP_STATES = [
  'not-started',
  'under-way',
  'done',
  'not-applicable',
  'legal-obstacle',
] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** States after which nothing more is asked of a country. */
export const FINAL_FOLLOW_UP_STATES = [
  'done',
  'not-applicable',
  'legal-obstacle',
] as const satisfies readonly FollowUpState[];

export const ACTION_STATES = ['open', 'done', 'dropped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** By which way an action was closed. */
export const CLOSE_CHANNELS = ['app', 'mail-link'] as const;
export type CloseChannel = (typeof CLOSE_CHANNELS)[number];

export const REGISTER_FORMATS = ['csv', 'json'] as const;
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

export const DECISION_LIMITS = {
  text: 2_000,
  reason: 500,
  note: 2_000,
  evidence: 1_000,
  perMeeting: 200,
  clauses: 20,
  words: 100,
  exportMost: 10_000,
} as const;
export const ACTION_LIMITS = { text: 1_000, result: 1_000, perMeeting: 200 } as const;
