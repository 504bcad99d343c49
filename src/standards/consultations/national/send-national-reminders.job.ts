import { ROUND_LIMITS } from '@nbn/contracts';
import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { nextReminderAt } from '../round-times.ts';
import { nationalConsultationEmail } from './emails/national-consultation.email.ts';
import {
  type AskedRecipient,
  findAskedRecipients,
  lockDueNationalReminders,
  rescheduleNationalReminder,
} from './national-consultation.repository.ts';
import { NationalReminderSent } from './national-consultations.events.ts';

/**
 * A week and two days before a national consultation ends, those who are asked at that moment and have not answered
 * are reminded. The time of the next reminder is set in the transaction that plans the mails, so each is sent
 * once.
 */
@JobHandler({
  queue: 'consultations',
  job: 'remind-networks',
  rule: 'system',
  every: 60_000,
  due: `exists (select from national_consultation where remind_at <= app_now())`,
  dueSince: `(select min(remind_at) from national_consultation where remind_at <= app_now())`,
})
export class SendNationalRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const due = await lockDueNationalReminders(tx);
      if (due.length === 0) return;
      for (const one of due)
        await rescheduleNationalReminder(tx, one, nextNationalReminderAt(one.closesAt, tx.now));
      const recipients = await findAskedRecipients(tx, due);
      await this.deliveries.plan(
        tx,
        recipients.map((recipient) => ({
          event: deliveryEvent(recipient, tx.now),
          recipientId: recipient.memberId,
          address: recipient.address,
          channel: 'mail',
          ...nationalConsultationEmail('reminder', recipient, this.config.PUBLIC_URL),
        })),
      );
      publishReminders(tx, recipients);
    });
  }
}

const nextNationalReminderAt = (closesAt: Date, now: Date): Date | null =>
  nextReminderAt(closesAt, now, ROUND_LIMITS.nationalRemindDays);

/** For ever the same for the same reminder of the same deadline. */
function deliveryEvent({ roundId, country, closesAt }: AskedRecipient, now: Date): string {
  const next = nextNationalReminderAt(closesAt, now)?.getTime() ?? 'last';
  return `national-reminder:${roundId}:${country}:${closesAt.getTime()}:${next}`;
}

function publishReminders(tx: Tx, recipients: readonly AskedRecipient[]): void {
  const memberIdsOf = new Map<string, string[]>();
  const standardOf = new Map<string, string>();
  for (const { roundId, standardId, memberId } of recipients) {
    standardOf.set(roundId, standardId);
    memberIdsOf.set(roundId, [...(memberIdsOf.get(roundId) ?? []), memberId]);
  }
  for (const [roundId, memberIds] of memberIdsOf)
    tx.publish(new NationalReminderSent({ standardId: standardOf.get(roundId)!, roundId, memberIds }));
}
