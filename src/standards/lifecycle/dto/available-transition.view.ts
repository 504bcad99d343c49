import type { StandardState } from '@nbn/contracts';
import type { ResponseRule } from '../transitions.ts';

/** A step that the reader may take, now or from a time on. */
export class AvailableTransitionView {
  to!: StandardState;
  /** `round` and `ballot`: it is taken by announcing a round or a ballot, which asks for more than a step. */
  by!: 'member' | 'round' | 'ballot';
  /** It has to be said why. */
  reason!: boolean;
  /**
   * From when on; null: now.
   * @format date-time
   */
  opensAt!: string | null;
  /**
   * What it asks of remarks and amendments without an outcome: nothing, that they are named, or that there
   * are none.
   */
  responses!: ResponseRule;
}
