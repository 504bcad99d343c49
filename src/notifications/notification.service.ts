import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { mergeNotifications, type NewNotification } from './new-notification.ts';
import { PushQueueRepository } from './push/push-queue.repository.ts';
import { upsertNotifications } from './notification.repository.ts';

/** Stores the notifications of members, and lets their open windows and their devices know. */
@Injectable()
export class NotificationService {
  constructor(private readonly push: PushQueueRepository) {}

  /**
   * In the transaction of the events that it is about: what is relayed once notifies once. Nobody is notified
   * of their own actions.
   */
  notify(tx: Tx, notifications: readonly NewNotification[]): Promise<void> {
    const merged = mergeNotifications(notifications.filter(({ memberId, actorId }) => memberId !== actorId));
    if (merged.length === 0) return Promise.resolve();
    upsertNotifications(tx, merged);
    const kinds = new Map<string, Set<NotificationKind>>();
    for (const { memberId, kind } of merged)
      kinds.set(memberId, (kinds.get(memberId) ?? new Set()).add(kind));
    for (const [memberId, notified] of kinds)
      tx.broadcast(`member:${memberId}`, 'notified', { kinds: [...notified] });
    this.push.plan(tx, [...kinds.keys()]);
    return Promise.resolve();
  }
}
