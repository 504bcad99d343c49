import { Problem } from '#platform/problems/problem';

/** Carries the latest time that is possible. */
export class NationalDeadlineDoesNotFit extends Problem {
  constructor(latest: Date) {
    super('national-consultation-deadline', { latest: latest.toISOString() });
  }
}

export class NetworkAskedAlready extends Problem {
  constructor() {
    super('national-consultation-opened');
  }
}

export class DraftClosedToNetworks extends Problem {
  constructor() {
    super('national-consultation-draft-closed');
  }
}

export class NationalConsultationChangedMeanwhile extends Problem {
  constructor() {
    super('changed-meanwhile');
  }
}
