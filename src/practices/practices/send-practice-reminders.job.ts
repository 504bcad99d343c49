import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ReminderService } from '../../reminders/index.ts';
import { practiceReminderEmail } from './emails/practice-reminder.email.ts';
import { PRACTICE_REVIEWS, type PracticeReviewFacts } from './practice-reviews.sql.ts';

/**
 * A practice is to be looked at again: whoever has its seat now, or its member, is reminded ahead of the day and
 * on it. What is recorded as sent is never taken again.
 */
@JobHandler({ queue: 'reminders', job: 'practices', rule: 'system', every: 60_000 })
export class SendPracticeRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderService,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, (tx) =>
      this.reminders.sendDue<PracticeReviewFacts>(tx, 'practice', PRACTICE_REVIEWS, {
        path: (id) => `/library/practices/${id}`,
        email: practiceReminderEmail,
      }),
    );
  }
}
