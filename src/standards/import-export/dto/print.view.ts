import type { ExportComments, PrintState } from '@nbn/contracts';
import type { ProblemView } from '#platform/problems/dto/problem.view';

/** A standard as one PDF, as far as it is made. */
export class StandardPrintView {
  id!: string;
  state!: PrintState;
  /** The version it holds; null: the text as it stood. */
  versionId!: string | null;
  comments!: ExportComments;
  /** How many of how many steps are done. */
  done!: number;
  steps!: number;
  /** Why it could not be made. */
  problem!: ProblemView | null;
  pages!: number | null;
  /** Bytes. */
  size!: number | null;
  /** @format date-time */
  askedAt!: string;
  /**
   * Until when it can be had.
   * @format date-time
   */
  expiresAt!: string;
}

export class LatestStandardPrintView {
  print!: StandardPrintView | null;
}
