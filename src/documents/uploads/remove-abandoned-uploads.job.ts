import { SYSTEM } from '#platform/access/actor';
import { FileStore } from '#platform/files/file-store';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { PartialFileStore } from './resumable/partial-file-store.ts';
import { deleteUploads, lockAbandonedUploads } from './document-upload.repository.ts';

const BATCH_SIZE = 100;

/**
 * An upload is due when it is older than any request can last: its process was cut off before it could clean
 * up; or when it came in pieces and nobody goes on with it. The file goes before the note of it, and the note
 * is locked meanwhile: if the job is killed between the two, the note is still there to try again.
 */
@JobHandler({ queue: 'documents', job: 'lost-uploads', rule: 'system', every: 5 * 60_000 })
export class RemoveAbandonedUploadsJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileStore,
    private readonly partials: PartialFileStore,
  ) {}

  async run(): Promise<void> {
    while ((await this.removeBatch()) === BATCH_SIZE);
  }

  /** One batch. Returns how many files it removed. */
  private removeBatch(): Promise<number> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const abandoned = await lockAbandonedUploads(tx, BATCH_SIZE);
      for (const fileId of abandoned) {
        await this.partials.discard(fileId);
        await this.files.remove(fileId);
      }
      await deleteUploads(tx, abandoned);
      return abandoned.length;
    });
  }
}
