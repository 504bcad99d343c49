import { Problem } from '#platform/problems/problem';

export class ConsensusUnderWay extends Problem {
  constructor() {
    super('consensus-one-at-a-time');
  }
}

export class ConsensusHasEnded extends Problem {
  constructor() {
    super('consensus-ended');
  }
}

export class ConsensusRoundUnderWay extends Problem {
  constructor() {
    super('consensus-round-under-way');
  }
}

export class ConsensusRoundNotOpen extends Problem {
  constructor() {
    super('consensus-round-not-open');
  }
}

export class ConsensusTimesDoNotFit extends Problem {
  constructor() {
    super('consensus-times');
  }
}

export class NothingLeftToRate extends Problem {
  constructor() {
    super('consensus-nothing-to-rate');
  }
}

export class VersionIsOlder extends Problem {
  constructor() {
    super('consensus-older-version');
  }
}
