import type { JobQueue, StoredSchedule } from './job-backend.ts';
import type { JobDeclaration } from './job-handler.ts';

/** A schedule whose next run is this much late has lost it: a queue that was emptied keeps none. */
const LOST_AFTER_MS = 60_000;

/** What must be done so that exactly the declared schedules run. */
export function planScheduleChanges(
  declared: readonly JobDeclaration[],
  seen: readonly StoredSchedule[],
  now: number,
): { readonly make: readonly (JobDeclaration & { every: number })[]; readonly remove: readonly string[] } {
  const repeating = declared.filter(
    (job): job is JobDeclaration & { every: number } => job.every !== undefined,
  );
  const sound = ({ job, every }: { job: string; every: number }): boolean =>
    seen.some(
      (schedule) =>
        schedule.key === job &&
        schedule.every === every &&
        schedule.next !== undefined &&
        schedule.next > now - Math.max(LOST_AFTER_MS, 2 * every),
    );
  return {
    make: repeating.filter((job) => !sound(job)),
    remove: seen.map((schedule) => schedule.key).filter((key) => !repeating.some(({ job }) => job === key)),
  };
}

/**
 * Makes the schedules of a queue what they must be. Running it again changes nothing. Returns how many it had
 * to make.
 */
export async function reconcileSchedules(
  queue: JobQueue,
  declared: readonly JobDeclaration[],
  now = Date.now(),
): Promise<number> {
  const { make, remove } = planScheduleChanges(declared, await queue.schedules(), now);
  for (const { job, every } of make) await queue.schedule(job, every, job);
  for (const key of remove) await queue.unschedule(key);
  return make.length;
}
