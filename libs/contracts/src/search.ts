/** What the search finds, in the order in which kinds are offered. */
export const SEARCH_KINDS = [
  'meeting',
  'agenda-item',
  'minutes',
  'decision',
  'action',
  'standard',
  'clause',
  'published-clause',
  'comment',
  'document',
  'practice',
  'question',
  'plan-line',
  'recommendation',
  'priority',
  'ballot',
  'member',
  'organisation',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export const SEARCH_LIMITS = {
  /** Characters of what is searched for. */
  query: 200,
  /** Words of it that count; what comes after them is left out. */
  words: 16,
  /** Hits of a page. */
  page: 20,
  /** So many hits are ranked and counted, the latest ones: of more it is said that there are more. */
  ranked: 500,
  /** Letters with which suggestions begin. */
  suggestionLetters: 2,
  suggestions: 8,
} as const;
