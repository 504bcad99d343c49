import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { ConsultationReminderService } from '../consultation-reminder.service.ts';

const DUE =
  '(exists (select from round_country where remind_at <= app_now()) or exists (select from ' +
  'round_observer where remind_at <= app_now()))';

/** Reminds those who have not answered, a week and a day before their deadline. */
@JobHandler({ queue: 'consultations', job: 'recall', rule: 'system', every: 60_000, due: DUE })
export class SendConsultationRemindersJob implements Job {
  constructor(private readonly reminders: ConsultationReminderService) {}

  async run(): Promise<void> {
    await this.reminders.sendDueReminders();
  }
}
