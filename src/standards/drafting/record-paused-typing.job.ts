import type { ClauseKind, DraftAudience } from '@nbn/contracts';
import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ClauseChanged } from '../standard.events.ts';
import { standardRoom } from '../standard.presenter.ts';
import { ThreadAnchorService } from '../threads/thread-anchor.service.ts';
import { SELECT_FOR_READERS } from './clause-rows.sql.ts';

/** Typing counts as paused after this. */
const TYPING_PAUSE = `interval '45 seconds'`;
const UNRECORDED = `recorded_revision < revision and changed_at < app_now() - ${TYPING_PAUSE}`;

const SELECT_PAUSED = new PreparedStatement<{ id: string; clauses: string[] }>(
  `
    select standard_id as id, array_agg(id) as clauses
    from (select id, standard_id from clause where ${UNRECORDED} limit 500) c
    group by standard_id
    order by standard_id`,
);
const LOCK_STANDARD = new PreparedStatement<{ audience: DraftAudience }>(
  'select audience from standard where id = $1 for no key update',
);

/** $1 clauses. Those whose typing has really paused, now that the standard is locked. */
const RECORD_PAUSED = new PreparedStatement<{ id: string; revision: number; by: string; kind: ClauseKind }>(`
  with told as (
    update clause
    set recorded_revision = revision
    where id = any($1::uuid[]) and ${UNRECORDED}
    returning id, revision, kind, level, text, changed_by, changed_at
  ), revised as (
    insert into clause_revision (clause_id, revision, change, kind, level, text, by_id, at)
    select id, revision, 'edited', kind, level, text, changed_by, changed_at
    from told
  )
  select id, revision, changed_by as by
  from told`);

/**
 * Makes an entry of the history of typing that has paused, and tells those who do not read along letter by
 * letter.
 */
@JobHandler({
  queue: 'manuscripts',
  job: 'tell-typing',
  rule: 'system',
  every: 60_000,
  due: `exists (select from clause where ${UNRECORDED})`,
})
export class RecordPausedTypingJob implements Job {
  constructor(
    private readonly reads: ReadPool,
    private readonly work: UnitOfWork,
    private readonly anchors: ThreadAnchorService,
  ) {}

  async run(): Promise<void> {
    for (const { id, clauses } of await this.reads.query(SELECT_PAUSED.bind()))
      await this.recordAndBroadcast(id, clauses);
  }

  private async recordAndBroadcast(standardId: string, clauseIds: readonly string[]): Promise<void> {
    await this.work.run(
      SYSTEM,
      async (tx, [standard]) => {
        const [told] = await tx.queryAll(RECORD_PAUSED.bind(clauseIds));
        if (!standard || told.length === 0) return;
        const ids = told.map(({ id }) => id);
        const [present, standing] = await tx.queryAll(
          SELECT_FOR_READERS.bind(ids),
          this.anchors.selectAnchors(standardId, ids),
        );
        for (const { id, revision, by } of told)
          tx.publish(new ClauseChanged({ standardId, clauseId: id, revision, change: 'edited', byId: by }));
        for (const { changedAt, ...clause } of present)
          tx.broadcast(standardRoom(standardId), 'clause-changed', {
            clause: { ...clause, changedAt: changedAt.toISOString() },
          });
        this.anchors.broadcast(
          tx,
          standardId,
          standard.audience,
          standing
            .filter(({ clauseId }) => ids.includes(clauseId))
            .map(({ id, clauseId, country, audience, recipientIds, state, start, end, quote }) => ({
              threadId: id,
              clauseId,
              country,
              audience,
              recipientIds,
              anchor: { state, start, end, quote },
              isNews: false,
            })),
        );
      },
      LOCK_STANDARD.bind(standardId),
    );
  }
}
