import type { Stance } from '@nbn/contracts';
import { Problem } from '../../platform/problems/problem.ts';
import type { WithoutOutcome } from '../lifecycle/move-steps.ts';

export class RoundTimesDoNotFit extends Problem {
  constructor() {
    super('consultation-times');
  }
}

export class OneRoundAtATime extends Problem {
  constructor() {
    super('consultation-one-at-a-time');
  }
}

export class OnlyLonger extends Problem {
  constructor() {
    super('consultation-only-longer');
  }
}

export class RoundStillOpen extends Problem {
  constructor() {
    super('consultation-still-open');
  }
}

export class RoundIsNotOpen extends Problem {
  constructor() {
    super('consultation-not-open');
  }
}

export class PositionIsSigned extends Problem {
  constructor() {
    super('position-signed-off');
  }
}

interface Worded {
  readonly stance: Stance | null;
  readonly text: string;
  readonly revision: number;
}

/** Both positions, so that neither is lost. */
export class PositionChangedMeanwhile extends Problem {
  constructor(current: Worded, yours: Worded) {
    super('position-changed-meanwhile', { current, yours });
  }
}

export class PositionHasNoStance extends Problem {
  constructor() {
    super('position-without-stance');
  }
}

export class RoundIsSettled extends Problem {
  constructor() {
    super('remark-is-answered-with-its-round');
  }
}

/** How many remarks and amendments wait for an outcome. */
export class ResponsesMissing extends Problem {
  constructor(missing: WithoutOutcome) {
    super('responses-missing', { missing });
  }
}

/** There are others without an outcome than whoever makes the move has named. */
export class ResponsesUnnamed extends Problem {
  constructor(missing: WithoutOutcome) {
    super('responses-unnamed', { missing });
  }
}
