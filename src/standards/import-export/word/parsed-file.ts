import type { AmendmentChange, TextFormat } from '@nbn/contracts';
import type { ClauseProposal, ImportLoss, ImportedClause } from '@nbn/import';
import type { ParsedThread } from './word-threads.ts';

/** What the import of a file would add. */
export interface ParsedFile {
  /** Of the document itself; empty where it says none. */
  readonly title: string;
  readonly clauses: readonly ImportedClause[];
  readonly losses: readonly ImportLoss[];
  /**
   * Changes that nobody has accepted or refused: words that are new, and words that are struck out; and by
   * whom, as the file says.
   */
  readonly tracked: {
    readonly insertions: number;
    readonly deletions: number;
    readonly authors: readonly string[];
  };
  /** Comments with their answers; who wrote them is the file's own word. */
  readonly threads: readonly ParsedThread[];
  /** Clauses as the authors of its changes want them, where they were asked for. */
  readonly proposals: readonly ParsedAmendment[];
}

export interface ParsedAmendment extends ClauseProposal {
  readonly change: AmendmentChange;
  /** What a new clause is to be. */
  readonly shape: Pick<ImportedClause, 'kind' | 'level'> | null;
  /** Why, where the file says it. */
  readonly reason: string;
  /** What the clause said when it was begun; null: what it says in the file. */
  readonly baseText: string | null;
  readonly baseFormats: readonly TextFormat[];
}

/**
 * broken: no sound file of its kind · unsafe: it holds what none should · too-much: it would grow beyond what
 * is taken in.
 */
export type WordFileFault = 'broken' | 'unsafe' | 'too-much';
