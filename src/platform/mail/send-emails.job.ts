import { JobHandler, type Job } from '../jobs/job-handler.ts';
import { MailSender } from './mail-sender.ts';
import { MAIL_QUEUE, SEND_EMAILS } from './queue-names.ts';

const HAS_DUE_DELIVERIES = `(exists (select from delivery where state = 'pending' and due_at <= now())
  or exists (select from delivery where state in ('taken', 'handed') and taken_until < now()))`;

/**
 * The sweep over deliveries: woken when some were planned, when a try or a lost sender's email falls due,
 * and by itself in case that word was lost.
 */
@JobHandler({ queue: MAIL_QUEUE, job: SEND_EMAILS, rule: 'system', every: 60_000, due: HAS_DUE_DELIVERIES })
export class SendEmailsJob implements Job {
  constructor(private readonly sender: MailSender) {}

  async run(): Promise<void> {
    await this.sender.sendDue();
  }
}
