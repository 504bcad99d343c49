import type { PaperFault } from '@nbn/voting';
import { Problem } from '../platform/problems/problem.ts';

export class BallotNotOpenYet extends Problem {
  constructor() {
    super('ballot-not-open-yet');
  }
}

export class BallotClosedAlready extends Problem {
  constructor() {
    super('ballot-closed');
  }
}

export class NotOnTheRoll extends Problem {
  constructor() {
    super('not-on-the-roll');
  }
}

/** The paper is refused whole; every fault is named. */
export class PaperRefused extends Problem {
  constructor(readonly paperFaults: readonly PaperFault[]) {
    super('ballot-paper-refused', { paperFaults: paperFaults.slice(0, 20) });
  }
}

export class BallotTimesDoNotFit extends Problem {
  constructor() {
    super('ballot-times');
  }
}

export class MorePlacesThanOptions extends Problem {
  constructor() {
    super('ballot-places');
  }
}

export class NobodyToVote extends Problem {
  constructor() {
    super('nobody-to-vote');
  }
}
