import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ClauseChanged } from '../standard.events.ts';
import { standardRoom } from '../standard.presenter.ts';
import { ThreadAnchorService } from '../threads/thread-anchor.service.ts';
import { SELECT_FOR_READERS } from './clause-rows.sql.ts';
import { PausedTypingRepository } from './paused-typing.repository.ts';
import { IS_UNRECORDED, LOCK_STANDARD, RECORD_PAUSED } from './paused-typing.sql.ts';

/**
 * Typing is due when it has paused: it is recorded in the history and broadcast to those who do not have the
 * text open in an editor. One transaction for each standard locks it and marks the revision as recorded, so
 * each pause is recorded once.
 */
@JobHandler({
  queue: 'manuscripts',
  job: 'tell-typing',
  rule: 'system',
  every: 60_000,
  due: `exists (select from clause where ${IS_UNRECORDED})`,
})
export class RecordPausedTypingJob implements Job {
  constructor(
    private readonly pausedTyping: PausedTypingRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly anchors: ThreadAnchorService,
  ) {}

  async run(): Promise<void> {
    for (const { id, clauses } of await this.pausedTyping.findPaused())
      await this.recordAndBroadcast(id, clauses);
  }

  private async recordAndBroadcast(standardId: string, clauseIds: readonly string[]): Promise<void> {
    await this.unitOfWork.run(SYSTEM, {
      preload: { standard: LOCK_STANDARD.bind(standardId) },
      work: async (tx, { standard: [standard] }) => {
        const [recorded] = await tx.queryAll(RECORD_PAUSED.bind(clauseIds));
        if (!standard || recorded.length === 0) return;
        const ids = recorded.map(({ id }) => id);
        const [clauses, anchors] = await tx.queryAll(
          SELECT_FOR_READERS.bind(ids),
          this.anchors.selectAnchors(standardId, ids),
        );
        for (const { id, revision, by } of recorded)
          tx.publish(new ClauseChanged({ standardId, clauseId: id, revision, change: 'edited', byId: by }));
        for (const { changedAt, ...clause } of clauses)
          tx.broadcast(standardRoom(standardId), 'clause-changed', {
            clause: { ...clause, changedAt: changedAt.toISOString() },
          });
        this.anchors.broadcast(
          tx,
          standardId,
          standard.audience,
          anchors
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
    });
  }
}
