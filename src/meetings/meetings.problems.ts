import { Problem } from '#platform/problems/problem';

/** The clock is put forward over this time. */
export class MeetingTimeSkipped extends Problem {
  constructor(field: string, next: string) {
    super('meeting-time-skipped', { field, next });
  }
}

/** The clock is put back over this time; `choices` are the instants of the first and the second. */
export class MeetingTimeRepeated extends Problem {
  constructor(field: string, first: Date, second: Date) {
    super('meeting-time-repeated', {
      field,
      choices: { first: first.toISOString(), second: second.toISOString() },
    });
  }
}

export class MeetingEndsBeforeStart extends Problem {
  constructor() {
    super('meeting-ends-before-start', { field: 'endsAt' });
  }
}

export class MeetingTooLong extends Problem {
  constructor() {
    super('meeting-too-long', { field: 'endsAt' });
  }
}

export class MeetingInThePast extends Problem {
  constructor() {
    super('meeting-in-the-past', { field: 'startsAt' });
  }
}

export class MeetingAlreadyCancelled extends Problem {
  constructor() {
    super('meeting-already-cancelled');
  }
}

export class MeetingOver extends Problem {
  constructor() {
    super('meeting-over');
  }
}

export class MeetingAlreadyScheduled extends Problem {
  constructor() {
    super('meeting-already-scheduled');
  }
}

export class MeetingNotScheduled extends Problem {
  constructor() {
    super('meeting-not-scheduled');
  }
}

export class MeetingNotYet extends Problem {
  constructor() {
    super('meeting-not-yet');
  }
}

export class MeetingNotInSession extends Problem {
  constructor() {
    super('meeting-not-in-session');
  }
}

export class ReplySettledAlready extends Problem {
  constructor() {
    super('reply-settled-already');
  }
}

export class ReplyProposesTime extends Problem {
  constructor() {
    super('reply-proposes-time');
  }
}

export class ReplyNotReadable extends Problem {
  constructor() {
    super('reply-not-readable');
  }
}

export class MeetingOfSeries extends Problem {
  constructor() {
    super('meeting-of-series');
  }
}

export class MeetingIsTemplate extends Problem {
  constructor() {
    super('meeting-is-template');
  }
}

/** What a meeting needs to decide is settled before it opens. */
export class QuorumFixed extends Problem {
  constructor() {
    super('quorum-fixed');
  }
}

/** Two cannot act for one seat. */
export class AlternateNamedAlready extends Problem {
  constructor() {
    super('alternate-named-already');
  }
}

export class AlternateNotEligible extends Problem {
  constructor() {
    super('alternate-not-eligible', { field: 'memberId' });
  }
}

/** A date is being chosen. */
export class MeetingHasNoDate extends Problem {
  constructor() {
    super('meeting-has-no-date');
  }
}

export class NotInvited extends Problem {
  constructor() {
    super('meeting-not-invited');
  }
}

/** Somebody edited the meeting since the state that this edit was made of. */
export class MeetingChangedMeanwhile extends Problem {
  constructor() {
    super('changed-meanwhile');
  }
}
