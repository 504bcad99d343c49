import { JobHandler, type RunsJob } from '../jobs/job-handler.ts';
import { MailSender } from './mail-sender.ts';
import { MAIL_QUEUE, SEND_MAILS } from './queue-names.ts';

/** The sweep over deliveries: woken when some were planned, and by itself in case that word was lost. */
@JobHandler({ queue: MAIL_QUEUE, job: SEND_MAILS, rule: 'system', every: 5_000 })
export class SendMails implements RunsJob {
  constructor(private readonly sender: MailSender) {}

  async run(): Promise<void> {
    await this.sender.sendDue();
  }
}
