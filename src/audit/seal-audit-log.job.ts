import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { AuditSealService } from './audit-seal.service.ts';

/**
 * Audit entries are due once no older one can still appear: they are sealed as a chain. Each batch is one
 * transaction behind a lock and goes on from the last seal in the table, so no entry is left out or sealed
 * twice.
 */
@JobHandler({ queue: 'audit', job: 'seal', rule: 'system', every: 30_000 })
export class SealAuditLogJob implements Job {
  constructor(private readonly seals: AuditSealService) {}

  async run(): Promise<void> {
    await this.seals.seal();
  }
}
