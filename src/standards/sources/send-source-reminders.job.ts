import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ReminderService } from '../../reminders/index.ts';
import { sourceReminderEmail } from './emails/source-reminder.email.ts';
import { SOURCE_REVIEWS, type SourceReviewFacts } from './source-reviews.sql.ts';

/**
 * Reminds those who keep sources of a standard: of one that changed or went, and of its review day.
 */
@JobHandler({ queue: 'reminders', job: 'sources', rule: 'system', every: 60_000 })
export class SendSourceRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderService,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, (tx) =>
      this.reminders.sendDue<SourceReviewFacts>(tx, 'source', SOURCE_REVIEWS, {
        path: (id) => `/standards/${id}/sources`,
        email: sourceReminderEmail,
      }),
    );
  }
}
