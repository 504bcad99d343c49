import type { Quorum } from '@nbn/calendar';
import { Problem } from '#platform/problems/problem';

/** The meeting's rule refuses decisions below its quorum. */
export class DecisionBelowQuorum extends Problem {
  constructor({ countries, countriesNeeded, missingSeatTypes }: Quorum) {
    super('decision-below-quorum', { quorum: { countries, countriesNeeded, missingSeatTypes } });
  }
}

export class DecisionChangedMeanwhile extends Problem {
  constructor(revision: number) {
    super('changed-meanwhile', { revision });
  }
}

export class DecisionAlreadyWithdrawn extends Problem {
  constructor() {
    super('decision-withdrawn');
  }
}

/** What was decided among few is not told to other countries. */
export class DecisionOfClosedItem extends Problem {
  constructor() {
    super('decision-of-closed-item');
  }
}

export class FollowUpAlreadyRequested extends Problem {
  constructor() {
    super('follow-up-asked');
  }
}

export class FollowUpNotRequested extends Problem {
  constructor() {
    super('follow-up-not-asked');
  }
}
