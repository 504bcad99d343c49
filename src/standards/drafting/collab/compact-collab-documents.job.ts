import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { SELECT_UPDATES_SINCE_SNAPSHOT, SELECT_SNAPSHOT } from './collab-document.sql.ts';
import { CollabWorkerPool } from './worker/collab-worker-pool.ts';

/** The latest updates stay, so that whoever was away for a moment catches up with little. */
const KEPT_UPDATES = 200;

const SELECT_LONG_LOGS = new PreparedStatement<{ id: string }>(
  'select id from manuscript where seq - snapshot_seq > 400 order by id limit 50',
);

/**
 * $1 manuscript, $2 the snapshot it was made from, $3 up to which update it goes, $4 its bytes in base64, $5
 * updates that stay.
 */
const REPLACE_SNAPSHOT = new PreparedStatement(`
  with replaced as (
    update manuscript_snapshot
    set seq = $3, bytes = decode($4, 'base64'), at = app_now()
    where manuscript_id = $1 and seq = $2
    returning manuscript_id
  ), counted as (
    update manuscript m
    set snapshot_seq = $3
    from replaced r
    where m.id = r.manuscript_id
  )
  delete from manuscript_update u using replaced r
  where u.manuscript_id = r.manuscript_id and u.seq <= $3::int - $5::int`);

/**
 * Puts long logs into snapshots, through a document that collects its garbage: words that were deleted are
 * gone then.
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
    private readonly reads: ReadPool,
    private readonly work: UnitOfWork,
    private readonly workers: CollabWorkerPool,
  ) {}

  async run(): Promise<void> {
    for (const { id } of await this.reads.query(SELECT_LONG_LOGS.bind())) await this.compact(id);
  }

  /** Compacts one manuscript as it stands. Whoever writes in it meanwhile is not held up. */
  async compact(id: string): Promise<void> {
    const [[snapshot], updates] = [
      await this.reads.query(SELECT_SNAPSHOT.bind(id)),
      await this.reads.query(SELECT_UPDATES_SINCE_SNAPSHOT.bind(id)),
    ];
    const last = updates.at(-1);
    if (!snapshot || !last || updates[0]!.seq !== snapshot.seq + 1) return;
    const state = await this.workers.run({
      do: 'compact',
      stored: [snapshot.bytes, ...updates.map(({ bytes }) => bytes)],
    });
    await this.work.run(SYSTEM, async (tx) => {
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
