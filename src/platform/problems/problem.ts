import { PROBLEMS, REQUEST_LIMITS, type ProblemCode } from '@nbn/contracts';
import type { FieldFaultTexts } from '@nbn/texts';

/** What can be wrong with a field; each has its sentence in `field-faults.json`. */
export type FaultCode = keyof FieldFaultTexts['fault'];

/** One field of a request that is not as expected. */
export interface FieldFault {
  readonly field: string;
  readonly code: FaultCode;
  /** What the sentence has places for, such as the number of characters that a text may have. */
  readonly values?: Readonly<Record<string, number | string>>;
  /** It is not the field that is wrong, but one or more of the entries in it. */
  readonly each?: boolean;
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
 * A failure whose answer names faulty fields: the first of them, and how many more there are. What is wrong with each is
 * said in the language of the answer.
 */
export class FieldProblem extends Problem {
  readonly faults: readonly FieldFault[];
  readonly placesInFile: boolean;

  constructor(
    code: ProblemCode,
    faults: readonly FieldFault[],
    /** The fields are places in a file of the reader's, who finds them by their names there. */
    { placesInFile = false }: { placesInFile?: boolean } = {},
  ) {
    const omittedFaults = faults.length - REQUEST_LIMITS.faults;
    super(code, omittedFaults > 0 ? { omittedFaults } : {});
    this.faults = faults.slice(0, REQUEST_LIMITS.faults);
    this.placesInFile = placesInFile;
  }
}

/** The request's fields do not fit; each fault names its field. */
export class InvalidInput extends FieldProblem {
  constructor(faults: readonly FieldFault[]) {
    super('invalid-input', faults);
  }
}
