import { Problem } from '#platform/problems/problem';

export class DefinitionKnown extends Problem {
  constructor() {
    super('definition-known');
  }
}

export class DefinitionChangedMeanwhile extends Problem {
  constructor() {
    super('definition-changed-meanwhile');
  }
}

export class DefinitionsFull extends Problem {
  constructor() {
    super('definitions-full');
  }
}
