import { Injectable } from '@nestjs/common';
import { ReadingAsked } from '../documents/index.ts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { NotificationService } from './notification.service.ts';

/** Who is notified of documents; whether they may still see them is checked when the inbox is read. */
@Injectable()
export class DocumentSubscribers {
  constructor(private readonly notifier: NotificationService) {}

  @OnEvents(ReadingAsked)
  readingAsked(events: readonly ReadingAsked[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload: { documentId, byId, memberIds } }) =>
        memberIds
          .filter((memberId) => memberId !== byId)
          .map((memberId) => ({
            memberId,
            kind: 'reading-asked' as const,
            objectKind: 'document' as const,
            objectId: documentId,
            placeId: documentId,
            actorId: byId,
          })),
      ),
    );
  }
}
