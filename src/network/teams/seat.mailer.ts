import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { SeatAppointed, SeatVacated } from '../network.events.ts';
import { type SeatEmail, seatEmail } from './emails/seat.email.ts';
import { findSeatRecipients, type SeatRecipient } from './seat-recipients.query.ts';

/**
 * Nobody gets or loses a seat unseen: whoever holds it, whoever held it and the team get a mail, however it
 * came about.
 */
@Injectable()
export class SeatMailer {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  @OnEvents(SeatAppointed)
  onAppointed(events: readonly SeatAppointed[], tx: Tx): Promise<void> {
    return this.planEmails(tx, 'given', events);
  }

  @OnEvents(SeatVacated)
  onVacated(events: readonly SeatVacated[], tx: Tx): Promise<void> {
    return this.planEmails(tx, 'ended', events);
  }

  private async planEmails(
    tx: Tx,
    what: SeatEmail['what'],
    events: readonly (SeatAppointed | SeatVacated)[],
  ): Promise<void> {
    const readers = await findSeatRecipients(tx, events);
    await this.deliveries.plan(
      tx,
      events.flatMap(({ payload: { appointmentId, country, seat } }) => {
        const homeUrl = this.url('/');
        const teamUrl = this.url(`/network/teams/${country.toLowerCase()}`);
        return readers
          .filter((reader) => reader.appointmentId === appointmentId && isConcerned(reader, what))
          .map((reader) => ({
            event: `seat-${what}:${appointmentId}`,
            recipientId: reader.memberId,
            address: reader.address,
            channel: 'mail' as const,
            ...seatEmail({ what, country, seat, homeUrl, teamUrl }, reader),
          }));
      }),
    );
  }

  private url(path: string): string {
    return new URL(path, this.config.PUBLIC_URL).href;
  }
}

/** Whoever held a seat before a term that is over has nothing to do with it. */
function isConcerned({ standsAs }: SeatRecipient, what: SeatEmail['what']): boolean {
  return what === 'given' || standsAs !== 'former';
}
