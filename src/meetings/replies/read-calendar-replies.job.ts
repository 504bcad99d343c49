import { REPLY_LIMITS } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { log } from '#platform/log/log';
import { Mailbox, type MailboxPosition } from '#platform/mail/mailbox';
import { ReplyIngestService } from './reply-ingest.service.ts';

/** Letters of one run; the next minute goes on. */
const MAX_MESSAGES = 200;
const DELETE_EXPIRED_REPLIES = `
  delete from calendar_reply
  where read_at < app_now() - interval '${REPLY_LIMITS.keptDays} days'`;

/** Every minute the mailbox is looked into for answers to invitations, where one is configured. */
@JobHandler({ queue: 'replies', job: 'read', rule: 'system', every: 60_000 })
export class ReadCalendarRepliesJob implements Job {
  constructor(
    private readonly database: DataSource,
    private readonly mailbox: Mailbox,
    private readonly ingest: ReplyIngestService,
  ) {}

  async run(): Promise<void> {
    if (!this.mailbox.configured) return;
    await this.database.query(DELETE_EXPIRED_REPLIES);
    const [row] = await this.database.query<{ validity: string; uid: string }[]>(
      'select validity, last_uid as uid from reply_mailbox',
    );
    const after: MailboxPosition | null = row
      ? { validity: BigInt(row.validity), uid: Number(row.uid) }
      : null;
    try {
      await this.mailbox.read(after, MAX_MESSAGES, (letter) => this.ingest.ingest(letter));
    } catch (error) {
      // The mailbox is looked into again in a minute; its address and passphrase stand in no log.
      log.warn(
        { code: (error as { code?: string }).code ?? null },
        'the mailbox for answers could not be read',
      );
    }
  }
}
