import { JobHandler, type Job } from '../../platform/jobs/job-handler.ts';
import { BallotClosing } from '../closing.service.ts';

const DUE = `exists (select from ballot where state = 'open' and closes_at <= app_now())`;

/** What should be closed by now, is closed and counted. */
@JobHandler({ queue: 'ballots', job: 'close-due', rule: 'system', every: 60_000, due: DUE })
export class CloseDueBallots implements Job {
  constructor(private readonly closing: BallotClosing) {}

  async run(): Promise<void> {
    await this.closing.closeDue();
  }
}
