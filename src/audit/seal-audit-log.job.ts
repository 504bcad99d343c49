import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { AuditSealService } from './audit-seal.service.ts';

@JobHandler({ queue: 'audit', job: 'seal', rule: 'system', every: 30_000 })
export class SealAuditLogJob implements Job {
  constructor(private readonly seals: AuditSealService) {}

  async run(): Promise<void> {
    await this.seals.seal();
  }
}
