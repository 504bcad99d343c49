import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { RoundReminderSent } from './consultations.events.ts';
import { takesAnswers } from './consultations.policy.ts';
import { RoundIsNotOpen } from './consultations.problems.ts';
import {
  findPendingRecipients,
  lockDueReminders,
  PARTICIPANT_TABLES,
  type PendingRecipient,
  rescheduleReminder,
} from './consultation-reminder.repository.ts';
import { consultationReminderEmail } from './emails/consultation-reminder.email.ts';
import { lockRoundForManaging } from './round.lock.ts';
import { nextReminderAt } from './round-times.ts';

/** Reminds those who have not answered, and nobody else. */
@Injectable()
export class ConsultationReminderService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  /** Sends the reminders that are due, one for each deadline. */
  async sendDueReminders(): Promise<void> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      const participants: string[] = [];
      for (const kind of PARTICIPANT_TABLES) {
        for (const due of await lockDueReminders(tx, kind)) {
          await rescheduleReminder(tx, kind, due, nextReminderAt(due.deadline, tx.now));
          participants.push(`${due.roundId} ${due.participantId}`);
        }
      }
      await this.sendReminders(tx, participants, ({ roundId, deadline }) => {
        const next = nextReminderAt(deadline, tx.now)?.getTime() ?? 'last';
        return `consultation-reminder:${roundId}:${next}:${deadline.getTime()}`;
      });
    });
  }

  /** Sends a reminder on request; within one hour nobody gets it twice. Returns how many are reminded. */
  async sendRemindersNow(actor: Actor, standardId: string, roundId: string): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { policyInput } = await lockRoundForManaging(tx, actor, standardId, roundId);
      if (!takesAnswers(policyInput)) throw new RoundIsNotOpen();
      const reminded = await this.sendReminders(
        tx,
        [...policyInput.countries, ...policyInput.observerIds].map((id) => `${roundId} ${id}`),
        () => `consultation-reminder:${roundId}:${tx.now.toISOString().slice(0, 13)}`,
      );
      tx.audit({
        action: 'consultation.recalled',
        object: { kind: 'consultation', id: roundId },
        detail: { standardId, reminded },
      });
      return reminded;
    });
  }

  private async sendReminders(
    tx: Tx,
    participants: readonly string[],
    eventOf: (recipient: PendingRecipient) => string,
  ): Promise<number> {
    if (participants.length === 0) return 0;
    const recipients = await findPendingRecipients(tx, participants);
    await this.deliveries.plan(
      tx,
      recipients.map((recipient) => ({
        event: eventOf(recipient),
        recipientId: recipient.memberId,
        address: recipient.address,
        channel: 'mail',
        ...consultationReminderEmail(recipient, this.config.PUBLIC_URL),
      })),
    );
    const byRound = new Map<string, PendingRecipient[]>();
    for (const recipient of recipients)
      byRound.set(recipient.roundId, [...(byRound.get(recipient.roundId) ?? []), recipient]);
    for (const [roundId, reminded] of byRound)
      tx.publish(
        new RoundReminderSent({
          standardId: reminded[0]!.standardId,
          roundId,
          memberIds: reminded.map(({ memberId }) => memberId),
        }),
      );
    return recipients.length;
  }
}
