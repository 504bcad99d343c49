import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { DocumentDeleted } from '../documents.events.ts';
import { deleteDocuments, IS_EXPIRED_TRASH, lockExpiredTrash } from './trash.repository.ts';

const BATCH_SIZE = 50;

/**
 * A withdrawn document is due when its time in the trash is over. Documents are locked and deleted batch by batch,
 * each batch whole: if the job is killed, the next run goes on. What it was stays in the audit log.
 */
@JobHandler({
  queue: 'documents',
  job: 'expired-trash',
  rule: 'system',
  every: 60 * 60_000,
  due: `exists (select from document where ${IS_EXPIRED_TRASH})`,
})
export class DeleteTrashedDocumentsJob implements Job {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(): Promise<void> {
    while ((await this.deleteBatch()) === BATCH_SIZE);
  }

  /** One batch. Returns how many documents it deleted. */
  private deleteBatch(): Promise<number> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const ids = await lockExpiredTrash(tx, BATCH_SIZE);
      if (ids.length > 0) await deleteDocuments(tx, ids);
      for (const id of ids) {
        tx.audit({ action: 'document.deleted', object: { kind: 'document', id } });
        tx.publish(new DocumentDeleted({ documentId: id }));
      }
      return ids.length;
    });
  }
}
