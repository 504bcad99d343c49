import type { PurgeState } from '@nbn/contracts';
import { PersonView } from '../../dto/standard.view.ts';

export class PurgeCountView {
  /** The table, by its name. */
  what!: string;
  rows!: number;
}

export class PurgeView {
  id!: string;
  /** lapsed: nobody carried it out in time. */
  state!: PurgeState | 'lapsed';
  reason!: string;
  askedBy!: PersonView;
  /** @format date-time */
  askedAt!: string;
  endedBy!: PersonView | null;
  /** @format date-time */
  endedAt!: string | null;
  removed!: PurgeCountView[];
  /** Where the words stay, because nothing is rewritten there. */
  remaining!: PurgeCountView[];
  /** Whether you asked: then another member has to carry it out. */
  mine!: boolean;
}

export class PurgeListView {
  items!: PurgeView[];
}
