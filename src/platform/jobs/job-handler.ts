import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

/**
 * On whose account a job works: the system's own duties, or a member's request, whose rights are checked again
 * when it runs.
 */
export const JOB_RULES = ['system', 'member'] as const;
export type JobRule = (typeof JOB_RULES)[number];

/**
 * What a handler declares. The application does not start when a part is missing or two handlers declare the
 * same job.
 */
export interface JobDeclaration {
  readonly queue: string;
  readonly job: string;
  readonly rule: JobRule;
  /** Milliseconds between two runs, for a job that repeats by itself. */
  readonly every?: number;
  /**
   * An SQL condition that holds while there is something to do. All of them are checked every second in one
   * statement, and the job is woken only then: an idle server does nothing, and nothing is late. `every`
   * makes up for a check that was lost.
   */
  readonly due?: string;
  /**
   * SQL for the moment since when the oldest of what is due is due; null while nothing is. Watched by those who keep
   * the server running. Where rows do not say it, it is the moment at which it was first seen.
   */
  readonly dueSince?: string;
  /** Runs of this queue at the same time in one process; 1 by default. */
  readonly concurrency?: number;
}

/** Data of a job with the rule `member`: a run without the member's id is refused. */
export interface MemberJobData {
  readonly memberId: string;
}

/** Jobs carry ids, never content: what is to be done is read from the database when the job runs. */
export type JobData = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * A provider under `@JobHandler`. A run may come twice or late: it reads from the rows what is left to do.
 */
export interface Job<Data extends JobData = JobData> {
  run(data: Data): Promise<void>;
}

export const JOB_HANDLER = Symbol('job-handler');

/** Makes the class an injectable handler of one job of one queue. */
export function JobHandler(declaration: JobDeclaration): ClassDecorator {
  return applyDecorators(Injectable(), SetMetadata(JOB_HANDLER, declaration));
}
