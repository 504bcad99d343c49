import type { ClauseKind, DraftAudience } from '@nbn/contracts';
import { SYSTEM } from '../../platform/access/actor.ts';
import { JobHandler, type Job } from '../../platform/jobs/job-handler.ts';
import { PreparedStatement } from '../../platform/persistence/prepared-statement.ts';
import { ReadPool } from '../../platform/persistence/read-pool.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { ClauseChanged } from '../standard.events.ts';
import { standardRoom } from '../standard.presenter.ts';
import { AnchorKeeper } from '../threads/anchor-keeper.ts';
import { PRESENT } from './clause-rows.sql.ts';

/** Typing counts as paused after this. */
const PAUSE = `interval '45 seconds'`;
const UNTOLD = `told_revision < revision and changed_at < app_now() - ${PAUSE}`;

const PAUSED = new PreparedStatement<{ id: string; clauses: string[] }>(
  `
    select standard_id as id, array_agg(id) as clauses
    from (select id, standard_id from clause where ${UNTOLD} limit 500) c
    group by standard_id
    order by standard_id`,
);
const LOCK = new PreparedStatement<{ audience: DraftAudience }>(
  'select audience from standard where id = $1 for no key update',
);

/** $1 clauses. Those whose typing has really paused, now that the standard is locked. */
const TELL = new PreparedStatement<{ id: string; revision: number; by: string; kind: ClauseKind }>(`
  with told as (
    update clause
    set told_revision = revision
    where id = any($1::uuid[]) and ${UNTOLD}
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
  due: `exists (select from clause where ${UNTOLD})`,
})
export class TellTyping implements Job {
  constructor(
    private readonly reads: ReadPool,
    private readonly work: UnitOfWork,
    private readonly anchors: AnchorKeeper,
  ) {}

  async run(): Promise<void> {
    for (const { id, clauses } of await this.reads.query(PAUSED.bind())) await this.tell(id, clauses);
  }

  private async tell(standardId: string, clauseIds: readonly string[]): Promise<void> {
    await this.work.run(
      SYSTEM,
      async (tx, [standard]) => {
        const [told] = await tx.queryAll(TELL.bind(clauseIds));
        if (!standard || told.length === 0) return;
        const ids = told.map(({ id }) => id);
        const [present, standing] = await tx.queryAll(PRESENT.bind(ids), this.anchors.look(standardId, ids));
        for (const { id, revision, by } of told)
          tx.publish(new ClauseChanged({ standardId, clauseId: id, revision, change: 'edited', byId: by }));
        for (const { changedAt, ...clause } of present)
          tx.broadcast(standardRoom(standardId), 'clause-changed', {
            clause: { ...clause, changedAt: changedAt.toISOString() },
          });
        this.anchors.tell(
          tx,
          standardId,
          standard.audience,
          standing
            .filter(({ clauseId }) => ids.includes(clauseId))
            .map(({ id, clauseId, country, audience, told: few, state, start, end, quote }) => ({
              threadId: id,
              clauseId,
              country,
              audience,
              told: few,
              anchor: { state, start, end, quote },
              isNews: false,
            })),
        );
      },
      LOCK.bind(standardId),
    );
  }
}
