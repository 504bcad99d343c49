import { DataSource } from 'typeorm';
import { JobHandler, type Job } from '../jobs/job-handler.ts';
import { deleteExpiredRows } from './expired-row.repository.ts';
import { RetentionRuleRegistry } from './retention-rule.registry.ts';

/** How many rows one statement removes: short transactions, whatever has piled up. */
const BATCH_SIZE = 5_000;

/**
 * Rows are due for removal when nobody needs them any more. Each batch is one statement: what was removed is
 * gone, and the next run finds the rest.
 */
@JobHandler({ queue: 'retention', job: 'sweep', rule: 'system', every: 60 * 60_000 })
export class DeleteExpiredRowsJob implements Job {
  constructor(
    private readonly database: DataSource,
    private readonly retention: RetentionRuleRegistry,
  ) {}

  async run(): Promise<void> {
    for (const rule of this.retention.all()) {
      let removed = BATCH_SIZE;
      while (removed === BATCH_SIZE) removed = await deleteExpiredRows(this.database, rule, BATCH_SIZE);
    }
  }
}
