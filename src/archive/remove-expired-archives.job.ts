import { DataSource } from 'typeorm';
import { FileStore } from '#platform/files/file-store';
import { removeExpiredFiles } from '#platform/files/remove-expired-files';
import { JobHandler, type Job } from '#platform/jobs/job-handler';

/**
 * An archive is due for removal two hours after it was made. The file goes before the row, and the row is
 * locked meanwhile: if the job is killed between the two, the row is still there to try again.
 */
@JobHandler({ queue: 'archives', job: 'ended', rule: 'system', every: 10 * 60_000 })
export class RemoveExpiredArchivesJob implements Job {
  constructor(
    private readonly database: DataSource,
    private readonly files: FileStore,
  ) {}

  run(): Promise<void> {
    return removeExpiredFiles(this.database, this.files, 'member_archive');
  }
}
