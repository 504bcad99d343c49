import { JobHandler, type RunsJob } from '../jobs/job-handler.ts';
import { MailSender } from './mail-sender.ts';
import { MAIL_QUEUE, SEND_MAILS } from './queue-names.ts';

const DUE = `(exists (select from delivery where state = 'pending' and due_at <= now())
  or exists (select from delivery where state in ('taken', 'handed') and taken_until < now()))`;

/**
 * The sweep over deliveries: woken when some were planned, when a try or a lost sender's letter falls due,
 * and by itself in case that word was lost.
 */
@JobHandler({ queue: MAIL_QUEUE, job: SEND_MAILS, rule: 'system', every: 60_000, due: DUE })
export class SendMails implements RunsJob {
  constructor(private readonly sender: MailSender) {}

  async run(): Promise<void> {
    await this.sender.sendDue();
  }
}
