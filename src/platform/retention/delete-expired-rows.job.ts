import { DataSource } from 'typeorm';
import { JobHandler, type Job } from '../jobs/job-handler.ts';
import { removeExpired, ruleName, type RetentionRule } from './expired-row.repository.ts';
import { RetentionRuleRegistry } from './retention-rule.registry.ts';

/** How many rows one statement removes: short transactions, whatever has piled up. */
const BATCH_SIZE = 5_000;

/**
 * Rows are due for removal when nobody needs them any more. Each batch is one statement: what was removed is
 * gone, and the next run finds the rest. A rule that fails keeps no other one from its work.
 */
@JobHandler({ queue: 'retention', job: 'sweep', rule: 'system', every: 60 * 60_000 })
export class DeleteExpiredRowsJob implements Job {
  constructor(
    private readonly database: DataSource,
    private readonly retention: RetentionRuleRegistry,
  ) {}

  async run(): Promise<void> {
    const failures: Error[] = [];
    for (const rule of this.retention.all())
      await this.apply(rule).catch((error: unknown) =>
        failures.push(new Error(`The retention of ${ruleName(rule)} failed`, { cause: error })),
      );
    if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '));
  }

  private async apply(rule: RetentionRule): Promise<void> {
    let removed = BATCH_SIZE;
    while (removed === BATCH_SIZE) removed = await removeExpired(this.database, rule, BATCH_SIZE);
  }
}
