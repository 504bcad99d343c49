import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
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
    private readonly config: Config,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const due = await this.reminders.takeDue<PracticeReviewFacts>(tx, 'practice', PRACTICE_REVIEWS);
      if (due.length === 0) return;
      await this.reminders.send(
        tx,
        due.map((one) => {
          const url = new URL(`/library/practices/${one.objectId}`, this.config.PUBLIC_URL).href;
          return {
            ...one,
            topic: 'practice',
            event: this.reminders.deliveryEvent('practice', one),
            url,
            ...practiceReminderEmail(one, url),
          };
        }),
      );
    });
  }
}
