import { Problem } from '#platform/problems/problem';

/** Who asked cannot be the one who carries it out. */
export class PurgeNeedsAnotherMember extends Problem {
  constructor() {
    super('purge-needs-another');
  }
}

/** What the second member typed is not what the first one did. */
export class PurgeWordsDiffer extends Problem {
  constructor() {
    super('purge-words-differ');
  }
}

/** It was carried out, withdrawn, or has waited too long. */
export class PurgeIsOver extends Problem {
  constructor() {
    super('purge-is-over');
  }
}

/** None of what could be rewritten contains the words. */
export class NothingToPurge extends Problem {
  constructor() {
    super('nothing-to-purge');
  }
}

/** The words are also ones that the system itself writes: a state, a kind, an address that is there once. */
export class PurgeHitsSystemText extends Problem {
  constructor() {
    super('purge-hits-the-works');
  }
}
