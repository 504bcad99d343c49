import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ReminderService } from '../../reminders/index.ts';
import { DUE_REPORTS, type DueReportFacts } from './due-reports.sql.ts';
import { fundReportReminderEmail } from './emails/fund-report-reminder.email.ts';

/**
 * A report to a fund is due: whoever has a seat of its country now is reminded ahead of the day and on it. What is
 * recorded as sent is never taken again.
 */
@JobHandler({ queue: 'reminders', job: 'fund-reports', rule: 'system', every: 60_000 })
export class SendFundReportRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderService,
    private readonly config: Config,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const due = await this.reminders.takeDue<DueReportFacts>(tx, 'fund-report', DUE_REPORTS);
      if (due.length === 0) return;
      await this.reminders.send(
        tx,
        due.map((one) => {
          const url = new URL(`/network/funds/reports/${one.objectId}`, this.config.PUBLIC_URL).href;
          return {
            ...one,
            topic: 'fund-report',
            event: this.reminders.deliveryEvent('fund-report', one),
            url,
            ...fundReportReminderEmail(one, url),
          };
        }),
      );
    });
  }
}
