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
  | { readonly number: number | string };

/** The sentences a result can be told in; each language has one text a code. */
export const STATEMENT_CODES = [
  'seats-voted', 'countries-voted', 'no-quorum', 'no-preference',
  'beats-all', 'circle', 'no-single-best', 'strongest-chains', 'shares-first',
  'most-approved', 'share-most-approved', 'then-follow', 'tied-for-places',
] as const;
export type StatementCode = (typeof STATEMENT_CODES)[number];

/** One sentence of a result, made from the working, still free of any language. */
export interface Statement {
  readonly code: StatementCode;
  readonly values: Readonly<Record<string, StatementValue>>;
}
