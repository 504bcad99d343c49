import type { PrintState } from '@nbn/contracts';
import type { ProblemView } from '#platform/problems/dto/problem.view';

/** Everything that you may read as one file, as far as it is made. */
export class ArchiveView {
  id!: string;
  state!: PrintState;
  /** Why it could not be made. */
  problem!: ProblemView | null;
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

export class ArchiveAnswer {
  archive!: ArchiveView | null;
}
