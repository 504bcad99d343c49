/**
 * draft: being written. circulated: approved on its day unless somebody objects. corrections: somebody did,
 * the clock stands still. approved: locked.
 */
export const MINUTES_STATES = ['draft', 'circulated', 'corrections', 'approved'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

/**
 * What a reader writes beside the minutes: a comment on a draft, or a correction of what was circulated,
 * which stops its approval.
 */
export const REMARK_KINDS = ['comment', 'correction'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

export const REMARK_STATES = ['open', 'taken-up', 'declined'] as const;
export type RemarkState = (typeof REMARK_STATES)[number];

/** What a remark becomes when it is settled. */
export const REMARK_OUTCOMES = ['taken-up', 'declined'] as const;
export type RemarkOutcome = (typeof REMARK_OUTCOMES)[number];

export const MINUTES_LIMITS = {
  entry: 20_000,
  remark: 2_000,
  answer: 1_000,
  addendum: 5_000,
  present: 500,
  remarks: 500,
  /** Days between circulation and approval: how few, how many, and what is proposed. */
  daysLeast: 1,
  daysMost: 60,
  days: 14,
} as const;
