import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { ContributionMoveService } from './contribution-move.service.ts';

/** A run ends after this while; what is left wakes the next one. */
const RUN_BUDGET_MS = 10_000;

/**
 * Moves are due to be looked for when something was changed from which they come: whoever changed it has marked it
 * in the same transaction. The mark goes with the moves: if the job is killed, it is still there.
 */
@JobHandler({
  queue: 'contributions',
  job: 'update-moves',
  rule: 'system',
  every: 60_000,
  due: 'exists (select from contribution_stale)',
})
export class UpdateContributionMovesJob implements Job {
  constructor(private readonly moves: ContributionMoveService) {}

  async run(): Promise<void> {
    const until = performance.now() + RUN_BUDGET_MS;
    while (performance.now() < until && (await this.moves.updateBatch()));
  }
}
