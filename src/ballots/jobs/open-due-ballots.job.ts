import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { BallotAnnouncementService } from '../ballot-announcement.service.ts';

const DUE = `exists (select from ballot where state = 'announced' and opens_at <= app_now())`;

/** What should be open by now, is opened. */
@JobHandler({ queue: 'ballots', job: 'open-due', rule: 'system', every: 60_000, due: DUE })
export class OpenDueBallotsJob implements Job {
  constructor(private readonly announcements: BallotAnnouncementService) {}

  async run(): Promise<void> {
    await this.announcements.openDue();
  }
}
