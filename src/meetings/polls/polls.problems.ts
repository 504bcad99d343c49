import type { CountryCode, SeatType } from '@nbn/contracts';
import { Problem } from '#platform/problems/problem';

export class PollNotOpen extends Problem {
  constructor() {
    super('poll-not-open');
  }
}

export class PollClosed extends Problem {
  constructor() {
    super('poll-closed');
  }
}

export class PollDeadline extends Problem {
  constructor() {
    super('poll-deadline', { field: 'answerBy' });
  }
}

export class PollSlotGone extends Problem {
  constructor() {
    super('poll-slot-gone');
  }
}

export class PollSlotDoubled extends Problem {
  constructor() {
    super('poll-slot-doubled');
  }
}

/** Somebody needed said no, or a side of the teams is wholly absent. */
export class PollRequiredRefused extends Problem {
  constructor(
    refused: readonly { country: CountryCode | null; seat: SeatType | null }[],
    missingSeatTypes: readonly SeatType[],
  ) {
    super('poll-required-refused', { refused, missingSeatTypes });
  }
}

export class AnswerLinkEnded extends Problem {
  constructor() {
    super('answer-link-ended');
  }
}

/** Too many browsers answered by the link, and this one is not known to be its owner's. */
export class AnswerLinkElsewhere extends Problem {
  constructor() {
    super('answer-link-elsewhere');
  }
}
