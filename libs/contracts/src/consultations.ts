/** Where a round stands. A closed one still takes late answers, until the standard is consolidated. */
export const ROUND_STATES = ['announced', 'open', 'closed', 'cancelled'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** What a country says to the text as a whole. */
export const STANCES = ['support', 'support-with-changes', 'object', 'no-view'] as const;
export type Stance = (typeof STANCES)[number];

/** offered: by a member of the national network, for the team to take in. in: part of the answer. */
export const CONSULTATION_REMARK_STATES = ['offered', 'in', 'withdrawn'] as const;
export type ConsultationRemarkState = (typeof CONSULTATION_REMARK_STATES)[number];

/** What became of a remark or an amendment. */
export const OUTCOMES = ['accepted', 'partly', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** As what somebody takes part in a round. */
export const ROUND_SIDES = ['secretariat', 'team', 'network', 'observer', 'reader'] as const;
export type RoundSide = (typeof ROUND_SIDES)[number];

/** What a country's answer looks like from outside. */
export const ANSWER_STATES = ['waiting', 'answered', 'late'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** What a member of a national network says when the team asks: a remark, that there is nothing to add, or nothing yet. */
export const NATIONAL_ANSWERS = ['waiting', 'offered', 'nothing'] as const;
export type NationalAnswer = (typeof NATIONAL_ANSWERS)[number];

export const ROUND_LIMITS = {
  lead: 2_000,
  position: 8_000,
  remark: 4_000,
  /** The shortest and the longest time between opening and closing, in days. */
  shortestDays: 14,
  longestDays: 180,
  remarks: 2_000,
  /** How many days before its closing those who have not answered are reminded. */
  remindDays: [7, 1],
  /** The same before the end of a national consultation. */
  nationalRemindDays: [7, 2],
} as const;
