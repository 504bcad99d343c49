import type { OperationConcern } from '@nbn/contracts';

export class BackupRunView {
  id!: string;
  madeBy!: 'schedule' | 'command';
  /** @format date-time */
  startedAt!: string;
  /** Null: it is being made. */
  outcome!: 'made' | 'failed' | null;
  bytes!: number | null;
  /** The code of what went wrong. */
  fault!: string | null;
}

/** Those that run jobs. */
export class WorkersView {
  running!: number;
  /** Since when none of them has taken a job, in seconds; null while none runs. */
  idleSeconds!: number | null;
}

export class WorkView {
  /** Since when the oldest of what is due waits, in seconds; null while nothing is due. */
  oldestSeconds!: number | null;
  /** Jobs that failed within the last two weeks; null while they cannot be counted. */
  failed!: number | null;
}

export class MailCountsView {
  waiting!: number;
  /** In the last day. */
  sent!: number;
  undelivered!: number;
  /** Nobody knows whether they arrived. */
  uncertain!: number;
}

export class BackupsView {
  /** The time of day in UTC at which they are made; null: no schedule makes any. */
  time!: string | null;
  /** Since when the newest whole one was made, in seconds; null where there never was one. */
  ageSeconds!: number | null;
  /** The latest first. */
  runs!: BackupRunView[];
}

export class OperationView {
  /**
   * When these figures held; they may be some seconds older.
   *
   * @format date-time
   */
  asOf!: string;
  /** What somebody has to look at, what is worst first; empty while everything is in order. */
  concerns!: OperationConcern[];
  version!: string;
  /** Members can read, and change nothing just now. */
  maintenance!: boolean;
  /** A restored copy: it runs no jobs, sends nothing and makes no backups. */
  quarantine!: boolean;
  databaseBytes!: number;
  /** Unused: one process does everything. */
  redis!: 'answers' | 'away' | 'unused';
  /** For files; null where their folder is not there yet. */
  freeBytes!: number | null;
  workers!: WorkersView;
  work!: WorkView;
  mails!: MailCountsView;
  backups!: BackupsView;
}
