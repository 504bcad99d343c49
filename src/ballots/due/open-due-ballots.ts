import { JobHandler, type RunsJob } from '../../platform/jobs/job-handler.ts';
import { BallotAnnouncing } from '../announcing.service.ts';

/** Once a second: what should be open by now, is opened. */
@JobHandler({ queue: 'ballots', job: 'open-due', rule: 'system', every: 1_000 })
export class OpenDueBallots implements RunsJob {
  constructor(private readonly announcing: BallotAnnouncing) {}

  async run(): Promise<void> {
    await this.announcing.openDue();
  }
}
