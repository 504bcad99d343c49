import type { NounCode, PhraseCode } from './statement-codes.ts';

/** A head-to-head score: `for` put one option before `option`, `against` the other way round. */
export interface Score {
  readonly winner: string;
  readonly loser: string;
  readonly votes: number | string;
  readonly against: number | string;
}

/** What a statement speaks of: options, groups of options, scores, a number, or a number of something. */
export type StatementValue =
  | { readonly options: readonly string[] }
  | { readonly groups: readonly (readonly string[])[] }
  | { readonly scores: readonly Score[] }
  | { readonly number: number | string }
  | { readonly noun: NounCode; readonly number: number | string }
  | { readonly phrases: readonly PhraseCode[] }
  | { readonly amounts: readonly Amount[] };

/** So many votes for an option, or for none where it is null. */
export interface Amount {
  readonly option: string | null;
  readonly amount: number | string;
}

/**
 * The sentences a result can be told in; each language has one text a code, or one for each form that it
 * counts by.
 */
export const STATEMENT_CODES = [
  'nobody-voted',
  'seats-voted',
  'seats-voted-from',
  'countries-voted',
  'countries-alone',
  'no-quorum',
  'no-preference',
  'nothing-supported',
  'beats-all',
  'circle',
  'no-single-best',
  'strongest-chains',
  'shares-first',
  'stands-alone',
  'most-approved',
  'share-most-approved',
  'then-follow',
  'others',
  'not-chosen',
  'tied-for-places',
  'otherwise-first',
  'otherwise-share-first',
  'otherwise-level',
  'most-points',
  'share-most-points',
  'most-dots',
  'share-most-dots',
  'most-dots-countries',
  'share-most-dots-countries',
  'locked-first',
  'locked-shared',
  'star-finalists',
  'star-wins',
  'star-by-total',
  'star-by-top',
  'star-level',
  'star-unresolved',
  'star-unresolved-second',
  'irv-round',
  'irv-leaves',
  'irv-leaves-none',
  'irv-wins',
  'irv-last',
  'irv-fork',
  'irv-either',
  'irv-open',
  'stv-quota',
  'stv-first',
  'stv-surplus',
  'stv-exclusion',
  'stv-exclusion-none',
  'stv-elected',
  'stv-fork-surplus',
  'stv-fork-exclusion',
  'stv-either',
  'stv-in-each',
  'ways-too-many',
  'shares-bought',
  'shares-completed',
  'shares-sure',
  'shares-tied',
  'fell-by-quorum',
  'fell-by-majority',
  'proposal-tally',
  'proposal-adopted',
  'proposal-not-adopted',
  'proposal-needed',
  'proposal-needed-alone',
  'proposal-failed-in',
  'proposal-level',
  'otherwise-adopted',
  'otherwise-not-adopted',
  'consent-tally',
  'consent-adopted',
  'consent-weak',
  'consent-blocked',
  'consent-none',
] as const;
export type StatementCode = (typeof STATEMENT_CODES)[number];

/** One sentence of a result, made from the working, still free of any language. */
export interface Statement {
  readonly code: StatementCode;
  readonly values: Readonly<Record<string, StatementValue>>;
  /** What the sentence agrees with, where it differs for one and for many. */
  readonly count?: number;
}
