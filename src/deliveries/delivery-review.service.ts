import { Injectable } from '@nestjs/common';
import type { CountryCode, MemberState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { DeliveryState } from '#platform/mail/delivery';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { DeliverySettled, RecipientLeft } from './deliveries.problems.ts';

interface UnsettledDelivery {
  readonly id: string;
  readonly state: DeliveryState;
  readonly set_aside_at: Date | null;
  readonly recipient_id: string | null;
  readonly address: string;
  readonly current_address: string | null;
  readonly member_state: MemberState | null;
  readonly country: CountryCode | null;
}

const SELECT_FOR_UPDATE = `
  select d.id, d.state, d.set_aside_at, d.recipient_id, d.address, p.email as current_address,
    p.state as member_state, p.country
  from delivery d
  left join membership p on p.member_id = d.recipient_id
  where d.id = $1
  for update of d`;

/** What a person decides about a letter that the machine does not send again by itself. */
@Injectable()
export class DeliveryReviewService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryService,
  ) {}

  /**
   * Sends it again, to the address that the member has now. An uncertain one may then arrive twice: that is
   * for a person to weigh.
   */
  async sendAgain(actor: Actor, id: string): Promise<void> {
    await this.review(actor, id, 'delivery.sent-again', async (tx, letter) => {
      if (letter.member_state === 'left') throw new RecipientLeft();
      await this.deliveries.sendAgain(tx, id, letter.current_address ?? letter.address);
    });
  }

  /** Lets it be: it was said in another way, or is of no use any more. */
  async setAside(actor: Actor, id: string): Promise<void> {
    await this.review(actor, id, 'delivery.set-aside', (tx) => this.deliveries.setAside(tx, id));
  }

  private async review(
    actor: Actor,
    id: string,
    action: string,
    change: (tx: Tx, letter: UnsettledDelivery) => Promise<void>,
  ): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const [letter] = await tx.manager.query<UnsettledDelivery[]>(SELECT_FOR_UPDATE, [id]);
      if (!letter) throw new NotFound();
      const { state, set_aside_at: aside, recipient_id: memberId, country } = letter;
      if ((state !== 'failed' && state !== 'uncertain') || aside) throw new DeliverySettled();
      await change(tx, letter);
      tx.audit({ action, object: { kind: 'delivery', id }, country, detail: { was: state, memberId } });
    });
  }
}
