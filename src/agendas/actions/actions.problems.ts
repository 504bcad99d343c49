import { Problem } from '#platform/problems/problem';

export class ActionClosed extends Problem {
  constructor() {
    super('action-closed');
  }
}

export class ActionChangedMeanwhile extends Problem {
  constructor(revision: number) {
    super('changed-meanwhile', { revision });
  }
}

/** Unknown, used, or of a seat that somebody else holds now: all the same. */
export class ActionLinkEnded extends Problem {
  constructor() {
    super('action-link-ended');
  }
}

/** The browser is not known to be the owner's. */
export class ActionLinkNeedsSignIn extends Problem {
  constructor() {
    super('action-link-needs-sign-in');
  }
}
