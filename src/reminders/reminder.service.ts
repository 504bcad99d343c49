import { Injectable } from '@nestjs/common';
import type { Language, ReminderTopic } from '@nbn/contracts';
import { Config } from '#platform/config/config';
import type { EmailText } from '#platform/mail/email-text';
import type { PlannedDelivery } from '#platform/mail/delivery';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import { findLanguages, insertDigestLines } from './digest-line.repository.ts';
import { type DueReminder, type ReminderRouting, takeDueReminders } from './due-reminder.repository.ts';
import { MembersReminded } from './reminders.events.ts';

/** A reminder in words, for one member. */
export interface ReminderMessage
  extends ReminderRouting, Pick<PlannedDelivery, 'event' | 'address' | 'subject' | 'text'> {
  readonly topic: ReminderTopic;
  readonly objectId: string;
  readonly memberId: string;
  /** The page that the daily mail links to. */
  readonly url: string;
}

/** A line for a member's daily mail, written once it is known in which language. */
export interface DigestLineMessage {
  readonly memberId: string;
  readonly line: (language: Language) => string;
  readonly url: string;
}

/** The mail of a reminder, and the page that it leads to. */
export interface ReminderWords<Facts> {
  readonly path: (objectId: string) => string;
  readonly email: (due: DueReminder<Facts>, url: string) => EmailText;
}

/** Reminds members as each of them wants to be reminded. */
@Injectable()
export class ReminderService {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  /** Takes the due reminders of a topic and sends each in words: what is recorded as sent is never taken again. */
  async sendDue<Facts>(
    tx: Tx,
    topic: ReminderTopic,
    duties: string,
    { path, email }: ReminderWords<Facts>,
  ): Promise<void> {
    const due = await this.takeDue<Facts>(tx, topic, duties);
    if (due.length === 0) return;
    await this.send(
      tx,
      due.map((one) => {
        const url = new URL(path(one.objectId), this.config.PUBLIC_URL).href;
        return { ...one, topic, event: this.deliveryEvent(topic, one), url, ...email(one, url) };
      }),
    );
  }

  /** Takes the due reminders of a topic, in the caller's transaction: what is taken is never taken again. */
  takeDue<Facts>(tx: Tx, topic: ReminderTopic, duties: string): Promise<DueReminder<Facts>[]> {
    return takeDueReminders<Facts>(tx, topic, duties);
  }

  /** What happened, for ever the same for the same reminder. */
  deliveryEvent(
    topic: ReminderTopic,
    { objectId, key, lead }: Pick<DueReminder<unknown>, 'objectId' | 'key' | 'lead'>,
  ): string {
    return `recall-${topic}:${objectId}:${key.getTime()}:${lead}`;
  }

  /**
   * Adds lines to members' daily mails, which goes out within minutes: the caller says when, and no more than
   * once a day.
   */
  async addToDigest(tx: Tx, messages: readonly DigestLineMessage[]): Promise<void> {
    if (messages.length === 0) return;
    const languages = await findLanguages(
      tx,
      messages.map(({ memberId }) => memberId),
    );
    await insertDigestLines(
      tx,
      messages.map(({ memberId, line, url }) => ({ memberId, line: line(languages.get(memberId)!), url })),
    );
  }

  /** Plans the emails, keeps the lines of daily mails, and publishes the reminders wanted in the application. */
  async send(tx: Tx, reminded: readonly ReminderMessage[]): Promise<void> {
    const byMail = reminded.filter(({ mail }) => mail);
    await this.deliveries.plan(
      tx,
      byMail
        .filter(({ digest }) => !digest)
        .map(({ event, memberId, address, subject, text }) => ({
          event,
          recipientId: memberId,
          address,
          channel: 'mail' as const,
          subject,
          text,
        })),
    );
    const lines = byMail.filter(({ digest }) => digest);
    if (lines.length > 0) {
      await insertDigestLines(
        tx,
        lines.map(({ memberId, subject, url }) => ({ memberId, line: subject, url })),
      );
    }
    const inApp = new Map<string, ReminderMessage[]>();
    for (const reminder of reminded.filter(({ app }) => app))
      inApp.set(reminder.objectId, [...(inApp.get(reminder.objectId) ?? []), reminder]);
    for (const [objectId, reminders] of inApp)
      tx.publish(
        new MembersReminded({
          topic: reminders[0]!.topic,
          objectId,
          memberIds: reminders.map(({ memberId }) => memberId),
        }),
      );
  }
}
