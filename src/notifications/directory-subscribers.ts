import { Injectable } from '@nestjs/common';
import {
  DirectoryFieldAsked,
  DirectoryFieldDeclined,
  DirectoryGrantChanged,
  DirectoryRevealsStopped,
} from '../network/index.ts';
import { Config } from '#platform/config/config';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { emailTexts } from '#platform/text/texts';
import { ReminderService } from '../reminders/index.ts';
import { NotificationService } from './notification.service.ts';

/** Who is notified of what is given of an entry of the directory, and of a member who was stopped. */
@Injectable()
export class DirectorySubscribers {
  constructor(
    private readonly notifier: NotificationService,
    private readonly reminders: ReminderService,
    private readonly config: Config,
  ) {}

  /** Who decides reads it in the application, and a line of it in their daily mail, which names nobody. */
  @OnEvents(DirectoryFieldAsked)
  async asked(events: readonly DirectoryFieldAsked[], tx: Tx): Promise<void> {
    const asked = events.flatMap(({ payload: { entryId, memberId, toIds } }) =>
      toIds.map((toId) => ({ entryId, toId, memberId })),
    );
    await this.notifier.notify(
      tx,
      asked.map(({ entryId, toId, memberId }) => ({
        memberId: toId,
        kind: 'directory-asked' as const,
        objectKind: 'directory-entry' as const,
        objectId: entryId,
        placeId: entryId,
        actorId: memberId,
      })),
    );
    await this.reminders.addToDigest(
      tx,
      asked.map(({ entryId, toId }) => ({
        memberId: toId,
        line: (language) => emailTexts('directory-asked', language).line,
        url: new URL(`/network/directory/${entryId}`, this.config.PUBLIC_URL).href,
      })),
    );
  }

  @OnEvents(DirectoryFieldDeclined)
  declined(events: readonly DirectoryFieldDeclined[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.map(({ payload: { entryId, memberId } }) => ({
        memberId,
        kind: 'directory-declined' as const,
        objectKind: 'directory-entry' as const,
        objectId: entryId,
        placeId: entryId,
        actorId: null,
      })),
    );
  }

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
