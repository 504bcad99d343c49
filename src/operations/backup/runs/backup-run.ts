export type BackupMaker = 'schedule' | 'command';
export type BackupOutcome = 'made' | 'failed';

/** The fault of a run whose process ended before it had made the archive. */
export const INTERRUPTED = 'interrupted';

/** A backup that was begun. */
export interface BackupRun {
  readonly id: string;
  readonly madeBy: BackupMaker;
  readonly fileName: string;
  readonly startedAt: Date;
}

/** How a run ended. */
export type BackupEnd =
  | { readonly outcome: 'made'; readonly bytes: number; readonly sha256: string | null }
  | { readonly outcome: 'failed'; readonly fault: string };

/** What is known of a run by the schedule that has ended. */
export interface EndedRun {
  readonly outcome: BackupOutcome;
  readonly fault: string | null;
  readonly startedAt: Date;
  readonly endedAt: Date;
}
