import type { StandardState } from '@nbn/contracts';
import { PersonView } from '../../dto/standard.view.ts';

export class StandardTransitionView {
  id!: string;
  /** Null: it began here. */
  from!: StandardState | null;
  to!: StandardState;
  reason!: string | null;
  /** Null: a round or a ballot moved it on by itself. */
  by!: PersonView | null;
  /** @format date-time */
  at!: string;
}

export class StandardHistoryView {
  items!: StandardTransitionView[];
  next!: string | null;
}
