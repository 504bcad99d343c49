import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { type SignInNotice, signInNoticeEmail } from './sign-in-notice.email.ts';

/** Tells members by mail what happened to their way in, so that they notice what they did not do themselves. */
@Injectable()
export class SignInNoticeService {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  async plan(tx: Tx, actor: Actor, what: SignInNotice): Promise<void> {
    const url = new URL('/sessions', this.config.PUBLIC_URL).href;
    await this.deliveries.plan(tx, [
      {
        event: `sign-in-notice:${newId()}`,
        recipientId: actor.memberId,
        address: actor.email,
        channel: 'mail',
        ...signInNoticeEmail({ what, name: actor.name, at: tx.now, url }, actor),
      },
    ]);
  }
}
