import { Problem } from '#platform/problems/problem';

export class TermExists extends Problem {
  constructor() {
    super('term-exists');
  }
}

export class OwnTermProposal extends Problem {
  constructor() {
    super('own-term-proposal');
  }
}

export class TermProposalDecided extends Problem {
  constructor() {
    super('term-proposal-decided');
  }
}
