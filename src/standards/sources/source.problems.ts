import { Problem } from '#platform/problems/problem';

export class SourceKnown extends Problem {
  constructor() {
    super('source-known');
  }
}

export class SourceChangedMeanwhile extends Problem {
  constructor() {
    super('source-changed-meanwhile');
  }
}

export class SourcesFull extends Problem {
  constructor() {
    super('sources-full');
  }
}

export class SourceObjectMissing extends Problem {
  constructor() {
    super('source-object-missing');
  }
}
