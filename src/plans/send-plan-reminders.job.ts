import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { type DueDayFacts, ReminderService } from '../reminders/index.ts';
import { planReminderEmail } from './emails/plan-reminder.email.ts';
import { PLAN_DUTIES } from './plan-duties.sql.ts';

/**
 * A line of a work plan is due or late: whoever has its seat now, or its member, is reminded ahead of the day, on
 * it, and every two weeks after it. What is recorded as sent is never taken again.
 */
@JobHandler({ queue: 'reminders', job: 'plans', rule: 'system', every: 60_000 })
export class SendPlanRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderService,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, (tx) =>
      this.reminders.sendDue<DueDayFacts>(tx, 'plan', PLAN_DUTIES, {
        path: (id) => `/network/plans/lines/${id}`,
        email: planReminderEmail,
      }),
    );
  }
}
