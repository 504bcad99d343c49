import { Problem } from '#platform/problems/problem';

/** An area that is not there, or that was retired and was not chosen here before. */
export class AreaNotChoosable extends Problem {
  constructor() {
    super('area-not-choosable');
  }
}

export class TooManyAreas extends Problem {
  constructor() {
    super('too-many-areas');
  }
}
