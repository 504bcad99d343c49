import { Injectable } from '@nestjs/common';
import type { ReminderLead, ReminderTopic } from '@nbn/contracts';
import type { PlannedDelivery } from '#platform/mail/delivery';
import { DeliveryService } from '#platform/mail/delivery.service';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { takeDueRemindersSql } from './due-reminders.sql.ts';
import { MembersReminded } from './reminders.events.ts';

/** By which ways its reader wants it. */
export interface ReminderRouting {
  readonly mail: boolean;
  readonly app: boolean;
  /** With the daily mail, instead of a mail of its own. */
  readonly digest: boolean;
}

/** What is to be recalled to one member now. */
export interface DueReminder<Facts> extends ReminderRouting {
  readonly objectId: string;
  readonly memberId: string;
  readonly address: string;
  readonly timeZone: string;
  readonly lead: ReminderLead;
  /** By which day, or until which instant. */
  readonly day: string | null;
  readonly until: Date | null;
  readonly key: Date;
  readonly facts: Facts;
}

/** One reminder in words, to one member. */
export interface ReminderMessage
  extends ReminderRouting, Pick<PlannedDelivery, 'event' | 'address' | 'subject' | 'text'> {
  readonly topic: ReminderTopic;
  readonly objectId: string;
  readonly memberId: string;
  /** Where the daily mail leads. */
  readonly url: string;
}

const INSERT_DIGEST_LINES = `
    insert into digest_line (id, member_id, line, url, at)
    select g.*, app_now()
    from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) g`;

/** Reminds members as each of them wants to be reminded. */
@Injectable()
export class ReminderService {
  constructor(private readonly deliveries: DeliveryService) {}

  /** Takes what is due of a topic, in the caller's transaction: what is taken is never taken again. */
  takeDue<Facts>(tx: Tx, topic: ReminderTopic, duties: string): Promise<DueReminder<Facts>[]> {
    return tx.manager.query<DueReminder<Facts>[]>(takeDueRemindersSql(topic, duties));
  }

  /** What happened, for ever the same for the same reminder. */
  deliveryEvent(
    topic: ReminderTopic,
    { objectId, key, lead }: Pick<DueReminder<unknown>, 'objectId' | 'key' | 'lead'>,
  ): string {
    return `recall-${topic}:${objectId}:${key.getTime()}:${lead}`;
  }

  /** Plans the mails, keeps the lines of daily mails, and says in the application what is wanted there. */
  async send(tx: Tx, reminded: readonly ReminderMessage[]): Promise<void> {
    const [mails, lines] = [
      reminded.filter(({ mail, digest }) => mail && !digest),
      reminded.filter(({ mail, digest }) => mail && digest),
    ];
    await this.deliveries.plan(
      tx,
      mails.map(({ event, memberId, address, subject, text }) => ({
        event,
        recipientId: memberId,
        address,
        channel: 'mail' as const,
        subject,
        text,
      })),
    );
    if (lines.length > 0) {
      await tx.manager.query(INSERT_DIGEST_LINES, [
        lines.map(() => newId()),
        lines.map(({ memberId }) => memberId),
        lines.map(({ subject }) => subject),
        lines.map(({ url }) => url),
      ]);
    }
    const inApp = new Map<string, ReminderMessage[]>();
    for (const one of reminded.filter(({ app }) => app))
      inApp.set(one.objectId, [...(inApp.get(one.objectId) ?? []), one]);
    for (const [objectId, told] of inApp)
      tx.publish(
        new MembersReminded({
          topic: told[0]!.topic,
          objectId,
          memberIds: told.map(({ memberId }) => memberId),
        }),
      );
  }
}
