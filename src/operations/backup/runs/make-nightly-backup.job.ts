import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { NightlyBackupService } from './nightly-backup.service.ts';

/**
 * Looks every few minutes whether the backup of the night is due. It may take hours: who looks meanwhile finds that one
 * is being made, and a worker that is killed leaves what the next look makes up for.
 */
@JobHandler({ queue: 'backups', job: 'nightly', rule: 'system', every: 5 * 60_000 })
export class MakeNightlyBackupJob implements Job {
  constructor(private readonly nightly: NightlyBackupService) {}

  run(): Promise<void> {
    return this.nightly.makeIfDue();
  }
}
