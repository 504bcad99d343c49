import { Problem } from '#platform/problems/problem';

/** More searches than anybody types. */
export class TooManySearches extends Problem {
  constructor() {
    super('too-many-requests');
  }
}
