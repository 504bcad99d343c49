import { JobHandler, type Job } from '../../platform/jobs/job-handler.ts';
import { Circulation } from './circulation.service.ts';

const BATCH = 100;

/** Approves minutes on the day that was set when they were circulated, unless somebody objected. */
@JobHandler({
  queue: 'minutes',
  job: 'approve',
  rule: 'system',
  every: 60_000,
  due: 'exists (select from minutes where approve_at <= app_now())',
})
export class ApprovalSweep implements Job {
  constructor(private readonly circulation: Circulation) {}

  async run(): Promise<void> {
    while ((await this.circulation.agree()) === BATCH);
  }
}
