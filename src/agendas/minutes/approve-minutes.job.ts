import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { MinutesCirculationService } from './minutes-circulation.service.ts';

const BATCH_SIZE = 100;

/**
 * Minutes are due on the day that was set when they were circulated: they are approved unless somebody
 * objected. State, audit entry and event of a batch are one transaction that locks the minutes; approved
 * minutes are not due again.
 */
@JobHandler({
  queue: 'minutes',
  job: 'approve',
  rule: 'system',
  every: 60_000,
  due: 'exists (select from minutes where approve_at <= app_now())',
  dueSince: `(select min(approve_at) from minutes where approve_at <= app_now())`,
})
export class ApproveMinutesJob implements Job {
  constructor(private readonly circulation: MinutesCirculationService) {}

  async run(): Promise<void> {
    while ((await this.circulation.approveDue()) === BATCH_SIZE);
  }
}
