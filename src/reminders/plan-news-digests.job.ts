import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { planNewsDigests } from './news-digest.repository.ts';

/**
 * In the morning of each reader, daily or weekly: their next digest is to say what is new. The row for the
 * period makes it happen once.
 */
@JobHandler({ queue: 'reminders', job: 'news', rule: 'system', every: 60_000 })
export class PlanNewsDigestsJob implements Job {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, planNewsDigests);
  }
}
