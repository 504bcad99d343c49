import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { CHECK_IS_DUE } from './version-check.repository.ts';
import { VersionCheckService } from './version-check.service.ts';

/**
 * A version is due until its checks are done. Whoever added it has had it checked at once; here is what is left
 * of that, and what is tried again.
 */
@JobHandler({
  queue: 'documents',
  job: 'checks',
  rule: 'system',
  every: 60_000,
  due: `exists (select from document_version_check where ${CHECK_IS_DUE})`,
  dueSince: `(select min(due_at) from document_version_check where ${CHECK_IS_DUE})`,
})
export class CheckVersionsJob implements Job {
  constructor(private readonly checks: VersionCheckService) {}

  async run(): Promise<void> {
    while (await this.checks.checkNext());
  }
}
