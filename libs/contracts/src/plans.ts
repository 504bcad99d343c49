/** Where a line of a national work plan stands. Late is no state: the calendar of its country says it. */
export const PLAN_LINE_STATES = ['open', 'done', 'dropped'] as const;
export type PlanLineState = (typeof PLAN_LINE_STATES)[number];

/** By what the lines of a plan are narrowed down. */
export const PLAN_FILTERS = [...PLAN_LINE_STATES, 'late'] as const;
export type PlanFilter = (typeof PLAN_FILTERS)[number];

/** The currencies of the eight countries. Amounts are integers of hundredths, also where coins are gone. */
export const PLAN_CURRENCIES = ['EUR', 'DKK', 'ISK', 'NOK', 'SEK'] as const;
export type PlanCurrency = (typeof PLAN_CURRENCIES)[number];

export const PLAN_LIMITS = {
  action: 500,
  progress: 2_000,
  /** A thousand million, in hundredths: what all lines of all countries plan together stays exact. */
  amountCents: 100_000_000_000,
  linesPerCountry: 10_000,
  /** Lines of one country that are shown beneath an agenda item. */
  perCountryAtMeeting: 10,
  /** How far back a line counts as lately moved, in days. */
  movedDays: 90,
  /** Priorities, clauses or decisions of an area that its page names. */
  perArea: 50,
  /** Lines of a member that Home names. */
  atHome: 5,
  /** How long before its day a line waits for its owner, in days. */
  waitsDays: 14,
} as const;
