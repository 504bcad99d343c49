import type { JobStage } from './job-stage.ts';
import type { KillPoint } from './kill-switch.ts';

/** Work that is due, and where its effect can be read. */
export interface DueWork {
  /** What came of it so far: from the database, the mail server or the folder of files. */
  effect(): Promise<unknown>;
  /** What has come of it when it was done once: not less, and nothing twice. */
  readonly expected: unknown;
}

/** One row of the job matrix: how one job is put to the test. */
export interface JobRow {
  /** Makes something due, and says what is to come of it. */
  arrange(stage: JobStage): Promise<DueWork>;
  /** The write in whose commit the job's connection ends. */
  readonly killedAt: KillPoint;
  /** Lets the time pass after which what a killed worker had claimed is free again. */
  lapse?(stage: JobStage): Promise<void>;
  /** Prints with the browser of this machine. */
  readonly needsChromium?: true;
  /** Reads the replies of a real mailbox. */
  readonly needsMailbox?: true;
}
