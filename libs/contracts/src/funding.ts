/** What money is spent on. */
export const COST_CATEGORIES = [
  'staff',
  'office',
  'travel',
  'external',
  'equipment',
  'meetings',
  'training',
] as const;
export type CostCategory = (typeof COST_CATEGORIES)[number];

/** How a grant is paid: by what was delivered, without invoices, or by what was spent, with receipts. */
export const GRANT_MODES = ['lump-sum', 'expenses'] as const;
export type GrantMode = (typeof GRANT_MODES)[number];

/** Where a call stands: before its first instant, between both, or after its last one. */
export const CALL_STATES = ['planned', 'open', 'closed'] as const;
export type CallState = (typeof CALL_STATES)[number];

export const APPLICATION_STATES = ['draft', 'submitted', 'decided'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export const APPLICATION_OUTCOMES = ['approved', 'refused'] as const;
export type ApplicationOutcome = (typeof APPLICATION_OUTCOMES)[number];

/** One person proposes, a second one confirms or sends back. */
export const PROPOSAL_STATES = ['proposed', 'confirmed', 'returned'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What is delivered for a lump sum: a meeting with its attendance, its approved minutes, a training. */
export const MILESTONE_KINDS = ['meeting', 'minutes', 'training'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** Where a report stands. It is `controlled` once two people have looked at each of its lines. */
export const REPORT_STATES = ['draft', 'submitted', 'controlled'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_TRANSITIONS = ['submitted', 'controlled', 'reopened'] as const;
export type ReportTransition = (typeof REPORT_TRANSITIONS)[number];

/** Why something declared is not certified. */
export const ERROR_TYPES = [
  'not-eligible',
  'not-documented',
  'calculation',
  'procurement',
  'outside-period',
  'vat',
  'other',
] as const;
export type ErrorType = (typeof ERROR_TYPES)[number];

/** Lengths in characters, and how many there may be. */
export const FUND_LIMITS = {
  title: 160,
  donor: 160,
  note: 2_000,
  purpose: 4_000,
  description: 300,
  lines: 40,
  milestones: 20,
  reports: 60,
  reportLines: 300,
  deciders: 24,
  reason: 1_000,
  reference: 120,
  invoice: 80,
  source: 120,
  rates: 2_000,
  ratesFile: 100_000,
} as const;
