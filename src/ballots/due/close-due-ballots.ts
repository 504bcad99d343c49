import { JobHandler, type RunsJob } from '../../platform/jobs/job-handler.ts';
import { BallotClosing } from '../closing.service.ts';

/** Once a second: what should be closed by now, is closed and counted. */
@JobHandler({ queue: 'ballots', job: 'close-due', rule: 'system', every: 1_000 })
export class CloseDueBallots implements RunsJob {
  constructor(private readonly closing: BallotClosing) {}

  async run(): Promise<void> {
    await this.closing.closeDue();
  }
}
