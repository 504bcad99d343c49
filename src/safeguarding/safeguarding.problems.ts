import type { PersonalDataKind } from '@nbn/safeguarding';
import { Problem } from '#platform/problems/problem';

/** Where something was seen: the field, the place in it and what it seems to be. Never the thing itself. */
export interface FindingPlace {
  readonly field: string;
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly length: number;
}

/**
 * What the writer keeps of a refusal: its number, and the proof that the text is the same when it is sent
 * again.
 */
export interface HeldText {
  readonly report: string;
  readonly claim: string;
}

export class PersonalDataFound extends Problem {
  constructor(
    readonly findings: readonly FindingPlace[],
    held: HeldText,
  ) {
    super('personal-data-found', { findings, ...held });
  }
}

/** The check could not be made, so that the text is refused. */
export class SafeguardingUnavailable extends Problem {
  constructor() {
    super('safeguarding-unavailable');
  }
}

export class ReportTooOld extends Problem {
  constructor() {
    super('report-too-old');
  }
}

/** Nobody lets a text of their own through. */
export class OwnTextHeld extends Problem {
  constructor() {
    super('own-text-held');
  }
}

export class SweepRunning extends Problem {
  constructor() {
    super('sweep-running');
  }
}
