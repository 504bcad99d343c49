import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ReminderService } from '../reminders/index.ts';
import { planReminderEmail } from './emails/plan-reminder.email.ts';
import { PLAN_DUTIES, type PlanReminderFacts } from './plan-duties.sql.ts';

/**
 * A line of a work plan is due or late: whoever has its seat now, or its member, is reminded ahead of the day, on
 * it, and every two weeks after it. What is recorded as sent is never taken again.
 */
@JobHandler({ queue: 'reminders', job: 'plans', rule: 'system', every: 60_000 })
export class SendPlanRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderService,
    private readonly config: Config,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const due = await this.reminders.takeDue<PlanReminderFacts>(tx, 'plan', PLAN_DUTIES);
      if (due.length === 0) return;
      await this.reminders.send(
        tx,
        due.map((one) => {
          const url = new URL(`/network/plans/lines/${one.objectId}`, this.config.PUBLIC_URL).href;
          return {
            ...one,
            topic: 'plan',
            event: this.reminders.deliveryEvent('plan', one),
            url,
            ...planReminderEmail(one, url),
          };
        }),
      );
    });
  }
}
