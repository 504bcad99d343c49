import type { Figures } from '#platform/metrics/operation-figures';
import type { FailedJob } from '#platform/jobs/job.service';

/** What is due is done within seconds; later than this, something keeps it from being done. */
export const LATE_SECONDS = 300;
/** A failure that was followed by none for an hour was made up for: a job finds in the rows what is left to do. */
const FAILING_MS = 3_600_000;

/** How the jobs of one name go: by counts, times and codes. */
export interface ReportedJob {
  readonly queue: string;
  readonly job: string;
  /** Seconds since the oldest of what it does is due; 0 while nothing is. */
  readonly dueSeconds: number;
  readonly isLate: boolean;
  readonly failed: number;
  readonly failedAt: string | null;
  /** The code of the last failure. */
  readonly fault: string | null;
  readonly isFailing: boolean;
  /** By which a failed one is named. */
  readonly ids: readonly string[];
}

export const idOf = ({ queue, id }: FailedJob): string => `${queue}:${id}`;

/** The jobs of which there is something to say, those first that need somebody. */
export function reportJobs(
  due: Figures['due'],
  failed: readonly FailedJob[],
  now: Date,
): readonly ReportedJob[] {
  const names = new Map<string, { queue: string; job: string }>();
  for (const { queue, job, isDue } of due) if (isDue) names.set(`${queue} ${job}`, { queue, job });
  for (const { queue, job } of failed) names.set(`${queue} ${job}`, { queue, job });
  return [...names.values()]
    .map(({ queue, job }) => {
      const isOf = (one: { queue: string; job: string }): boolean => one.queue === queue && one.job === job;
      const dueSeconds = Math.round(due.find(isOf)?.seconds ?? 0);
      const mine = failed
        .filter(isOf)
        .toSorted((one, other) => other.failedAt.getTime() - one.failedAt.getTime());
      const [last] = mine;
      return {
        queue,
        job,
        dueSeconds,
        isLate: dueSeconds >= LATE_SECONDS,
        failed: mine.length,
        failedAt: last?.failedAt.toISOString() ?? null,
        fault: last?.fault ?? null,
        isFailing: last !== undefined && now.getTime() - last.failedAt.getTime() < FAILING_MS,
        ids: mine.map(idOf),
      };
    })
    .toSorted((one, other) => weightOf(other) - weightOf(one) || other.dueSeconds - one.dueSeconds);
}

const weightOf = ({ isLate, isFailing }: ReportedJob): number => Number(isLate) * 2 + Number(isFailing);
