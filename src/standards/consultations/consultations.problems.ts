import type { Person, Stance } from '@nbn/contracts';
import { Problem } from '#platform/problems/problem';
import type { OpenItemCounts } from '../lifecycle/transition-hooks.ts';

export class RoundTimesDoNotFit extends Problem {
  constructor() {
    super('consultation-times');
  }
}

export class AnotherRoundUnderWay extends Problem {
  constructor() {
    super('consultation-one-at-a-time');
  }
}

export class DeadlineNotLater extends Problem {
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

/** A country's consultation of its network has ended: whoever has more to say writes to the national team. */
export class NationalConsultationOver extends Problem {
  constructor(writeTo: readonly Person[]) {
    super('national-consultation-over', { writeTo });
  }
}

export class PositionIsSigned extends Problem {
  constructor() {
    super('position-signed-off');
  }
}

interface PositionText {
  readonly stance: Stance | null;
  readonly text: string;
  readonly revision: number;
}

/** Carries both positions, so that neither is lost. */
export class PositionChangedMeanwhile extends Problem {
  constructor(current: PositionText, yours: PositionText) {
    super('position-changed-meanwhile', { current, yours });
  }
}

export class PositionHasNoStance extends Problem {
  constructor() {
    super('position-without-stance');
  }
}

export class RoundIsPublished extends Problem {
  constructor() {
    super('remark-is-answered-with-its-round');
  }
}

/** Carries how many remarks and amendments await an outcome. */
export class ResponsesMissing extends Problem {
  constructor(missing: OpenItemCounts) {
    super('responses-missing', { missing });
  }
}

/** The numbers without an outcome differ from those that were acknowledged with the transition. */
export class ResponsesNotAcknowledged extends Problem {
  constructor(missing: OpenItemCounts) {
    super('responses-unnamed', { missing });
  }
}
