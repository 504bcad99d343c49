import type { JobData } from './job-handler.ts';

export interface JobOptions {
  /**
   * The same id while the first is unfinished adds nothing. Letters, digits, `-`, `_` and `.` only: BullMQ
   * keeps colons for itself.
   */
  readonly jobId?: string;
  /** Milliseconds to wait before it may run. */
  readonly delay?: number;
}

/** How many jobs of a queue wait, run, are planned for later, or failed for good. */
export interface JobCounts {
  readonly queue: string;
  readonly counts: Readonly<Record<'waiting' | 'active' | 'delayed' | 'failed', number>>;
}

/** A job that was tried as often as it may be. What it was about stays with those who keep it. */
export interface FailedJob {
  readonly queue: string;
  readonly job: string;
  /** Among the jobs of its queue. */
  readonly id: string;
  readonly failedAt: Date;
  /** The code of what went wrong. */
  readonly fault: string;
}

/**
 * Adds jobs to the queues. A job only wakes its handler: what is to be done is a row, and a sweep finds it
 * even if every job is lost. So call this after the commit, or from a sweep.
 */
export abstract class JobService {
  abstract add(queue: string, job: string, data?: JobData, options?: JobOptions): Promise<void>;

  /** The jobs of each queue; none while what keeps them cannot be reached. */
  abstract countJobs(): Promise<readonly JobCounts[]>;

  /** Those that have failed for good, of each queue the latest first. @throws while what keeps them is away. */
  abstract listFailed(): Promise<readonly FailedJob[]>;

  /** Has these run again: what another run has made up for meanwhile is not done twice. Returns how many run. */
  abstract retryFailed(failed: readonly FailedJob[]): Promise<number>;
}
