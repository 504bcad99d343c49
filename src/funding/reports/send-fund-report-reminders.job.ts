import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ReminderService } from '../../reminders/index.ts';
import { fundReportReminderEmail } from './emails/fund-report-reminder.email.ts';
import { DUE_REPORTS, type DueReportFacts } from './due-reports.sql.ts';

/**
 * A report to a fund is due: whoever has a seat of its country now is reminded ahead of the day and on it. What is
 * recorded as sent is never taken again.
 */
@JobHandler({ queue: 'reminders', job: 'fund-reports', rule: 'system', every: 60_000 })
export class SendFundReportRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderService,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, (tx) =>
      this.reminders.sendDue<DueReportFacts>(tx, 'fund-report', DUE_REPORTS, {
        path: (id) => `/network/funds/reports/${id}`,
        email: fundReportReminderEmail,
      }),
    );
  }
}
