/** A standard's life; only `draft` is reachable until the lifecycle has its own commands. */
export const STANDARD_STATES = ['draft', 'consultation', 'adoption', 'adopted', 'superseded', 'withdrawn'] as const;
export type StandardState = (typeof STANDARD_STATES)[number];

/** Who reads a draft besides the teams: nobody, or every member of the national networks too. */
export const DRAFT_AUDIENCES = ['teams', 'networks'] as const;
export type DraftAudience = (typeof DRAFT_AUDIENCES)[number];

/** heading and clause are numbered by level, item is lettered under the clause before it, note has no number. */
export const CLAUSE_KINDS = ['heading', 'clause', 'item', 'note'] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** What one entry of a clause's history did. */
export const CLAUSE_CHANGES = ['added', 'edited', 'removed', 'restored'] as const;
export type ClauseChange = (typeof CLAUSE_CHANGES)[number];

export const THREAD_STATES = ['open', 'resolved'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/** Where a thread's words are: it is about the whole clause, its words are there, or they are gone. */
export const ANCHOR_STATES = ['clause', 'placed', 'orphan'] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];

export const CLAUSE_LEVEL_MAX = 4;
export const STANDARD_CLAUSES_MAX = 2_000;
/** How many characters beside the quoted words are kept to find them again. */
export const ANCHOR_CONTEXT = 32;

/** Why a version was fixed: to keep a state of the work by name, for a round, for a ballot, or because it was adopted. */
export const VERSION_KINDS = ['working', 'consultation', 'ballot', 'adopted'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];
export const VERSION_LABEL_MAX = 40;
