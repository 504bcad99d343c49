import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { nationalConsultationEmail } from './emails/national-consultation.email.ts';
import { findAskedRecipients } from './national-consultation.repository.ts';
import { NationalConsultationOpened } from './national-consultations.events.ts';

/** Tells those who are asked, by mail, once. */
@Injectable()
export class NationalConsultationMailer {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  @OnEvents(NationalConsultationOpened)
  async opened(events: readonly NationalConsultationOpened[], tx: Tx): Promise<void> {
    const asked = await findAskedRecipients(
      tx,
      events.map(({ payload }) => payload),
    );
    await this.deliveries.plan(
      tx,
      asked.map((recipient) => ({
        event: `national-consultation:${recipient.roundId}:${recipient.country}`,
        recipientId: recipient.memberId,
        address: recipient.address,
        channel: 'mail',
        ...nationalConsultationEmail('opened', recipient, this.config.PUBLIC_URL),
      })),
    );
  }
}
