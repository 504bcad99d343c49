import type { ProblemCode } from '@nbn/contracts';
import { withProblemsOf } from '#platform/problems/constraint-problem';
import { Problem } from '#platform/problems/problem';

export class MonitoringChangedMeanwhile extends Problem {
  constructor() {
    super('changed-meanwhile');
  }
}

/** There are as many instruments, provisions or links as there can be. */
export class InstrumentsFull extends Problem {
  constructor() {
    super('instruments-full');
  }
}

export class RecommendationsFull extends Problem {
  constructor() {
    super('recommendations-full');
  }
}

/** Problems by the constraint that the database found broken. */
const PROBLEM_BY_CONSTRAINT: Readonly<Record<string, ProblemCode>> = {
  instrument_code_once: 'instrument-exists',
  instrument_short_title_once: 'instrument-exists',
  provision_once: 'instrument-exists',
  recommendation_once: 'recommendation-known',
};

/** Runs a write and turns a broken rule of the database into the problem that says so. */
export const withMonitoringProblems = <T>(write: () => Promise<T>): Promise<T> =>
  withProblemsOf(PROBLEM_BY_CONSTRAINT, write);
