import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ReminderService } from '../../reminders/index.ts';
import {
  DOCUMENT_REMINDER_QUERIES,
  type DocumentReminderFacts,
  type DocumentTopic,
} from './document-reminders.sql.ts';
import { documentReminderEmail } from './emails/document-reminder.email.ts';

const TOPICS = Object.keys(DOCUMENT_REMINDER_QUERIES) as DocumentTopic[];

/**
 * A reminder is due before the day of a review, for who owns the document then, and before the day of a
 * reading, for the seats that have said nothing. What was sent is recorded in the transaction that plans the
 * mails, and never taken again.
 */
@JobHandler({ queue: 'reminders', job: 'documents', rule: 'system', every: 60_000 })
export class SendDocumentRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderService,
    private readonly config: Config,
  ) {}

  async run(): Promise<void> {
    for (const topic of TOPICS) await this.unitOfWork.run(SYSTEM, (tx) => this.sendReminders(tx, topic));
  }

  private async sendReminders(tx: Tx, topic: DocumentTopic): Promise<void> {
    const due = await this.reminders.takeDue<DocumentReminderFacts>(
      tx,
      topic,
      DOCUMENT_REMINDER_QUERIES[topic],
    );
    if (due.length === 0) return;
    await this.reminders.send(
      tx,
      due.map((one) => {
        const url = new URL(`/library/${one.objectId}`, this.config.PUBLIC_URL).href;
        const event = this.reminders.deliveryEvent(topic, one);
        return { ...one, topic, event, url, ...documentReminderEmail(topic, one, url) };
      }),
    );
  }
}
