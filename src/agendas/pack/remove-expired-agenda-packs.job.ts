import { DataSource } from 'typeorm';
import { removeExpiredFiles } from '#platform/files/remove-expired-files';
import { FileStore } from '#platform/files/file-store';
import { JobHandler, type Job } from '#platform/jobs/job-handler';

/** Deletes packs after a day, file and row. */
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
