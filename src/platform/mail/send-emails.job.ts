import { JobHandler, type Job } from '../jobs/job-handler.ts';
import { MailSender } from './mail-sender.ts';
import { MAIL_QUEUE, SEND_EMAILS } from './queue-names.ts';

/**
 * Deliveries are due when they were planned, when another attempt is, and when their sender was lost: they
 * are handed to the mail server. Each step of a delivery is committed before the next, as `MailSender`
 * describes: one that was not handed over is sent again, one that may have been never is.
 */
@JobHandler({
  queue: MAIL_QUEUE,
  job: SEND_EMAILS,
  rule: 'system',
  every: 60_000,
  due: `(exists (select from delivery where state = 'pending' and due_at <= now())
  or exists (select from delivery where state in ('taken', 'handed') and taken_until < now()))`,
  dueSince: `least(
    (select min(due_at) from delivery where state = 'pending' and due_at <= now()),
    (select min(taken_until) from delivery where state in ('taken', 'handed') and taken_until < now())
  )`,
})
export class SendEmailsJob implements Job {
  constructor(private readonly sender: MailSender) {}

  async run(): Promise<void> {
    await this.sender.sendDue();
  }
}
