/**
 * Where a priority stands. `not-chosen`: the ballot took up others; `merged`: it goes on in another proposal.
 */
export const PRIORITY_STATES = [
  'proposed',
  'on-ballot',
  'agreed',
  'in-progress',
  'done',
  'not-chosen',
  'merged',
] as const;
export type PriorityState = (typeof PRIORITY_STATES)[number];

/** The states between which an agreed priority moves while the region works on it. */
export const PRIORITY_PROGRESS = ['agreed', 'in-progress', 'done'] as const;
export type PriorityProgress = (typeof PRIORITY_PROGRESS)[number];

/** Where a period stands. */
export const PERIOD_STATES = ['proposing', 'balloting', 'tied', 'agreed'] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

/** Where in the Network's work a proposal comes from. */
export const PRIORITY_SOURCES = ['clause', 'decision', 'meeting', 'practice'] as const;
export type PrioritySource = (typeof PRIORITY_SOURCES)[number];

export const PRIORITY_LIMITS = {
  periodTitle: 120,
  title: 160,
  reason: 2_000,
  perPeriod: 60,
  evidence: 2_000,
  comment: 2_000,
  linkLabel: 120,
  links: 12,
} as const;
