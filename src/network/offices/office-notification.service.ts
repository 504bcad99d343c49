import { Injectable } from '@nestjs/common';
import type { Office } from '@nbn/contracts';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import { OfficeEnded, OfficeGiven, OfficeProposed, OfficeRefused } from '../network.events.ts';
import { officeEmail, type OfficeEmail } from './emails/office.email.ts';
import { countSecretariat, findOfficeRecipients } from './office-proposal.repository.ts';
import type { OfficeProposal } from './office-proposal.entity.ts';
import { givenFrom } from './office.policy.ts';

/**
 * Notifies everybody who can act on it, in the application and by mail, of who gets an office or loses one.
 */
@Injectable()
export class OfficeNotificationService {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  async notifyProposed(tx: Tx, proposal: OfficeProposal): Promise<void> {
    const { id, memberId, office, asksSeats, proposedBy } = proposal;
    const recipients = await this.planEmails(tx, asksSeats, proposedBy, id, {
      what: 'proposed',
      office,
      seatsFrom: asksSeats ? givenFrom(proposal) : null,
      url: this.url('/network/members'),
    });
    tx.publish(new OfficeProposed({ memberId, office, toIds: recipients, byId: proposedBy }));
  }

  async notifyGiven(
    tx: Tx,
    { id, memberId, office, asksSeats }: OfficeProposal,
    byId: string,
  ): Promise<void> {
    const recipients = await this.planEmails(tx, asksSeats, byId, id, {
      what: 'given',
      office,
      seatsFrom: null,
      url: this.url(`/network/members/${memberId}`),
    });
    tx.publish(new OfficeGiven({ memberId, office, toIds: recipients, byId }));
  }

  async notifyRefused(tx: Tx, { memberId, office, asksSeats }: OfficeProposal, byId: string): Promise<void> {
    const recipients = await findOfficeRecipients(tx, asksSeats, byId);
    tx.publish(
      new OfficeRefused({ memberId, office, toIds: recipients.map((recipient) => recipient.memberId), byId }),
    );
  }

  /** Where this leaves one member or none in the secretariat, the teams are notified too. */
  async notifyEnded(tx: Tx, memberId: string, office: Office, byId: string): Promise<void> {
    const secretariat = await countSecretariat(tx);
    const toSeats = office === 'secretariat' && secretariat < 2;
    const occasion = `${memberId}:${tx.now.toISOString()}`;
    const recipients = await this.planEmails(tx, toSeats, byId, occasion, {
      what: 'ended',
      office,
      seatsFrom: null,
      url: this.url(`/network/members/${memberId}`),
    });
    tx.publish(new OfficeEnded({ memberId, office, toIds: recipients, byId }));
  }

  /** @param occasion its proposal, or the member who lost the office and when. */
  private async planEmails(
    tx: Tx,
    toSeats: boolean,
    exceptId: string,
    occasion: string,
    mail: OfficeEmail,
  ): Promise<string[]> {
    const recipients = await findOfficeRecipients(tx, toSeats, exceptId);
    await this.deliveries.plan(
      tx,
      recipients.map((recipient) => ({
        event: `office-${mail.what}:${occasion}`,
        recipientId: recipient.memberId,
        address: recipient.address,
        channel: 'mail',
        ...officeEmail(mail, recipient),
      })),
    );
    return recipients.map(({ memberId }) => memberId);
  }

  private url(path: string): string {
    return new URL(path, this.config.PUBLIC_URL).href;
  }
}
