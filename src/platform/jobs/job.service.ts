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

/**
 * Adds jobs to the queues. A job only wakes its handler: what is to be done is a row, and a sweep finds it
 * even if every job is lost. So call this after the commit, or from a sweep.
 */
export abstract class JobService {
  abstract add(queue: string, job: string, data?: JobData, options?: JobOptions): Promise<void>;
}
