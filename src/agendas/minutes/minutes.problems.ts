import { Problem } from '#platform/problems/problem';

export class MinutesBeforeMeetingStart extends Problem {
  constructor() {
    super('minutes-not-yet');
  }
}

export class MinutesBeforeMeetingEnd extends Problem {
  constructor() {
    super('minutes-not-over');
  }
}

export class MinutesAlreadyApproved extends Problem {
  constructor() {
    super('minutes-approved');
  }
}

/** They are being read by everybody, so their words stand still. */
export class MinutesAlreadyCirculated extends Problem {
  constructor() {
    super('minutes-circulated');
  }
}

export class MinutesNotApproved extends Problem {
  constructor() {
    super('minutes-not-approved');
  }
}

export class MinutesEmpty extends Problem {
  constructor() {
    super('minutes-empty');
  }
}

export class MinutesCorrectionsOpen extends Problem {
  constructor(open: number) {
    super('minutes-corrections-open', { open });
  }
}

/** Both texts, and the one that both began with, so that nothing that anybody wrote is lost. */
export class MinutesEntryChangedMeanwhile extends Problem {
  constructor(
    current: { readonly text: string; readonly revision: number; readonly by: string; readonly at: string },
    base: string,
  ) {
    super('minutes-entry-changed-meanwhile', { current, base });
  }
}

export class MinutesFull extends Problem {
  constructor() {
    super('minutes-full');
  }
}

export class RemarkAlreadyResolved extends Problem {
  constructor() {
    super('remark-settled');
  }
}
