import { PROBLEMS, REQUEST_LIMITS, type ProblemCode } from '@nbn/contracts';

/** One field of a request that is not as expected. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/**
 * An expected failure. It reaches the user as RFC 9457 problem details with a stable code and words that say
 * what to do. Subclasses name the situation as a sentence: `MeetingAlreadyCancelled`.
 */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    /**
     * Extra members of the problem document, such as the text that won a race. Never another member's secret.
     */
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

/**
 * The request's fields do not fit; each fault names its field. An answer tells the first faults, and how many
 * more there are.
 */
export class InvalidInput extends Problem {
  readonly faults: readonly FieldFault[];

  constructor(faults: readonly FieldFault[]) {
    const reported = faults
      .slice(0, REQUEST_LIMITS.faults)
      .map(({ field, message }) => ({ field, message: message.slice(0, REQUEST_LIMITS.faultMessage) }));
    const omittedFaults = faults.length - reported.length;
    super('invalid-input', omittedFaults > 0 ? { faults: reported, omittedFaults } : { faults: reported });
    this.faults = reported;
  }
}
