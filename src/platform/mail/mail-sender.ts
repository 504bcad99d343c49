import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { log } from '../log/log.ts';
import { newId } from '../persistence/id.ts';
import { DeliveryQueue, type TakenDelivery } from './delivery-queue.ts';
import { heldBack } from './held-back.ts';
import { composeLetter } from './letter.ts';
import { MailRoute } from './mail-route.ts';
import { SmtpFault, SmtpSession } from './smtp-session.ts';

const AT_ONCE = 10;
/** Connections side by side; each has one letter in hand at a time. */
export const LINES = 3;

/** Sends what is due, each letter once: see `deliver` for the order of steps that makes it so. */
@Injectable()
export class MailSender {
  constructor(
    private readonly queue: DeliveryQueue,
    private readonly config: Config,
    private readonly route: MailRoute,
  ) {}

  /** Sends everything that is due now, over a few connections side by side. */
  async sendDue(): Promise<void> {
    await this.queue.recover();
    await Promise.all(Array.from({ length: LINES }, () => this.sendOnOneLine()));
  }

  private async sendOnOneLine(): Promise<void> {
    const sender = newId();
    let session: SmtpSession | undefined;
    try {
      for (;;) {
        const taken = await this.queue.take(sender, AT_ONCE);
        if (taken.length === 0) return;
        session = session?.usable ? session : await this.connect(taken, sender);
        if (!session) return;
        await this.sendBatch(session, taken, sender);
      }
    } finally {
      session?.quit();
    }
  }

  private async connect(taken: readonly TakenDelivery[], sender: string): Promise<SmtpSession | undefined> {
    try {
      return await SmtpSession.open(await this.route.address());
    } catch (error) {
      const fault = SmtpFault.of(error);
      log.error({ fault: fault.message, waiting: taken.length }, 'the mail server cannot be reached');
      for (const delivery of taken) await this.queue.refused(delivery, sender, fault.message, false);
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
      if (!session.usable) {
        await this.queue.giveBack(
          taken.slice(at + 1).map(({ id }) => id),
          sender,
        );
        return;
      }
    }
  }

  /**
   * The row is committed as taken before we come here. The letter's end is held back until it is committed as
   * handed. So a crash before that commit has sent nothing, and the letter goes out again; a crash after it
   * may have, and it never does.
   */
  private async deliver(session: SmtpSession, delivery: TakenDelivery, sender: string): Promise<void> {
    let handed = false;
    try {
      const letter = await composeLetter(delivery, this.config.MAIL_FROM);
      await session.send(
        this.config.MAIL_FROM,
        delivery.address,
        heldBack(letter, async () => {
          handed = await this.queue.hand(delivery.id, sender);
          return handed;
        }),
      );
    } catch (error) {
      await this.notDelivered(
        session,
        delivery,
        sender,
        error instanceof SmtpFault ? error : SmtpFault.of(error),
        handed,
      );
      return;
    }
    await this.queue.sent(delivery.id);
  }

  private async notDelivered(
    session: SmtpSession,
    delivery: TakenDelivery,
    sender: string,
    fault: SmtpFault,
    handed: boolean,
  ): Promise<void> {
    log.warn({ delivery: delivery.id, fault: fault.message, handed }, 'a letter was not confirmed');
    if (handed && fault.answer === undefined) {
      await this.queue.uncertain(delivery.id, fault.message);
    } else {
      await this.queue.refused(delivery, sender, fault.message, fault.forGood);
    }
    // After a clear answer the line is in order; after anything else nobody knows where it stands.
    if (fault.answer === undefined) session.cut();
    else await session.reset().catch(() => session.cut());
  }
}
