import { Injectable } from '@nestjs/common';
import {
  DocumentAccessAsked,
  DocumentAccessGranted,
  findAccessDeciders,
  ReadingAsked,
} from '../documents/index.ts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { NotificationService } from './notification.service.ts';

/** Who is notified of documents; whether they may still see them is checked when the inbox is read. */
@Injectable()
export class DocumentSubscribers {
  constructor(private readonly notifier: NotificationService) {}

  /** Of a document that is not there nobody is notified. */
  @OnEvents(DocumentAccessAsked)
  async accessAsked(events: readonly DocumentAccessAsked[], tx: Tx): Promise<void> {
    for (const { payload } of events) {
      const { documentId, memberId: actorId } = payload;
      const deciders = await findAccessDeciders(tx, documentId);
      await this.notifier.notify(
        tx,
        deciders.map(({ memberId }) => ({
          memberId,
          kind: 'document-access-asked' as const,
          objectKind: 'document' as const,
          objectId: documentId,
          placeId: documentId,
          actorId,
        })),
      );
    }
  }

  @OnEvents(DocumentAccessGranted)
  accessGranted(events: readonly DocumentAccessGranted[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.map(({ payload: { documentId, memberId, byId } }) => ({
        memberId,
        kind: 'document-access-granted' as const,
        objectKind: 'document' as const,
        objectId: documentId,
        placeId: documentId,
        actorId: byId,
      })),
    );
  }

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
