import type { AgendaProposalState } from '@nbn/contracts';
import { Problem } from '#platform/problems/problem';

export class AgendaFull extends Problem {
  constructor() {
    super('agenda-full');
  }
}

/** The item to move, or the one that says where to, is not there any more. */
export class AgendaItemGone extends Problem {
  constructor() {
    super('agenda-item-gone');
  }
}

/** The state that the edit was made of is not the present one. */
export class AgendaItemChangedMeanwhile extends Problem {
  constructor(revision: number) {
    super('changed-meanwhile', { revision });
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

export class MeetingNotScheduled extends Problem {
  constructor() {
    super('meeting-not-scheduled');
  }
}

/** Something in the minutes hangs on the item. */
export class AgendaItemInMinutes extends Problem {
  constructor() {
    super('agenda-item-in-minutes');
  }
}

export class DayInThePast extends Problem {
  constructor(field: string) {
    super('day-in-the-past', { field });
  }
}

export class AgendaItemAlreadyCarriedOver extends Problem {
  constructor() {
    super('agenda-item-carried');
  }
}

export class ProposalAlreadyResolved extends Problem {
  constructor(state: AgendaProposalState) {
    super('agenda-proposal-settled', { state });
  }
}

export class TooManyProposals extends Problem {
  constructor() {
    super('agenda-proposals-full');
  }
}

export class MeetingNotInSession extends Problem {
  constructor() {
    super('meeting-not-in-session');
  }
}

export class SeatRepresented extends Problem {
  constructor() {
    super('seat-represented');
  }
}

/** Another code is shown in the room by now, or it never was one of this meeting. */
export class CheckInCodeInvalid extends Problem {
  constructor() {
    super('check-in-code-invalid');
  }
}

export class NotCheckedIn extends Problem {
  constructor() {
    super('not-checked-in');
  }
}

/** It was withdrawn, or the floor was given, since the list was read. */
export class SpeechNotWaiting extends Problem {
  constructor() {
    super('speech-not-waiting');
  }
}

export class NoCurrentItem extends Problem {
  constructor() {
    super('nothing-under-way');
  }
}

/** There is no item after, or before, the one that is dealt with. */
export class AgendaEndReached extends Problem {
  constructor() {
    super('agenda-at-its-end');
  }
}
