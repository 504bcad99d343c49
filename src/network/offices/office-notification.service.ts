import { Injectable } from '@nestjs/common';
import type { Office } from '@nbn/contracts';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import { OfficeEnded, OfficeGiven, OfficeProposed, OfficeRefused } from '../network.events.ts';
import { officeEmails, type OfficeEmail, type OfficeRecipient } from './emails/office.email.ts';
import type { OfficeProposal } from './office-proposal.entity.ts';
import { givenFrom } from './office.policy.ts';

/**
 * Secretariat and auditors; with the seats of all national teams where the secretariat cannot watch itself.
 */
const SELECT_RECIPIENTS = `
  select member_id as "memberId", email as address, time_zone as "timeZone"
  from membership
  where state = 'active' and (role in ('secretariat', 'auditor') or ($1 and role = 'team'))
    and member_id <> $2`;

const COUNT_SECRETARIAT = `select count(*)::int as members from member where office = 'secretariat' and state = 'active'`;

/**
 * Tells everybody who can do something about it, in the application and by mail, who gets an office or loses
 * one.
 */
@Injectable()
export class OfficeNotificationService {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  async notifyProposed(tx: Tx, proposal: OfficeProposal): Promise<void> {
    const { id, memberId, office, asksSeats, proposedBy } = proposal;
    const readers = await this.planEmails(tx, asksSeats, proposedBy, {
      of: id,
      what: 'proposed',
      office,
      seatsFrom: asksSeats ? givenFrom(proposal) : null,
      url: this.url('/network/members'),
    });
    tx.publish(new OfficeProposed({ memberId, office, toIds: readers, byId: proposedBy }));
  }

  async notifyGiven(
    tx: Tx,
    { id, memberId, office, asksSeats }: OfficeProposal,
    byId: string,
  ): Promise<void> {
    const readers = await this.planEmails(tx, asksSeats, byId, {
      of: id,
      what: 'given',
      office,
      seatsFrom: null,
      url: this.url(`/network/members/${memberId}`),
    });
    tx.publish(new OfficeGiven({ memberId, office, toIds: readers, byId }));
  }

  async notifyRefused(tx: Tx, { memberId, office, asksSeats }: OfficeProposal, byId: string): Promise<void> {
    const readers = await tx.manager.query<OfficeRecipient[]>(SELECT_RECIPIENTS, [asksSeats, byId]);
    tx.publish(
      new OfficeRefused({ memberId, office, toIds: readers.map((reader) => reader.memberId), byId }),
    );
  }

  /** Where this leaves one member or none, the teams hear of it too. */
  async notifyEnded(tx: Tx, memberId: string, office: Office, byId: string): Promise<void> {
    const [{ members }] = await tx.manager.query<[{ members: number }]>(COUNT_SECRETARIAT);
    const readers = await this.planEmails(tx, office === 'secretariat' && members < 2, byId, {
      of: `${memberId}:${tx.now.toISOString()}`,
      what: 'ended',
      office,
      seatsFrom: null,
      url: this.url(`/network/members/${memberId}`),
    });
    tx.publish(new OfficeEnded({ memberId, office, toIds: readers, byId }));
  }

  private async planEmails(tx: Tx, toSeats: boolean, exceptId: string, mail: OfficeEmail): Promise<string[]> {
    const readers = await tx.manager.query<OfficeRecipient[]>(SELECT_RECIPIENTS, [toSeats, exceptId]);
    await this.deliveries.plan(tx, officeEmails(mail, readers));
    return readers.map(({ memberId }) => memberId);
  }

  private url(path: string): string {
    return new URL(path, this.config.PUBLIC_URL).href;
  }
}
