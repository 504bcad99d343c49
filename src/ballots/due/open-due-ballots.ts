import { JobHandler, type Job } from '../../platform/jobs/job-handler.ts';
import { BallotAnnouncing } from '../announcing.service.ts';

const DUE = `exists (select from ballot where state = 'announced' and opens_at <= app_now())`;

/** What should be open by now, is opened. */
@JobHandler({ queue: 'ballots', job: 'open-due', rule: 'system', every: 60_000, due: DUE })
export class OpenDueBallots implements Job {
  constructor(private readonly announcing: BallotAnnouncing) {}

  async run(): Promise<void> {
    await this.announcing.openDue();
  }
}
