import { Problem } from '#platform/problems/problem';

export class PlanFull extends Problem {
  constructor() {
    super('plan-full');
  }
}

export class PlanLineChangedMeanwhile extends Problem {
  constructor() {
    super('changed-meanwhile');
  }
}
