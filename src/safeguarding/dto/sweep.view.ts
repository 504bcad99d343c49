export class SweepView {
  id!: string;
  /** The rules by which it reads. */
  rulesVersion!: number;
  /** Who asked for it; null: the rules had changed. */
  askedBy!: string | null;
  state!: 'running' | 'done';
  /** @format date-time */
  startedAt!: string;
  /** @format date-time */
  finishedAt!: string | null;
  /** How many rows there were at the beginning, and how many have been read. */
  rowsExpected!: number;
  rowsRead!: number;
  /** Rows that could not be read in time. */
  rowsUnread!: number;
  found!: number;
}

export class SweepList {
  /** The latest first. */
  items!: SweepView[];
}

export class SweepStartedView {
  id!: string;
}
