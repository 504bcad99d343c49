import { Problem } from '#platform/problems/problem';

export class EvidenceIsKnown extends Problem {
  constructor() {
    super('evidence-known');
  }
}

export class EvidenceClauseNotInForce extends Problem {
  constructor() {
    super('evidence-clause-not-in-force');
  }
}
