import type { Currency } from '@nbn/money';
import { Problem } from '#platform/problems/problem';

export class FundDatesReversed extends Problem {
  constructor() {
    super('fund-dates');
  }
}

/** Carries what was granted. */
export class TotalBelowGranted extends Problem {
  constructor(grantedCents: number) {
    super('fund-total', { grantedCents });
  }
}

export class PeriodCutsCall extends Problem {
  constructor() {
    super('fund-period');
  }
}

export class CurrencyFixedByCall extends Problem {
  constructor() {
    super('fund-currency');
  }
}

export class CallTimesReversed extends Problem {
  constructor() {
    super('call-times');
  }
}

export class CallNotOpen extends Problem {
  constructor() {
    super('call-closed');
  }
}

export class FundNotForCountry extends Problem {
  constructor() {
    super('fund-not-for-country');
  }
}

export class DeciderNotSeated extends Problem {
  constructor() {
    super('decider-not-seated');
  }
}

export class ApplicationExists extends Problem {
  constructor() {
    super('application-exists');
  }
}

export class ApplicationNotDraft extends Problem {
  constructor() {
    super('application-not-draft');
  }
}

export class OwnContributionTooSmall extends Problem {
  constructor() {
    super('application-own-part');
  }
}

export class ApplicationNotWaiting extends Problem {
  constructor() {
    super('application-not-waiting');
  }
}

export class DecisionAlreadyProposed extends Problem {
  constructor() {
    super('decision-proposed');
  }
}

export class SecondPersonNeeded extends Problem {
  constructor() {
    super('second-person-needed');
  }
}

export class NothingProposed extends Problem {
  constructor() {
    super('nothing-proposed');
  }
}

export class GrantAmountOutOfBounds extends Problem {
  constructor() {
    super('grant-amount');
  }
}

export class FundExhausted extends Problem {
  constructor() {
    super('fund-exhausted');
  }
}

export class GrantNotByMilestones extends Problem {
  constructor() {
    super('grant-not-by-milestones');
  }
}

export class MilestonesFixed extends Problem {
  constructor() {
    super('milestones-fixed');
  }
}

export class MilestoneAlreadyDelivered extends Problem {
  constructor() {
    super('milestone-delivered');
  }
}

export class MilestoneEvidenceMissing extends Problem {
  constructor() {
    super('milestone-evidence');
  }
}

export class ReportDaysReversed extends Problem {
  constructor() {
    super('report-days');
  }
}

export class TooManyReportParts extends Problem {
  constructor() {
    super('reports-too-many');
  }
}

export class ReportNotDraft extends Problem {
  constructor() {
    super('report-not-draft');
  }
}

export class ReportNotSubmitted extends Problem {
  constructor() {
    super('report-not-submitted');
  }
}

export class ReportEmpty extends Problem {
  constructor() {
    super('report-empty');
  }
}

export class ReportPaid extends Problem {
  constructor() {
    super('report-paid');
  }
}

export class LineAmountsUnfit extends Problem {
  constructor() {
    super('line-amounts');
  }
}

export class SplitNotWhole extends Problem {
  constructor() {
    super('split-not-whole');
  }
}

export class OnlyParkedChangeable extends Problem {
  constructor() {
    super('control-only-parked');
  }
}

export class ControlStillOpen extends Problem {
  constructor() {
    super('control-open');
  }
}

export class GrantExhausted extends Problem {
  constructor() {
    super('grant-exhausted');
  }
}

export class PaymentTooLarge extends Problem {
  constructor() {
    super('payment-too-large');
  }
}

/** Which rates the secretariat has to import first. */
export class RateMissing extends Problem {
  constructor(month: string, currencies: readonly Currency[]) {
    super('rate-missing', { month, currencies });
  }
}

/** The numbers of the lines that are no rates. */
export class RatesUnreadable extends Problem {
  constructor(lines: readonly number[]) {
    super('rates-unreadable', { lines: lines.slice(0, 20) });
  }
}
