import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { EmailText } from '#platform/mail/email-text';
import type { Tx } from '#platform/persistence/transaction';
import { findActorOf } from '../actor-of-member.query.ts';
import { confirmedRecoveryEmail } from './emails/confirmed-recovery.email.ts';
import { recoveryNoticeEmail } from './emails/recovery-notice.email.ts';
import { stoppedRecoveryEmail } from './emails/stopped-recovery.email.ts';
import type { RecoveryRow } from './recovery.repository.ts';

/** A recovery whose day has begun. */
interface AnnouncedRecovery extends RecoveryRow {
  readonly effectiveAt: Date;
  /** What stops it, without signing in. */
  readonly token: string;
}

/** Tells the member and those who confirmed what is going to happen, and that it does not. */
@Injectable()
export class RecoveryMailer {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  async planNotice(
    tx: Tx,
    { id, memberId, memberName, effectiveAt, token }: AnnouncedRecovery,
    confirmers: readonly [Actor, Actor],
  ): Promise<void> {
    const event = `recovery:${id}:begun`;
    const member = await findActorOf(tx, memberId);
    if (!member) return;
    const names = confirmers.map(({ name }) => name) as [string, string];
    // Behind the hash sign the token reaches no server log and no mail scanner's request.
    const stopUrl = this.address(`/stop-recovery#${token}`);
    await this.plan(tx, event, member, recoveryNoticeEmail({ names, effectiveAt, url: stopUrl }, member));
    const url = this.address(`/network/members/${memberId}`);
    for (const confirmer of confirmers) {
      const text = confirmedRecoveryEmail({ member: memberName, effectiveAt, url }, confirmer);
      await this.plan(tx, event, confirmer, text);
    }
  }

  async planStopped(
    tx: Tx,
    { id, memberName }: Pick<RecoveryRow, 'id' | 'memberName'>,
    recipientIds: readonly string[],
  ): Promise<void> {
    for (const recipientId of recipientIds) {
      const recipient = await findActorOf(tx, recipientId);
      if (!recipient) continue;
      await this.plan(tx, `recovery:${id}:stopped`, recipient, stoppedRecoveryEmail(memberName, recipient));
    }
  }

  private plan(tx: Tx, event: string, recipient: Actor, text: EmailText): Promise<void> {
    const { memberId, email } = recipient;
    return this.deliveries.plan(tx, [
      { event, recipientId: memberId, address: email, channel: 'mail', ...text },
    ]);
  }

  private address(path: string): string {
    return new URL(path, this.config.PUBLIC_URL).href;
  }
}
