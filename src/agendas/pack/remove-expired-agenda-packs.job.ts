import { DataSource } from 'typeorm';
import { removeExpiredFiles } from '#platform/files/remove-expired-files';
import { FileStore } from '#platform/files/file-store';
import { JobHandler, type Job } from '#platform/jobs/job-handler';

/**
 * A pack is due for removal a day after it was built. The file goes before the row, and the row is locked
 * meanwhile: if the job is killed between the two, the row is still there to try again, and removing a file
 * that is gone changes nothing.
 */
@JobHandler({ queue: 'agenda-books', job: 'ended', rule: 'system', every: 10 * 60_000 })
export class RemoveExpiredAgendaPacksJob implements Job {
  constructor(
    private readonly database: DataSource,
    private readonly files: FileStore,
  ) {}

  run(): Promise<void> {
    return removeExpiredFiles(this.database, this.files, 'agenda_pack');
  }
}
