import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import type { DutyFacts } from '../reminders/duties.sql.ts';
import { dutyReminderEmail } from '../reminders/emails/duty-reminder.email.ts';
import { findCirculationRecipients } from './minutes-circulation.repository.ts';

/** Emails that ask the readers of circulated minutes for corrections. */
@Injectable()
export class MinutesMailer {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  /** Plans one email for each reader and round, in the transaction that circulates the minutes. */
  async planCirculationEmails(tx: Tx, meetingId: string, round: number): Promise<void> {
    const url = new URL(`/meetings/${meetingId}/minutes`, this.config.PUBLIC_URL).href;
    const readers = await findCirculationRecipients(tx, meetingId);
    await this.deliveries.plan(
      tx,
      readers.map(({ memberId, address, timeZone, language, until, meeting, discreet }) => {
        const facts: DutyFacts = { meetingId, meeting, discreet, words: null, reference: null };
        return {
          event: `minutes-circulated:${meetingId}:${round}`,
          recipientId: memberId,
          address,
          channel: 'mail',
          ...dutyReminderEmail('minutes', { facts, day: null, until, timeZone, language }, url, null),
        };
      }),
    );
  }
}
