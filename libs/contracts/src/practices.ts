/**
 * Who a practice or a question is for. `network`: everybody who works in the Network, observers among them.
 * `teams`: the national teams of all countries and the secretariat. `national`: team and network of the country
 * that it comes from.
 */
export const PRACTICE_AUDIENCES = ['network', 'teams', 'national'] as const;
export type PracticeAudience = (typeof PRACTICE_AUDIENCES)[number];

/** Where a practice stands. A retired one stays readable, with the reason. */
export const PRACTICE_STATES = ['draft', 'shared', 'retired'] as const;
export type PracticeState = (typeof PRACTICE_STATES)[number];

/** What came of a practice where an organisation used it. */
export const USE_OUTCOMES = ['worked', 'worked-with-changes', 'did-not-work'] as const;
export type UseOutcome = (typeof USE_OUTCOMES)[number];

export const QUESTION_STATES = ['open', 'answered', 'closed'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** What a conversation stands beneath. */
export const CONVERSATION_KINDS = ['practice', 'question'] as const;
export type ConversationKind = (typeof CONVERSATION_KINDS)[number];

/** What another feature can propose as evidence of what a country does with a clause. */
export const EVIDENCE_SOURCES = ['practice'] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/** A network member proposes evidence; the national team accepts it or declines. */
export const EVIDENCE_STATES = ['proposed', 'accepted', 'declined'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** Lengths in characters, amounts in euro cents. */
export const PRACTICE_LIMITS = {
  title: 160,
  text: 8_000,
  lessons: 4_000,
  costs: 1_000,
  cents: 2_000_000_000,
  fields: 6,
  clauses: 20,
  reason: 1_000,
  words: 100,
  use: 2_000,
  note: 1_000,
} as const;

export const QUESTION_LIMITS = { title: 160, text: 4_000, fields: 6, reason: 1_000 } as const;

export const EXPERTISE_LIMITS = { topics: 600 } as const;

/** After so many days without an answer a question is put to the national teams. */
export const UNANSWERED_AFTER_DAYS = 7;
