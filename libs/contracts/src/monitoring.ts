/** Where a recommendation stands. Late is no state: the calendar of its country says it. */
export const RECOMMENDATION_STATES = ['open', 'done', 'dropped'] as const;
export type RecommendationState = (typeof RECOMMENDATION_STATES)[number];

/** By what the recommendations of a country are narrowed down. */
export const RECOMMENDATION_FILTERS = [...RECOMMENDATION_STATES, 'late'] as const;
export type RecommendationFilter = (typeof RECOMMENDATION_FILTERS)[number];

export const INSTRUMENT_LIMITS = {
  code: 40,
  title: 300,
  shortTitle: 60,
  unit: 20,
  body: 120,
  number: 20,
  provisionTitle: 200,
  /** Of all instruments together, those that are retired included. */
  total: 40,
  /** Of one instrument, those that are retired included. */
  provisions: 200,
  /** Links of one provision. */
  links: 200,
} as const;

export const RECOMMENDATION_LIMITS = {
  source: 200,
  number: 40,
  text: 4_000,
  answer: 4_000,
  perCountry: 20_000,
  /** Provisions that one is mapped to. */
  provisions: 20,
  /** Lines of one file. */
  lines: 2_000,
  /** Bytes of one file. */
  fileBytes: 2 * 1024 * 1024,
  /** Those of a member that Home names. */
  atHome: 5,
  /** How long before its day one waits for its owner, in days. */
  waitsDays: 14,
} as const;
