import { Injectable } from '@nestjs/common';
import { SessionsEnded } from '../../identity/index.ts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { PushSubscriptionRepository } from './push-subscription.repository.ts';

/**
 * Whoever signs out of a session, there or from elsewhere, is told no longer on its device. The same member's next
 * session in the same browser takes the place of the one before.
 */
@Injectable()
export class PushSessionSubscribers {
  constructor(private readonly subscriptions: PushSubscriptionRepository) {}

  @OnEvents(SessionsEnded)
  async ended(events: readonly SessionsEnded[], tx: Tx): Promise<void> {
    for (const { payload } of events) {
      if (payload.successor)
        await this.subscriptions.moveToSession(tx, payload.sessionIds, payload.successor);
    }
    await this.subscriptions.deleteBySessions(
      tx,
      events.flatMap(({ payload }) => payload.sessionIds),
    );
  }
}
