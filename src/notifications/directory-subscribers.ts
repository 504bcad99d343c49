import { Injectable } from '@nestjs/common';
import { DirectoryGrantChanged, DirectoryRevealsStopped } from '../network/index.ts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { NotificationService } from './notification.service.ts';

/** Who is notified of what is given of an entry of the directory, and of a member who was stopped. */
@Injectable()
export class DirectorySubscribers {
  constructor(private readonly notifier: NotificationService) {}

  @OnEvents(DirectoryGrantChanged)
  granted(events: readonly DirectoryGrantChanged[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload: { entryId, memberId, holderId, byId, what } }) =>
        [...new Set([memberId, holderId])].map((recipientId) => ({
          memberId: recipientId,
          kind: what === 'granted' ? ('directory-granted' as const) : ('directory-grant-ended' as const),
          objectKind: 'directory-entry' as const,
          objectId: entryId,
          placeId: entryId,
          actorId: byId,
        })),
      ),
    );
  }

  @OnEvents(DirectoryRevealsStopped)
  stopped(events: readonly DirectoryRevealsStopped[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload: { memberId, toIds } }) =>
        toIds.map((recipientId) => ({
          memberId: recipientId,
          kind: 'directory-reveal-limit' as const,
          objectKind: 'member' as const,
          objectId: memberId,
          placeId: memberId,
          actorId: null,
        })),
      ),
    );
  }
}
