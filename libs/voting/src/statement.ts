import type { PhraseCode } from './in-words.ts';

/** A head-to-head score: `for` put one option before `option`, `against` the other way round. */
export interface Score {
  readonly winner: string;
  readonly loser: string;
  readonly votes: number | string;
  readonly against: number | string;
}

/** What a statement speaks of: options, groups of options, scores, or a number. */
export type StatementValue =
  | { readonly options: readonly string[] }
  | { readonly groups: readonly (readonly string[])[] }
  | { readonly scores: readonly Score[] }
  | { readonly number: number | string }
  | { readonly phrases: readonly PhraseCode[] }
  | { readonly amounts: readonly Amount[] };

/** So many votes for an option, or for none where it is null. */
export interface Amount {
  readonly option: string | null;
  readonly amount: number | string;
}

/** The sentences a result can be told in; each language has one text a code. */
export const STATEMENT_CODES = [
  'seats-voted', 'countries-voted', 'no-quorum', 'no-preference',
  'beats-all', 'circle', 'no-single-best', 'strongest-chains', 'shares-first',
  'most-approved', 'share-most-approved', 'then-follow', 'tied-for-places', 'counted-otherwise',
  'most-points', 'share-most-points', 'most-dots', 'share-most-dots', 'locked-first',
  'star-finalists', 'star-wins', 'star-by-total', 'star-by-top', 'star-level', 'star-unresolved',
  'irv-round', 'irv-leaves', 'irv-wins', 'irv-lot',
  'stv-quota', 'stv-first', 'stv-surplus', 'stv-exclusion', 'stv-elected', 'stv-lot',
  'shares-bought', 'shares-completed', 'shares-tied', 'fell-by-quorum', 'fell-by-majority',
  'proposal-tally', 'proposal-adopted', 'proposal-not-adopted', 'proposal-failed-in', 'proposal-level', 'proposal-otherwise',
  'consent-tally', 'consent-adopted', 'consent-weak', 'consent-blocked', 'consent-none',
] as const;
export type StatementCode = (typeof STATEMENT_CODES)[number];

/** One sentence of a result, made from the working, still free of any language. */
export interface Statement {
  readonly code: StatementCode;
  readonly values: Readonly<Record<string, StatementValue>>;
}
