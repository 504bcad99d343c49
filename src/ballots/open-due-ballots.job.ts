import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { BallotAnnouncementService } from './ballot-announcement.service.ts';

/**
 * A ballot is due when its opening time has come: the electorate is frozen and voting starts. All of it is
 * one transaction that locks the ballots; one that is open is not due.
 */
@JobHandler({
  queue: 'ballots',
  job: 'open-due',
  rule: 'system',
  every: 60_000,
  due: `exists (select from ballot where state = 'announced' and opens_at <= app_now())`,
  dueSince: `(select min(opens_at) from ballot where state = 'announced' and opens_at <= app_now())`,
})
export class OpenDueBallotsJob implements Job {
  constructor(private readonly announcements: BallotAnnouncementService) {}

  async run(): Promise<void> {
    await this.announcements.openDue();
  }
}
