import { Injectable } from '@nestjs/common';
import { ApplicationSubmitted, findDecidersOf } from '../funding/index.ts';
import { Config } from '#platform/config/config';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { emailTexts } from '#platform/text/texts';
import { ReminderService } from '../reminders/index.ts';
import { NotificationService } from './notification.service.ts';

/** Whoever may decide an application is notified of it once, in the application and by a line of the daily mail. */
@Injectable()
export class FundingSubscribers {
  constructor(
    private readonly notifier: NotificationService,
    private readonly reminders: ReminderService,
    private readonly config: Config,
  ) {}

  @OnEvents(ApplicationSubmitted)
  async submitted(events: readonly ApplicationSubmitted[], tx: Tx): Promise<void> {
    const byOf = new Map(events.map(({ payload: { applicationId, byId } }) => [applicationId, byId]));
    const deciders = await findDecidersOf(tx, [...byOf.keys()]);
    await this.notifier.notify(
      tx,
      deciders.map(({ applicationId, memberId }) => ({
        memberId,
        kind: 'application-submitted' as const,
        objectKind: 'funding-application' as const,
        objectId: applicationId,
        placeId: applicationId,
        actorId: byOf.get(applicationId)!,
      })),
    );
    await this.reminders.addToDigest(
      tx,
      deciders.map(({ applicationId, memberId }) => ({
        memberId,
        // Whose application it is appears on its page and in no mail.
        line: (language) => emailTexts('funding', language).submitted,
        url: new URL(`/network/funds/applications/${applicationId}`, this.config.PUBLIC_URL).href,
      })),
    );
  }
}
