import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { BallotCloseService } from './ballot-close.service.ts';

/**
 * A ballot is due when its closing time has passed: it is closed and counted. One transaction for each ballot
 * locks it first; a closed ballot is not due, and one that fails stays open and holds up no other.
 */
@JobHandler({
  queue: 'ballots',
  job: 'close-due',
  rule: 'system',
  every: 60_000,
  due: `exists (select from ballot where state = 'open' and closes_at <= app_now())`,
  dueSince: `(select min(closes_at) from ballot where state = 'open' and closes_at <= app_now())`,
})
export class CloseDueBallotsJob implements Job {
  constructor(private readonly ballotClose: BallotCloseService) {}

  async run(): Promise<void> {
    await this.ballotClose.closeDue();
  }
}
