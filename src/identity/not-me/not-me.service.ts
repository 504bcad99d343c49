import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { RetentionRuleRegistry } from '#platform/retention/retention-rule.registry';
import { findActorOf } from '../actor-of-member.query.ts';
import { LinkSpent } from '../identity.problems.ts';
import { KnownDeviceService } from '../known-device.service.ts';
import { OneTimeLinkService } from '../one-time-link.service.ts';
import type { RequestOrigin } from '../request-origin.ts';
import { SessionService } from '../session.service.ts';
import { SignInRateLimiter } from '../sign-in-rate-limiter.ts';
import { hashToken } from '../token.ts';
import { notMeEmail } from './emails/not-me.email.ts';
import { NOT_ME_LINK_RETENTION, NotMeLinkRepository } from './not-me-link.repository.ts';

/** What a member does who reads of a sign-in, or of a change of it, that was not theirs: it locks everybody out. */
@Injectable()
export class NotMeService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: NotMeLinkRepository,
    private readonly limits: SignInRateLimiter,
    private readonly sessions: SessionService,
    private readonly devices: KnownDeviceService,
    private readonly invitations: OneTimeLinkService,
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
    private readonly retention: RetentionRuleRegistry,
  ) {}

  onModuleInit(): void {
    this.retention.register(NOT_ME_LINK_RETENTION);
  }

  /** Ends all sessions, takes away the passphrase and what was added since, and mails a link for a new one. */
  async report(token: string, from: RequestOrigin): Promise<void> {
    await this.limits.consumeAddress(from.address);
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      const link = await this.links.spend(tx, hashToken(token));
      const member = link && (await findActorOf(tx, link.memberId));
      if (!link || !member) throw new LinkSpent();
      const { memberId, country } = member;
      await this.links.deleteFactorsSince(tx, link);
      await this.sessions.endAllOf(tx, memberId);
      await this.devices.forgetAll(tx, memberId);
      await this.invitations.sendInvitation(tx, { ...member, id: memberId, state: 'active' });
      await this.tellSecretariat(tx, member, link.noticedAt);
      const object = { kind: 'member', id: memberId };
      tx.audit({ action: 'account.disavowed', object, country, by: member });
    });
    await this.limits.refundAddress(from.address);
  }

  private async tellSecretariat(tx: Tx, { memberId, name }: Actor, noticedAt: Date): Promise<void> {
    const event = `not-me:${newId()}`;
    const url = new URL(`/network/members/${memberId}`, this.config.PUBLIC_URL).href;
    for (const id of await this.links.findSecretariat(tx, memberId)) {
      const recipient = await findActorOf(tx, id);
      if (!recipient) continue;
      const text = notMeEmail({ member: name, noticedAt, url }, recipient);
      await this.deliveries.plan(tx, [
        { event, recipientId: id, address: recipient.email, channel: 'mail', ...text },
      ]);
    }
  }
}
