import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import type { DutyFacts } from '../reminders/duties.sql.ts';
import { dutyReminderEmail } from '../reminders/emails/duty-reminder.email.ts';

interface EmailRecipient {
  readonly memberId: string;
  readonly address: string;
  readonly timeZone: string;
  readonly until: Date;
  readonly meeting: string;
  readonly discreet: boolean;
}

/** The seats that were invited, of the teams whose minutes they are. */
const SELECT_RECIPIENTS = `
  select p.member_id as "memberId", p.email as address, p.time_zone as "timeZone", mi.approve_at as until,
    m.title as meeting, m.discreet
  from minutes mi
  join meeting m on m.id = mi.meeting_id
  join meeting_invitation v on v.meeting_id = m.id and v.withdrawn_at is null
  join membership p on p.member_id = v.member_id and p.state <> 'left' and p.role = 'team'
    and (m.kind <> 'national' or p.country = m.country_code)
  where mi.meeting_id = $1
  order by p.member_id`;

/** The mails by which minutes go out to be read. */
@Injectable()
export class MinutesMailer {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  /** One mail a seat and round, in the transaction that circulates them. */
  async planCirculationEmails(tx: Tx, meetingId: string, round: number): Promise<void> {
    const url = new URL(`/meetings/${meetingId}/minutes`, this.config.PUBLIC_URL).href;
    const readers = await tx.manager.query<EmailRecipient[]>(SELECT_RECIPIENTS, [meetingId]);
    await this.deliveries.plan(
      tx,
      readers.map(({ memberId, address, timeZone, until, meeting, discreet }) => {
        const facts: DutyFacts = { meetingId, meeting, discreet, words: null, reference: null };
        return {
          event: `minutes-circulated:${meetingId}:${round}`,
          recipientId: memberId,
          address,
          channel: 'mail',
          ...dutyReminderEmail('minutes', { facts, day: null, until, timeZone }, url, null),
        };
      }),
    );
  }
}
