import { Problem } from '#platform/problems/problem';

/** Settled by somebody else meanwhile. */
export class WordingReportSettled extends Problem {
  constructor() {
    super('wording-report-settled');
  }
}

/** More reports than anybody writes. */
export class TooManyWordingReports extends Problem {
  constructor() {
    super('too-many-requests');
  }
}
