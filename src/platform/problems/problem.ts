import { PROBLEMS, type ProblemCode } from '@nbn/contracts';

/** One field of a request that is not as expected. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/**
 * An expected failure. It reaches the user as RFC 9457 problem details with a stable code and words that say what to do.
 * Subclasses name the situation as a sentence: `MeetingAlreadyCancelled`.
 */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    /** Extra members of the problem document, such as the text that won a race. Never another member's secret. */
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(PROBLEMS[code].title);
    this.name = new.target.name;
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }
}

/** Missing and forbidden look the same, so that ids cannot be probed. */
export class NotFound extends Problem {
  constructor() {
    super('not-found');
  }
}

/** The request's fields do not fit; each fault names its field. */
export class InvalidInput extends Problem {
  constructor(readonly faults: readonly FieldFault[]) {
    super('invalid-input', { faults });
  }
}
