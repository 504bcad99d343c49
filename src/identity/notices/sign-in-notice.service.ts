import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { EmailText } from '#platform/mail/email-text';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { NotMeLinkRepository } from '../not-me/not-me-link.repository.ts';
import { hashToken, newToken } from '../token.ts';
import { newDeviceEmail } from './emails/new-device.email.ts';
import { type NoticeFacts, type SignInNotice, signInNoticeEmail } from './emails/sign-in-notice.email.ts';

/** Tells members by mail what happened to their way in, so that they notice what they did not do themselves. */
@Injectable()
export class SignInNoticeService {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
    private readonly links: NotMeLinkRepository,
  ) {}

  plan(tx: Tx, actor: Actor, what: SignInNotice): Promise<void> {
    return this.send(tx, actor, (facts) => signInNoticeEmail({ ...facts, what }, actor));
  }

  /** Of a sign-in from a device on which the member was never signed in, or not for half a year. */
  planNewDevice(tx: Tx, actor: Actor, device: string | null): Promise<void> {
    return this.send(tx, actor, (facts) => newDeviceEmail({ ...facts, device }, actor));
  }

  private async send(tx: Tx, actor: Actor, write: (facts: NoticeFacts) => EmailText): Promise<void> {
    const token = newToken();
    await this.links.insert(tx, hashToken(token), actor.memberId);
    // Behind the hash sign the token reaches no server log and no mail scanner's request.
    const url = new URL(`/not-me#${token}`, this.config.PUBLIC_URL).href;
    return this.deliveries.plan(tx, [
      {
        event: `sign-in-notice:${newId()}`,
        recipientId: actor.memberId,
        address: actor.email,
        channel: 'mail',
        ...write({ name: actor.name, at: tx.now, url }),
      },
    ]);
  }
}
