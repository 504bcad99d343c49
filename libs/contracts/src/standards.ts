/** A standard's life, in order; a parked one goes back to where it was, a superseded or withdrawn one has ended. */
export const STANDARD_STATES = [
  'idea', 'drafting', 'national-review', 'consultation', 'consolidation', 'ballot', 'adopted', 'published', 'under-revision', 'superseded', 'withdrawn', 'parked',
] as const;
export type StandardState = (typeof STANDARD_STATES)[number];

/** In which states a standard begins. */
export const STARTING_STATES = ['idea', 'drafting'] as const satisfies readonly StandardState[];
export type StartingState = (typeof STARTING_STATES)[number];

/** Who has to do something next, that a standard goes on. */
export const STANDARD_TURNS = ['editors', 'networks', 'countries', 'secretariat', 'seats', 'nobody'] as const;
export type StandardTurn = (typeof STANDARD_TURNS)[number];

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
