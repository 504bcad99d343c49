import { Problem } from '../problems/problem.ts';

/** There is no Chromium on this machine, or it does not start. */
export class PrintingUnavailable extends Problem {
  constructor() {
    super('printing-unavailable');
  }
}

/** Too many wait to be printed already. */
export class PrintingBusy extends Problem {
  constructor() {
    super('printing-busy');
  }
}

/** It took too long, or Chromium gave up on it. */
export class PrintingFailed extends Problem {
  constructor() {
    super('printing-failed');
  }
}
