import { Problem } from '../../platform/problems/problem.ts';
import type { WordConflict } from './standing-text.ts';

export class AmendmentsAreClosed extends Problem {
  constructor() {
    super('amendments-closed');
  }
}

export class AmendmentIsNoDraft extends Problem {
  constructor() {
    super('amendment-not-draft');
  }
}

export class AmendmentIsNotOpen extends Problem {
  constructor() {
    super('amendment-not-open');
  }
}

export class AmendmentSaysTheSame extends Problem {
  constructor() {
    super('amendment-says-the-same');
  }
}

interface Worded {
  readonly text: string;
  readonly revision: number;
}

/** Both wordings, so that neither is lost. */
export class AmendmentChangedMeanwhile extends Problem {
  constructor(current: Worded, yours: Worded) {
    super('amendment-changed-meanwhile', { current, yours });
  }
}

/** Names the words; the clause is untouched. */
export class AmendmentConflicts extends Problem {
  constructor(conflicts: readonly WordConflict[], clause: Worded) {
    super('amendment-conflicts', { conflicts, clause });
  }
}

/** By hand, the clause was left as it stands. */
export class NothingOfTheAmendment extends Problem {
  constructor() {
    super('amendment-nothing-taken');
  }
}

export class AmendmentIsVotedOn extends Problem {
  constructor() {
    super('amendment-on-ballot');
  }
}

export class TooManyAmendments extends Problem {
  constructor() {
    super('amendments-too-many');
  }
}

export class AmendmentsToBeMerged extends Problem {
  constructor(amendments: number) {
    super('amendments-to-be-merged', { amendments });
  }
}
