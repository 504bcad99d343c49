import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { ConsultationReminderService } from './consultation-reminder.service.ts';

/**
 * A reminder is due a week and a day before the deadline, for those who have not answered. The time of the
 * next reminder is set in the transaction that plans the mails, so each is sent once.
 */
@JobHandler({
  queue: 'consultations',
  job: 'recall',
  rule: 'system',
  every: 60_000,
  due: `(exists (select from round_country where remind_at <= app_now())
    or exists (select from round_observer where remind_at <= app_now()))`,
  dueSince: `least(
    (select min(remind_at) from round_country where remind_at <= app_now()),
    (select min(remind_at) from round_observer where remind_at <= app_now())
  )`,
})
export class SendConsultationRemindersJob implements Job {
  constructor(private readonly reminders: ConsultationReminderService) {}

  async run(): Promise<void> {
    await this.reminders.sendDueReminders();
  }
}
