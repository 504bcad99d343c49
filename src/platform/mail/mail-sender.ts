import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { InstallationState } from '../installation/installation-state.ts';
import { log } from '../log/log.ts';
import { newId } from '../persistence/id.ts';
import { DeliveryQueueRepository, type TakenDelivery } from './delivery-queue.repository.ts';
import { gatedEmailStream } from './gated-email.ts';
import { composeEmail } from './email-composer.ts';
import { SmtpAddressResolver } from './smtp-address-resolver.ts';
import { SmtpError, SmtpSession } from './smtp-session.ts';

const BATCH_SIZE = 10;
/** Parallel connections; each sends one email at a time. */
export const CONNECTIONS = 3;

/** Sends what is due, each email once: see `deliver` for the order of steps that ensures it. */
@Injectable()
export class MailSender {
  constructor(
    private readonly queue: DeliveryQueueRepository,
    private readonly config: Config,
    private readonly addressResolver: SmtpAddressResolver,
    private readonly installation: InstallationState,
  ) {}

  /** Sends everything that is due now, over a few parallel connections; nothing from a restored copy. */
  async sendDue(): Promise<void> {
    if (this.installation.inQuarantine) return;
    await this.queue.recoverAbandoned();
    await Promise.all(Array.from({ length: CONNECTIONS }, () => this.sendOnOneConnection()));
  }

  private async sendOnOneConnection(): Promise<void> {
    const sender = newId();
    let session: SmtpSession | undefined;
    try {
      for (;;) {
        const taken = await this.queue.take(sender, BATCH_SIZE);
        if (taken.length === 0) return;
        session = session?.isUsable ? session : await this.connect(taken, sender);
        if (!session) return;
        await this.sendBatch(session, taken, sender);
      }
    } finally {
      session?.quit();
    }
  }

  private async connect(taken: readonly TakenDelivery[], sender: string): Promise<SmtpSession | undefined> {
    try {
      return await SmtpSession.open(await this.addressResolver.resolve());
    } catch (error) {
      const fault = SmtpError.from(error);
      log.error({ fault: fault.message, waiting: taken.length }, 'the mail server cannot be reached');
      for (const delivery of taken) await this.queue.recordFailure(delivery, sender, fault.message, false);
      return undefined;
    }
  }

  private async sendBatch(
    session: SmtpSession,
    taken: readonly TakenDelivery[],
    sender: string,
  ): Promise<void> {
    for (const [at, delivery] of taken.entries()) {
      await this.deliver(session, delivery, sender);
      if (!session.isUsable) {
        await this.queue.release(
          taken.slice(at + 1).map(({ id }) => id),
          sender,
        );
        return;
      }
    }
  }

  /**
   * The row is committed as taken before this. The email's end is held back until the row is committed as
   * handed. So a crash before that commit has sent nothing, and the email goes out again; a crash after it may
   * have sent it, and it never goes out again.
   */
  private async deliver(session: SmtpSession, delivery: TakenDelivery, sender: string): Promise<void> {
    let handed = false;
    try {
      const email = await composeEmail(delivery, this.config.MAIL_FROM);
      await session.send(
        this.config.MAIL_FROM,
        delivery.address,
        gatedEmailStream(email, async () => {
          handed = await this.queue.markHanded(delivery.id, sender);
          return handed;
        }),
      );
    } catch (error) {
      await this.handleFailure(session, delivery, sender, SmtpError.from(error), handed);
      return;
    }
    await this.queue.markSent(delivery.id);
  }

  private async handleFailure(
    session: SmtpSession,
    delivery: TakenDelivery,
    sender: string,
    fault: SmtpError,
    handed: boolean,
  ): Promise<void> {
    log.warn({ delivery: delivery.id, fault: fault.message, handed }, 'an email was not confirmed');
    if (handed && fault.responseCode === undefined) {
      await this.queue.markUncertain(delivery.id, fault.message);
    } else {
      await this.queue.recordFailure(delivery, sender, fault.message, fault.isPermanent);
    }
    // After a clear answer the connection is usable; after anything else its state is unknown.
    if (fault.responseCode === undefined) session.abort();
    else await session.reset().catch(() => session.abort());
  }
}
