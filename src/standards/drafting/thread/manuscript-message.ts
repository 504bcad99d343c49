import type { ManuscriptClause, ManuscriptDelta, ManuscriptEdit, ManuscriptFault } from '@nbn/manuscript';

/**
 * What the thread is asked to do with one manuscript. Ids of new clauses come with the order: the thread has
 * no clock.
 */
export type ManuscriptOrder =
  | {
      readonly do: 'load';
      readonly doc: string;
      readonly clausesMost: number;
      readonly stored: readonly Uint8Array[];
    }
  | { readonly do: 'apply'; readonly doc: string; readonly updates: readonly Uint8Array[] }
  | { readonly do: 'edit'; readonly doc: string; readonly edits: readonly ManuscriptEdit[] }
  | { readonly do: 'since'; readonly doc: string; readonly vector: Uint8Array }
  | { readonly do: 'drop'; readonly doc: string }
  /** Makes the first state of an epoch. */
  | { readonly do: 'seed'; readonly clauses: readonly ManuscriptClause[]; readonly epoch: number }
  /** Puts a stored state and the updates after it into one, without what was deleted. */
  | { readonly do: 'compact'; readonly stored: readonly Uint8Array[] }
  /** Whether a stored state and the updates after it ever brought these words. */
  | { readonly do: 'said'; readonly stored: readonly Uint8Array[]; readonly words: string };

export interface ManuscriptSince {
  readonly update: Uint8Array;
  readonly vector: Uint8Array;
}

/**
 * `apply` answers for each update in turn, up to and with the first that is refused; after that the
 * manuscript must be loaded again.
 */
export type Applied = { readonly delta: ManuscriptDelta } | { readonly fault: ManuscriptFault };

export interface ManuscriptAnswers {
  load: null;
  apply: readonly Applied[];
  edit: ManuscriptDelta;
  since: ManuscriptSince;
  drop: null;
  seed: Uint8Array;
  compact: Uint8Array;
  said: boolean;
}

export type Ordered<What extends ManuscriptOrder['do']> = Extract<ManuscriptOrder, { do: What }>;

export interface NumberedOrder {
  readonly number: number;
  readonly order: ManuscriptOrder;
}

/**
 * `gone`: the thread does not hold this manuscript (any more). `failed`: what was asked could not be done.
 * `refused`: it would make the manuscript what none may be.
 */
export type Trouble =
  | { readonly trouble: 'gone' | 'failed' | 'not-there' }
  | { readonly trouble: 'refused'; readonly fault: ManuscriptFault };
export type NumberedAnswer = { readonly number: number } & ({ readonly answer: unknown } | Trouble);
