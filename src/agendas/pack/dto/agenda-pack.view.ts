import type { AgendaPackState } from '@nbn/contracts';
import type { ProblemView } from '#platform/problems/dto/problem.view';

/** One PDF of an agenda and its papers, as far as it is made. */
export class AgendaPackView {
  id!: string;
  state!: AgendaPackState;
  /** How many of how many steps are done. */
  done!: number;
  steps!: number;
  /** Why it could not be made. */
  problem!: ProblemView | null;
  pages!: number | null;
  /** Bytes. */
  size!: number | null;
  /** Papers that are listed in it and not appended: no PDFs, or none that can be joined. */
  leftOut!: number;
  /** @format date-time */
  askedAt!: string;
  /**
   * Until when it can be had.
   * @format date-time
   */
  expiresAt!: string;
}

export class AgendaPackAnswer {
  pack!: AgendaPackView | null;
}
