import { DataSource } from 'typeorm';
import { InstallationState } from '#platform/installation/installation-state';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { log } from '#platform/log/log';
import { Mailbox } from '#platform/mail/mailbox';
import { deleteExpiredReplies, findPosition } from './calendar-reply.repository.ts';
import { ReplyIngestService } from './reply-ingest.service.ts';

/** Emails read in one run; the next run continues. */
const MAX_MESSAGES = 200;

/**
 * Messages in the mailbox for answers are due from the position that was saved last: each answer to an
 * invitation is applied. Answer, record and position are one transaction, and a message that has a record is
 * skipped. Expired records are removed.
 */
@JobHandler({ queue: 'replies', job: 'read', rule: 'system', every: 60_000 })
export class ReadCalendarRepliesJob implements Job {
  constructor(
    private readonly database: DataSource,
    private readonly mailbox: Mailbox,
    private readonly ingest: ReplyIngestService,
    private readonly installation: InstallationState,
  ) {}

  async run(): Promise<void> {
    // A restored copy leaves the mailbox to its original.
    if (!this.mailbox.configured || this.installation.inQuarantine) return;
    await deleteExpiredReplies(this.database);
    const after = await findPosition(this.database);
    try {
      await this.mailbox.read(after, MAX_MESSAGES, (email) => this.ingest.ingest(email));
    } catch (error) {
      // Tried again in a minute. The mailbox's address and passphrase must not reach the log.
      log.warn(
        { code: (error as { code?: string }).code ?? null },
        'the mailbox for answers could not be read',
      );
    }
  }
}
