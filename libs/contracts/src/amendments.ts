/**
 * Where an amendment stands. draft: its authors alone see it. submitted: put to all who read the standard.
 * accepted: agreed, and still to be put into the text. merged: its words stand in the clause.
 */
export const AMENDMENT_STATES = [
  'draft',
  'submitted',
  'accepted',
  'merged',
  'rejected',
  'withdrawn',
] as const;
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

/**
 * What an amendment does to its clause. reworded: other words for it. added: a new one after it. removed: it goes
 * out of the text.
 */
export const AMENDMENT_CHANGES = ['reworded', 'added', 'removed'] as const;
export type AmendmentChange = (typeof AMENDMENT_CHANGES)[number];

/** Those that wait for an outcome, or for being put into the text. */
export const OPEN_AMENDMENT_STATES = ['submitted', 'accepted'] as const satisfies readonly AmendmentState[];

export const AMENDMENT_LIMITS = {
  reason: 4_000,
  /** Drafts and submitted ones of one country on one standard: more is no work, it is noise. */
  openOfCountry: 200,
  /** Others to the same clause on one ballot. */
  rivals: 20,
} as const;
