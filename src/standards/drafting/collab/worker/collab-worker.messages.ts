import type { CollabClause, CollabDelta, CollabEdit, CollabFault } from '@nbn/collab';

/**
 * A task for the worker on one document.
 */
export type CollabTask =
  | {
      readonly do: 'load';
      readonly doc: string;
      readonly clausesMost: number;
      readonly stored: readonly Uint8Array[];
    }
  | { readonly do: 'apply'; readonly doc: string; readonly updates: readonly Uint8Array[] }
  | { readonly do: 'edit'; readonly doc: string; readonly edits: readonly CollabEdit[] }
  /** `toPack`: in the second encoding of Yjs. */
  | { readonly do: 'since'; readonly doc: string; readonly vector: Uint8Array; readonly toPack?: boolean }
  | { readonly do: 'drop'; readonly doc: string }
  /** Makes the first state of an epoch. */
  | { readonly do: 'seed'; readonly clauses: readonly CollabClause[]; readonly epoch: number }
  /** Merges a stored state and the updates after it, without deleted text. */
  | { readonly do: 'compact'; readonly stored: readonly Uint8Array[] }
  /** Whether a stored state and the updates after it ever contained this text. */
  | { readonly do: 'said'; readonly stored: readonly Uint8Array[]; readonly words: string };

export interface StateDiff {
  readonly update: Uint8Array;
  readonly vector: Uint8Array;
}

/**
 * `apply` responds with a result for each update, up to and including the first that is refused; after that the
 * document must be loaded again.
 */
export type ApplyResult = { readonly delta: CollabDelta } | { readonly fault: CollabFault };

export interface CollabTaskResults {
  load: null;
  apply: readonly ApplyResult[];
  edit: CollabDelta;
  since: StateDiff;
  drop: null;
  seed: Uint8Array;
  compact: Uint8Array;
  said: boolean;
}

export type CollabTaskOf<What extends CollabTask['do']> = Extract<CollabTask, { do: What }>;

export interface CollabTaskRequest {
  readonly number: number;
  readonly order: CollabTask;
}

/**
 * `gone`: the worker has no replica of this document (any more). `failed`: the task could not be done. `refused`:
 * the document would break a rule.
 */
export type CollabTaskFailure =
  | { readonly trouble: 'gone' | 'failed' | 'not-there' }
  | { readonly trouble: 'refused'; readonly fault: CollabFault };
export type CollabTaskResponse = { readonly number: number } & (
  | { readonly answer: unknown }
  | CollabTaskFailure
);
