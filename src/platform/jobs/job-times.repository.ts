import type { Pool } from 'pg';

/** The longest that a job which failed waits for its next try, and a minute for clocks that are nearly right. */
const MAX_RETRY_DELAY_MS = 80_000;

/**
 * BullMQ writes times by the clock of the process. One whose clock was ahead, and which is gone, would keep its jobs
 * locked, their check held off and what failed waiting for as long as it was ahead: what no right clock can have
 * written is brought back to the present of the database.
 * @returns how many times were brought back.
 */
export async function resetFutureJobTimes(pool: Pool, lockDurationMs: number): Promise<number> {
  const { rows } = await pool.query<{ reset: number }>(
    `with present as (select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as ms),
       locks as (
         update bullmq.job set locked_until_ms = ms + $1 from present
         where state = 'active' and locked_until_ms > ms + 2 * $1 returning 1),
       checks as (
         update bullmq.meta set value = ms from present
         where case field when 'stalled-check' then value::bigint end > ms + $1 returning 1),
       retries as (
         update bullmq.job set process_at_ms = ms from present
         where state = 'delayed' and attempts_made > 0 and process_at_ms > ms + $2 returning queue),
       woken as (select pg_notify('bullmq_jobs', queue) from (select distinct queue from retries) as late)
     select ((select count(*) from locks) + (select count(*) from checks) + (select count(*) from retries))::int
       as reset, (select count(*) from woken) as woken`,
    [lockDurationMs, MAX_RETRY_DELAY_MS],
  );
  return rows[0]!.reset;
}
