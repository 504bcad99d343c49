import type { BallotConflict } from '@nbn/contracts';
import type { PaperFault } from '@nbn/voting';
import { Problem } from '#platform/problems/problem';

export class BallotNotOpenYet extends Problem {
  constructor() {
    super('ballot-not-open-yet');
  }
}

export class BallotAlreadyClosed extends Problem {
  constructor() {
    super('ballot-closed');
  }
}

export class NotOnTheRoll extends Problem {
  constructor() {
    super('not-on-the-roll');
  }
}

/** The paper is refused whole; every fault is named. */
export class PaperRefused extends Problem {
  constructor(readonly paperFaults: readonly PaperFault[]) {
    super('ballot-paper-refused', { paperFaults: paperFaults.slice(0, 20) });
  }
}

export class BallotTimesDoNotFit extends Problem {
  constructor() {
    super('ballot-times');
  }
}

export class MorePlacesThanOptions extends Problem {
  constructor() {
    super('ballot-places');
  }
}

export class NobodyToVote extends Problem {
  constructor() {
    super('nobody-to-vote');
  }
}

export class BallotOptionsDoNotFit extends Problem {
  constructor() {
    super('ballot-options');
  }
}

/** Two rules that cannot stand together; `conflict` names the one to change. */
export class BallotMethodDoesNotFit extends Problem {
  constructor(conflict: BallotConflict) {
    super('ballot-method-fits-not', { conflict });
  }
}

export class BallotAlreadyRunning extends Problem {
  constructor() {
    super('ballot-already-running');
  }
}

export class SeatNotPresent extends Problem {
  constructor() {
    super('seat-not-present');
  }
}

export class SeatRecused extends Problem {
  constructor() {
    super('seat-recused');
  }
}

/** What a seat's former holder cast stands. */
export class FormerHolderHasVoted extends Problem {
  constructor() {
    super('former-holder-has-voted');
  }
}

/** The seat came to its holder after a secret ballot opened. */
export class SeatHolderSinceOpening extends Problem {
  constructor() {
    super('seat-since-opening');
  }
}

export class SeatHandedOver extends Problem {
  constructor() {
    super('seat-handed-over');
  }
}

export class NotTheProxy extends Problem {
  constructor() {
    super('not-the-proxy');
  }
}

export class PrincipalHasVoted extends Problem {
  constructor() {
    super('principal-has-voted');
  }
}

export class ProxyTooLate extends Problem {
  constructor() {
    super('proxy-too-late');
  }
}

export class ProxyOfOtherCountry extends Problem {
  constructor() {
    super('proxy-other-country');
  }
}

export class ProxyTaken extends Problem {
  constructor() {
    super('proxy-taken');
  }
}

export class ProxyChain extends Problem {
  constructor() {
    super('proxy-chain');
  }
}

export class WrongBallotState extends Problem {
  constructor() {
    super('ballot-not-in-that-state');
  }
}

export class ClosingTimeNotLater extends Problem {
  constructor() {
    super('ballot-not-later');
  }
}

export class BallotShortNotice extends Problem {
  constructor() {
    super('ballot-short-notice');
  }
}

/** One member stands for one seat here, whichever it held meanwhile. */
export class MemberAlreadyActed extends Problem {
  constructor() {
    super('ballot-same-member');
  }
}

export class CountryAlreadyActed extends Problem {
  constructor() {
    super('ballot-same-country');
  }
}

export class TieChoiceRefused extends Problem {
  constructor() {
    super('tie-choice');
  }
}

export class EntryBySameOfficer extends Problem {
  constructor() {
    super('entry-same-officer');
  }
}

/** Somebody who may vote for the seat has voted: no paper that others enter stands in its place. */
export class SeatHasVoted extends Problem {
  constructor() {
    super('seat-has-voted');
  }
}

/** Whoever votes for the seat refused a paper that was entered for it. */
export class SeatRefusedPapers extends Problem {
  constructor() {
    super('seat-refused-papers');
  }
}

/** Whoever closed the ballot early does not let its result out. */
export class EarlyCloseBySamePerson extends Problem {
  constructor() {
    super('closing-same-person');
  }
}

/** Papers are entered and confirmed by those who were in the secretariat before the ballot opened. */
export class OfficerSinceOpening extends Problem {
  constructor() {
    super('officer-since-opening');
  }
}

export class EntryAlreadyPending extends Problem {
  constructor() {
    super('entry-waits-already');
  }
}

/** No pass, a forged one, one of another ballot, or one whose signature belongs to another number. */
export class PassRefused extends Problem {
  constructor() {
    super('pass-refused');
  }
}

export class PassAlreadyIssued extends Problem {
  constructor() {
    super('pass-issued-already');
  }
}

/** A sealed paper came with a session, which would say whose it is. */
export class CastSignedIn extends Problem {
  constructor() {
    super('cast-signed-in');
  }
}

/** The key of an open secret ballot is not where it should be, or opens nothing. */
export class BallotKeyUnreadable extends Problem {
  constructor() {
    super('ballot-key-unreadable');
  }
}
