import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { DeliverySettled, RecipientLeft } from './deliveries.problems.ts';
import { type DeliveryUnderReview, lockDelivery } from './delivery-review.repository.ts';

/** What a person decides about an email that is not sent again automatically. */
@Injectable()
export class DeliveryReviewService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryService,
  ) {}

  /**
   * Sends it again, to the address that the member has now. An uncertain one may then arrive twice: that is
   * for a person to weigh.
   */
  async sendAgain(actor: Actor, id: string): Promise<void> {
    await this.review(actor, id, 'delivery.sent-again', async (tx, delivery) => {
      if (delivery.member_state === 'left') throw new RecipientLeft();
      await this.deliveries.sendAgain(tx, id, delivery.current_address ?? delivery.address);
    });
  }

  /** Leaves it as it is: the recipient was informed in another way, or no longer needs it. */
  async setAside(actor: Actor, id: string): Promise<void> {
    await this.review(actor, id, 'delivery.set-aside', (tx) => this.deliveries.setAside(tx, id));
  }

  private async review(
    actor: Actor,
    id: string,
    action: string,
    change: (tx: Tx, delivery: DeliveryUnderReview) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const delivery = await lockDelivery(tx, id);
      if (!delivery) throw new NotFound();
      const { state, country } = delivery;
      const isUnresolved = state === 'failed' || state === 'uncertain';
      if (!isUnresolved || delivery.set_aside_at) throw new DeliverySettled();
      await change(tx, delivery);
      tx.audit({
        action,
        object: { kind: 'delivery', id },
        country,
        detail: { was: state, memberId: delivery.recipient_id },
      });
    });
  }
}
