import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { type DueDayFacts, ReminderService } from '../../reminders/index.ts';
import { recommendationReminderEmail } from './emails/recommendation-reminder.email.ts';
import { RECOMMENDATION_DUTIES } from './recommendation-duties.sql.ts';

/**
 * An answer to a recommendation is due or late: whoever has its seat now, or its member, is reminded ahead of the
 * day, on it, and every two weeks after it. What is recorded as sent is never taken again.
 */
@JobHandler({ queue: 'reminders', job: 'recommendations', rule: 'system', every: 60_000 })
export class SendRecommendationRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderService,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, (tx) =>
      this.reminders.sendDue<DueDayFacts>(tx, 'recommendation', RECOMMENDATION_DUTIES, {
        path: (id) => `/network/recommendations/${id}`,
        email: recommendationReminderEmail,
      }),
    );
  }
}
