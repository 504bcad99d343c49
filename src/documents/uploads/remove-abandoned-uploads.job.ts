import { SYSTEM } from '#platform/access/actor';
import { FileStore } from '#platform/files/file-store';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';

const BATCH_SIZE = 100;

/**
 * Removes the files of uploads that were cut off so hard that nobody could clean up: older than any request
 * can last.
 */
@JobHandler({ queue: 'documents', job: 'lost-uploads', rule: 'system', every: 5 * 60_000 })
export class RemoveAbandonedUploadsJob implements Job {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
  ) {}

  async run(): Promise<void> {
    while ((await this.removeBatch()) === BATCH_SIZE);
  }

  /** One batch. Returns how many files it removed. */
  removeBatch(): Promise<number> {
    return this.work.run(SYSTEM, async (tx) => {
      const lost = await tx.manager.query<{ file_id: string }[]>(
        `
          select file_id
          from document_upload
          where begun_at < app_now() - interval '10 minutes'
          order by begun_at
          limit ${BATCH_SIZE}
          for update skip locked`,
      );
      for (const { file_id } of lost) await this.files.remove(file_id);
      await tx.manager.query('delete from document_upload where file_id = any($1)', [
        lost.map((row) => row.file_id),
      ]);
      return lost.length;
    });
  }
}
