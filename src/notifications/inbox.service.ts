import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { MarkRead } from './dto/notification.dto.ts';

/** What a member does with the own inbox. */
@Injectable()
export class InboxService {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Marks as read; the member's other windows hear of it. Reading is no deed that an auditor asks about, so
   * the audit log does not hold it.
   */
  async markRead(actor: Actor, { ids, objectKind, objectId }: MarkRead): Promise<void> {
    await this.work.run(SYSTEM, async (tx) => {
      const [, count] = await tx.manager.query<[unknown, number]>(
        `
          update notification
          set read_at = app_now()
          where member_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2))
            and ($3::text is null or (object_kind = $3 and object_id = $4))`,
        [actor.memberId, ids ?? null, objectKind ?? null, objectId ?? null],
      );
      if (count > 0) tx.broadcast(`member:${actor.memberId}`, 'notifications-read', {});
    });
  }
}
