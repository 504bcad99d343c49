import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { MarkRead } from './dto/notification.dto.ts';
import { markNotificationsRead } from './notification.repository.ts';

/** What members do with their own inbox. */
@Injectable()
export class InboxService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Marks as read; the member's other windows are notified. Reading is nothing that an auditor asks about, so the
   * audit log does not record it.
   */
  async markRead(actor: Actor, selection: MarkRead): Promise<void> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      const count = await markNotificationsRead(tx, actor.memberId, selection);
      if (count > 0) tx.broadcast(`member:${actor.memberId}`, 'notifications-read', {});
    });
  }
}
