import { LIFETIMES } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { JobHandler, type Job } from '../jobs/job-handler.ts';
import { deleteExpiredRows, type RetentionRule } from './expired-row.repository.ts';

/** How many rows one statement removes: short transactions, whatever has piled up. */
const BATCH_SIZE = 5_000;

/**
 * What is kept, and for how long. Live events only let a client catch up; one that was away for longer reads
 * the present state anew. Relayed outbox rows only help to understand last week. Content and the audit log are
 * not touched here.
 */
const RETENTION_RULES: readonly RetentionRule[] = [
  { table: 'live_event', key: 'ctid', where: `at < app_now() - interval '7 days'` },
  { table: 'known_device', key: 'ctid', where: `used_at < app_now() - interval '${LIFETIMES.knownDevice}'` },
  { table: 'outbox', key: 'id', where: `relayed_at < app_now() - interval '14 days'` },
];

/**
 * Rows are due for removal when nobody needs them any more. Each batch is one statement: what was removed is
 * gone, and the next run finds the rest.
 */
@JobHandler({ queue: 'retention', job: 'sweep', rule: 'system', every: 60 * 60_000 })
export class DeleteExpiredRowsJob implements Job {
  constructor(private readonly database: DataSource) {}

  async run(): Promise<void> {
    for (const rule of RETENTION_RULES) {
      let removed = BATCH_SIZE;
      while (removed === BATCH_SIZE) removed = await deleteExpiredRows(this.database, rule, BATCH_SIZE);
    }
  }
}
