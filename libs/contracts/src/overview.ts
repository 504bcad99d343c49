/** What the overview of the secretariat knows to be late or due, in the order in which kinds are listed. */
export const OVERVIEW_KINDS = [
  'answer',
  'poll',
  'papers',
  'minutes-draft',
  'minutes',
  'action',
  'follow-up',
  'review',
  'ballot',
  'consultation',
  'consensus',
  'adoption-review',
  'source',
  'document-review',
  'reading',
  'practice',
  'plan',
  'recommendation',
  'fund-report',
  'directory',
] as const;
export type OverviewKind = (typeof OVERVIEW_KINDS)[number];

/** How what is late or due is put together: by country and person, or by kind. */
export const OVERVIEW_GROUPINGS = ['country', 'kind'] as const;
export type OverviewGrouping = (typeof OVERVIEW_GROUPINGS)[number];

export const OVERVIEW_LIMITS = {
  /** What is due within so many days is due soon. */
  soonDays: 7,
  /** How far ahead the overview looks, in days. */
  aheadDays: 14,
  /** So many days after a meeting its minutes are expected to be out for review. */
  minutesDays: 14,
  /** For how many days after a meeting minutes that never went out are listed. */
  minutesListedDays: 365,
  /** How many lines one page has, the latest first; of more it says how many there are. */
  rows: 500,
} as const;
