import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.ts';
import { DeliveryService } from '../../platform/mail/delivery.service.ts';
import { OnEvents } from '../../platform/outbox/on-events.decorator.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { SeatAppointed, SeatVacated } from '../network.events.ts';
import { type SeatMail, seatMails } from './emails/seat.email.ts';
import { seatReaders } from './seat-readers.ts';

/**
 * Nobody gets or loses a seat unseen: whoever holds it, whoever held it and the team get a mail, however it
 * came about.
 */
@Injectable()
export class SeatNotice {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  @OnEvents(SeatAppointed)
  appointed(events: readonly SeatAppointed[], tx: Tx): Promise<void> {
    return this.mail(tx, 'given', events);
  }

  @OnEvents(SeatVacated)
  vacated(events: readonly SeatVacated[], tx: Tx): Promise<void> {
    return this.mail(tx, 'ended', events);
  }

  private async mail(
    tx: Tx,
    what: SeatMail['what'],
    events: readonly (SeatAppointed | SeatVacated)[],
  ): Promise<void> {
    const readers = await seatReaders(tx, events);
    await this.deliveries.plan(
      tx,
      events.flatMap(({ payload: { appointmentId, country, seat } }) =>
        seatMails(
          {
            what,
            appointmentId,
            country,
            seat,
            homeUrl: this.url('/'),
            teamUrl: this.url(`/network/teams/${country.toLowerCase()}`),
          },
          // Whoever held a seat before a term that is over has nothing to do with it.
          readers.filter(
            (reader) =>
              reader.appointmentId === appointmentId && (what === 'given' || reader.standsAs !== 'former'),
          ),
        ),
      ),
    );
  }

  private url(path: string): string {
    return new URL(path, this.config.PUBLIC_URL).href;
  }
}
