import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { BallotCloseService } from '../ballot-close.service.ts';

const DUE = `exists (select from ballot where state = 'open' and closes_at <= app_now())`;

/** What should be closed by now, is closed and counted. */
@JobHandler({ queue: 'ballots', job: 'close-due', rule: 'system', every: 60_000, due: DUE })
export class CloseDueBallotsJob implements Job {
  constructor(private readonly ballotClose: BallotCloseService) {}

  async run(): Promise<void> {
    await this.ballotClose.closeDue();
  }
}
