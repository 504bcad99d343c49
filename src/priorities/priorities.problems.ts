import { Problem } from '#platform/problems/problem';

export class ProposalsClosed extends Problem {
  constructor() {
    super('proposals-closed');
  }
}

export class TooManyProposals extends Problem {
  constructor() {
    super('too-many-proposals');
  }
}

export class TooFewProposals extends Problem {
  constructor() {
    super('too-few-proposals');
  }
}

export class PeriodBallotAlreadyOpen extends Problem {
  constructor() {
    super('period-already-balloting');
  }
}

export class PeriodEndsBeforeItBegins extends Problem {
  constructor() {
    super('period-dates');
  }
}

export class PriorityNotAgreed extends Problem {
  constructor() {
    super('not-agreed-yet');
  }
}

export class MergeNotPossible extends Problem {
  constructor() {
    super('merge-not-possible');
  }
}
