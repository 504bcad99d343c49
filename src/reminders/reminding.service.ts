import { Injectable } from '@nestjs/common';
import type { ReminderLead, ReminderTopic } from '@nbn/contracts';
import type { PlannedDelivery } from '../platform/mail/delivery.ts';
import { Deliveries } from '../platform/mail/deliveries.ts';
import { newId } from '../platform/persistence/id.ts';
import type { Tx } from '../platform/persistence/transaction.ts';
import { recallOf } from './recall.sql.ts';
import { MembersReminded } from './reminders.events.ts';

/** By which ways its reader wants it. */
export interface Ways {
  readonly mail: boolean;
  readonly app: boolean;
  /** With the daily mail, instead of a mail of its own. */
  readonly digest: boolean;
}

/** What is to be recalled to one member now. */
export interface Recalled<Facts> extends Ways {
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
export interface Reminded extends Ways, Pick<PlannedDelivery, 'event' | 'address' | 'subject' | 'text'> {
  readonly topic: ReminderTopic;
  readonly objectId: string;
  readonly memberId: string;
  /** Where the daily mail leads. */
  readonly url: string;
}

const LINES = `
    insert into digest_line (id, member_id, line, url, at)
    select g.*, app_now()
    from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) g`;

/** Reminds members as each of them wants to be reminded. */
@Injectable()
export class Reminding {
  constructor(private readonly deliveries: Deliveries) {}

  /** Takes what is due of a topic, in the caller's transaction: what is taken is never taken again. */
  due<Facts>(tx: Tx, topic: ReminderTopic, duties: string): Promise<Recalled<Facts>[]> {
    return tx.manager.query<Recalled<Facts>[]>(recallOf(topic, duties));
  }

  /** What happened, for ever the same for the same reminder. */
  eventOf(
    topic: ReminderTopic,
    { objectId, key, lead }: Pick<Recalled<unknown>, 'objectId' | 'key' | 'lead'>,
  ): string {
    return `recall-${topic}:${objectId}:${key.getTime()}:${lead}`;
  }

  /** Plans the mails, keeps the lines of daily mails, and says in the application what is wanted there. */
  async tell(tx: Tx, reminded: readonly Reminded[]): Promise<void> {
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
      await tx.manager.query(LINES, [
        lines.map(() => newId()),
        lines.map(({ memberId }) => memberId),
        lines.map(({ subject }) => subject),
        lines.map(({ url }) => url),
      ]);
    }
    const inApp = new Map<string, Reminded[]>();
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
