import type { PersonalDataKind } from '@nbn/safeguarding';
import { Problem } from '../platform/problems/problem.ts';

/** Where something was seen: the field, the place in it and what it seems to be. Never the thing itself. */
export interface FoundIn {
  readonly field: string;
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly length: number;
}

export class PersonalDataFound extends Problem {
  /** @param report the number under which a coordinator finds this refusal; null when it could not be written. */
  constructor(readonly findings: readonly FoundIn[], report: string | null) {
    super('personal-data-found', { findings, report });
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
