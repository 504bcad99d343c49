import { Problem } from '#platform/problems/problem';
import type { WordConflict } from './amendment-merge.ts';

export class AmendmentsAreClosed extends Problem {
  constructor() {
    super('amendments-closed');
  }
}

export class AmendmentNotDraft extends Problem {
  constructor() {
    super('amendment-not-draft');
  }
}

export class AmendmentNotOpen extends Problem {
  constructor() {
    super('amendment-not-open');
  }
}

export class AmendmentUnchanged extends Problem {
  constructor() {
    super('amendment-says-the-same');
  }
}

interface WordingRevision {
  readonly text: string;
  readonly revision: number;
}

/** Carries both wordings, so that neither is lost. */
export class AmendmentChangedMeanwhile extends Problem {
  constructor(current: WordingRevision, yours: WordingRevision) {
    super('amendment-changed-meanwhile', { current, yours });
  }
}

/** Names the conflicting passages; the clause is unchanged. */
export class AmendmentConflicts extends Problem {
  constructor(conflicts: readonly WordConflict[], clause: WordingRevision) {
    super('amendment-conflicts', { conflicts, clause });
  }
}

/** A manual merge that leaves the clause as it is. */
export class MergeWithoutEffect extends Problem {
  constructor() {
    super('amendment-nothing-taken');
  }
}

export class AmendmentOnBallot extends Problem {
  constructor() {
    super('amendment-on-ballot');
  }
}

export class TooManyAmendments extends Problem {
  constructor() {
    super('amendments-too-many');
  }
}

export class UnmergedAmendments extends Problem {
  constructor(amendments: number) {
    super('amendments-to-be-merged', { amendments });
  }
}

/** One that was suggested with others is submitted and withdrawn with them. */
export class AmendmentInSet extends Problem {
  constructor() {
    super('amendment-in-set');
  }
}
