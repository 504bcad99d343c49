import { Injectable } from '@nestjs/common';
import { newToken } from '../../../identity/index.ts';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { SeatAppointed, SeatVacated } from '../../network.events.ts';
import { DirectoryEntryChanged } from '../directory.events.ts';
import { directoryConfirmationEmail } from '../emails/directory-confirmation.email.ts';
import { seatEntryEmail } from '../emails/seat-entry.email.ts';
import {
  endEntriesOfTerms,
  findConfirmationRecipients,
  findSeatsToAsk,
  insertLinks,
  type TakenStep,
} from './confirmation.repository.ts';
import { hashConfirmationToken } from './confirmation-token.ts';

/** Who is asked about an entry: to confirm it, or to make one for a seat that has changed hands. */
@Injectable()
export class DirectoryConfirmationMailer {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  /** Plans a letter to each who is asked, each with a link of its own. */
  async ask(tx: Tx, steps: readonly TakenStep[]): Promise<void> {
    if (steps.length === 0) return;
    const stepOf = new Map(steps.map((step) => [step.id, step]));
    const recipients = await findConfirmationRecipients(tx, [...stepOf.keys()]);
    const tokens = recipients.map(() => newToken());
    await insertLinks(tx, tokens.map(hashConfirmationToken), recipients);
    await this.deliveries.plan(
      tx,
      recipients.map((recipient, at) => {
        const { entryId, memberId, address, outAt } = recipient;
        const { subject, organisation, asked, confirmedAt } = stepOf.get(entryId)!;
        return {
          event: `directory-confirm:${entryId}:${confirmedAt.getTime()}:${asked}`,
          recipientId: memberId,
          address,
          channel: 'mail' as const,
          ...directoryConfirmationEmail(
            {
              subject,
              organisation,
              letter: asked,
              outAt,
              // Behind the hash sign the token reaches no server log, no proxy and no mail scanner's request.
              link: this.url(`/directory-entry#${tokens[at]}`),
              url: this.url(`/network/directory/${entryId}`),
            },
            recipient,
          ),
        };
      }),
    );
  }

  /** With the term its entry is over: what the former holder published is not the next one's. */
  @OnEvents(SeatVacated)
  async onVacated(events: readonly SeatVacated[], tx: Tx): Promise<void> {
    const ended = await endEntriesOfTerms(
      tx,
      events.map(({ payload }) => payload.appointmentId),
    );
    for (const id of ended) {
      tx.audit({ action: 'directory.entry-ended', object: { kind: 'directory-entry', id } });
      tx.publish(new DirectoryEntryChanged({ entryId: id }));
    }
  }

  @OnEvents(SeatAppointed)
  async onAppointed(events: readonly SeatAppointed[], tx: Tx): Promise<void> {
    const asked = await findSeatsToAsk(
      tx,
      events.map(({ payload }) => payload.appointmentId),
    );
    await this.deliveries.plan(
      tx,
      asked.map(({ appointmentId, memberId, address, language }) => ({
        event: `directory-seat-asked:${appointmentId}`,
        recipientId: memberId,
        address,
        channel: 'mail',
        ...seatEntryEmail(this.url('/network/directory/own'), language),
      })),
    );
  }

  private url(path: string): string {
    return new URL(path, this.config.PUBLIC_URL).href;
  }
}
