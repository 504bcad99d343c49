import type { CollabDocumentKind, RecoveredText } from '@nbn/contracts';
import type { UpdateQueueState } from './update-queue.ts';

/** `standard:<id>`, `amendment:<id>`. */
export type CollabDocumentName = `${CollabDocumentKind}:${string}`;

export interface CollabDocumentState extends UpdateQueueState {
  /**
   * `opening`: nothing has come yet, so there is nothing to write in. `open`: it has come once; it stays
   * while the connection is away. `older`: this page is of an earlier form and must be reloaded. `gone`:
   * it is not, or no longer, this reader's. `refused`: the server does not take what was written; its
   * successor begins with the server's text.
   */
  readonly phase: 'opening' | 'open' | 'older' | 'gone' | 'refused';
  readonly isConnected: boolean;
  /** Whether it has come once: then there is a text to show, whatever happened since. */
  readonly hasOpened: boolean;
  readonly mayWrite: boolean;
  /**
   * The words of one's own that a merge left nowhere and that were told last: these may be a part of what is
   * kept.
   */
  readonly recovered: readonly RecoveredText[];
  /**
   * Words that the server did not take, in a text that was reloaded since: to be restored or discarded. Null:
   * that did not happen.
   */
  readonly rejected: readonly RejectedText[] | null;
}

export interface RejectedText {
  readonly clauseId: string;
  readonly text: string;
}

/** Where the caret was in a text that was left while it was being written in. */
export interface CaretPosition {
  readonly clauseId: string;
  readonly offset: number;
}
