import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { CollabDocumentRepository } from './collab-document.repository.ts';
import { REPLACE_SNAPSHOT } from './collab-document.sql.ts';
import { CollabWorkerPool } from './worker/collab-worker-pool.ts';

/** The latest updates are kept, so that a client that was away for a moment catches up with little. */
const KEPT_UPDATES = 200;

/**
 * A document is due when its log has grown long: it becomes a snapshot, through a document with garbage
 * collection, so deleted text is gone for good. The snapshot is replaced only if it is still the one that was
 * read, in one statement with the end of the log: whoever comes second changes nothing.
 */
@JobHandler({
  queue: 'manuscripts',
  job: 'compact',
  rule: 'system',
  every: 60_000,
  due: 'exists (select from manuscript where seq - snapshot_seq > 400)',
})
export class CompactCollabDocumentsJob implements Job {
  constructor(
    private readonly documents: CollabDocumentRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly workers: CollabWorkerPool,
  ) {}

  async run(): Promise<void> {
    for (const id of await this.documents.findLongLogs()) await this.compact(id);
  }

  /** Compacts one document without blocking those who write in it. */
  async compact(id: string): Promise<void> {
    const snapshot = await this.documents.findSnapshot(id);
    const updates = await this.documents.findUpdatesSinceSnapshot(id);
    const last = updates.at(-1);
    if (!snapshot || !last || updates[0]!.seq !== snapshot.seq + 1) return;
    const state = await this.workers.run({
      do: 'compact',
      stored: [snapshot.bytes, ...updates.map(({ bytes }) => bytes)],
    });
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      tx.write(
        REPLACE_SNAPSHOT.bind(
          id,
          snapshot.seq,
          last.seq,
          Buffer.from(state).toString('base64'),
          KEPT_UPDATES,
        ),
      );
    });
  }
}
