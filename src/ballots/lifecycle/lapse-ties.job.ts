import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { TieResolutionService } from './tie-resolution.service.ts';

/**
 * A tie is due when neither chair nor lot has resolved it in time: it stays a tie, and the result is
 * published. Clearing the deadline is part of the same transaction, so each tie lapses once.
 */
@JobHandler({
  queue: 'ballots',
  job: 'lapse-ties',
  rule: 'system',
  every: 60_000,
  due: 'exists (select from ballot where tie_due_at <= app_now())',
  dueSince: `(select min(tie_due_at) from ballot where tie_due_at <= app_now())`,
})
export class LapseTiesJob implements Job {
  constructor(private readonly tieResolution: TieResolutionService) {}

  async run(): Promise<void> {
    await this.tieResolution.lapseDueTies();
  }
}
