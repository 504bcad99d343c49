import { Injectable } from '@nestjs/common';
import { NominationAnswered, NominationMade } from '../network/index.ts';
import { Config } from '#platform/config/config';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { emailTexts } from '#platform/text/texts';
import { ReminderService } from '../reminders/index.ts';
import { NotificationService } from './notification.service.ts';

/**
 * Who is notified of what national teams bring in: the secretariat, and the team of what became of it. Each
 * reads it in the application, and a line of it in their daily mail, which names nobody.
 */
@Injectable()
export class NominationSubscribers {
  constructor(
    private readonly notifier: NotificationService,
    private readonly reminders: ReminderService,
    private readonly config: Config,
  ) {}

  @OnEvents(NominationMade)
  made(events: readonly NominationMade[], tx: Tx): Promise<void> {
    return this.notify(tx, 'nomination-made', events);
  }

  @OnEvents(NominationAnswered)
  answered(events: readonly NominationAnswered[], tx: Tx): Promise<void> {
    return this.notify(tx, 'nomination-settled', events);
  }

  private async notify(
    tx: Tx,
    kind: 'nomination-made' | 'nomination-settled',
    events: readonly (NominationMade | NominationAnswered)[],
  ): Promise<void> {
    const notified = events.flatMap(({ payload: { nominationId, toIds, byId } }) =>
      toIds.map((toId) => ({ nominationId, toId, byId })),
    );
    await this.notifier.notify(
      tx,
      notified.map(({ nominationId, toId, byId }) => ({
        memberId: toId,
        kind,
        objectKind: 'nomination' as const,
        objectId: nominationId,
        placeId: nominationId,
        actorId: byId,
      })),
    );
    await this.reminders.addToDigest(
      tx,
      notified.map(({ toId }) => ({
        memberId: toId,
        line: (language) => emailTexts('nomination', language)[kind],
        url: new URL('/network/nominations', this.config.PUBLIC_URL).href,
      })),
    );
  }
}
