/** What a member contributes and can follow: each with an author, and with something that may become of it. */
export const CONTRIBUTION_KINDS = ['remark', 'comment', 'amendment', 'priority', 'agenda-item'] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** The stages of a contribution's line of life, in their order. */
export const CONTRIBUTION_STAGES = ['made', 'response', 'wording', 'vote', 'adopted', 'home'] as const;
export type ContributionStage = (typeof CONTRIBUTION_STAGES)[number];

/** Which stages each kind can come to: nobody votes on the wording of an agenda. */
export const STAGES_BY_KIND: Readonly<Record<ContributionKind, readonly ContributionStage[]>> = {
  remark: CONTRIBUTION_STAGES,
  comment: CONTRIBUTION_STAGES,
  amendment: CONTRIBUTION_STAGES,
  priority: ['made', 'response', 'vote', 'adopted', 'home'],
  'agenda-item': ['made', 'response', 'vote', 'adopted'],
};

/** Done, next, to come, passed over on the way to a later one, or never to come. */
export const CONTRIBUTION_STAGE_STATES = ['done', 'now', 'not-yet', 'skipped', 'closed'] as const;
export type ContributionStageState = (typeof CONTRIBUTION_STAGE_STATES)[number];

/** What a move says happened. */
export const CONTRIBUTION_OUTCOMES = [
  'made',
  // Responses: of those who keep the text, of others in the thread, of whoever arranges list or agenda.
  'accepted',
  'partly',
  'rejected',
  'answered',
  'resolved',
  'joined',
  'on-ballot',
  'on-agenda',
  'declined',
  'withdrawn',
  // The wording.
  'merged',
  'changed',
  'removed',
  // The vote: an outcome of the ballot, or what it made of one proposal of many.
  'decided',
  'tied',
  'no-quorum',
  'adopted',
  'not-adopted',
  'weak-support',
  'blocked',
  'chosen',
  'not-chosen',
  // Where it stands.
  'published',
  'agreed',
  'decision',
  // At home, or on the way.
  'recorded',
  'in-progress',
  'done',
] as const;
export type ContributionOutcome = (typeof CONTRIBUTION_OUTCOMES)[number];

/** After one of these nothing further becomes of the contribution itself. */
export const FINAL_OUTCOMES: ReadonlySet<ContributionOutcome> = new Set([
  'rejected',
  'joined',
  'declined',
  'withdrawn',
  'not-chosen',
]);

export const CONTRIBUTION_LIMITS = {
  /** Contributions that one digest names; of more it tells the number. */
  perDigest: 20,
  /** A move older than this many days is no news. */
  newsDays: 31,
} as const;
