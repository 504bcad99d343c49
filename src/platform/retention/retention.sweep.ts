import { LASTING } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { JobHandler, type RunsJob } from '../jobs/job-handler.ts';

/** How many rows one statement removes: short transactions, whatever has piled up. */
const AT_ONCE = 5_000;

/**
 * What is kept, and for how long. Live events only let a client catch up; who was away for longer reads the
 * present state anew. Relayed outbox rows only help to understand last week. Content and the audit log are
 * not touched here.
 */
const KEPT = [
  { table: 'live_event', key: 'ctid', where: `at < app_now() - interval '7 days'` },
  { table: 'known_device', key: 'ctid', where: `used_at < app_now() - interval '${LASTING.knownDevice}'` },
  { table: 'outbox', key: 'id', where: `relayed_at < app_now() - interval '14 days'` },
] as const;

/** Removes rows that have done their duty. */
@JobHandler({ queue: 'retention', job: 'sweep', rule: 'system', every: 60 * 60_000 })
export class RetentionSweep implements RunsJob {
  constructor(private readonly database: DataSource) {}

  async run(): Promise<void> {
    for (const { table, key, where } of KEPT) {
      let removed = AT_ONCE;
      while (removed === AT_ONCE) {
        const [, count] = await this.database.query<[unknown, number]>(
          `
            delete from ${table}
            where ${key} = any(array(select ${key} from ${table} where ${where} limit ${AT_ONCE}))`,
        );
        removed = count;
      }
    }
  }
}
