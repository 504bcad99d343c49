import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { DeliveryService } from '#platform/mail/delivery.service';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { COLLECTION_WINDOW, takeReadyDigests } from './digest-line.repository.ts';
import { reminderDigestEmail } from './emails/reminder-digest.email.ts';

/**
 * A digest is due two minutes after its first line, so that each member who prefers it gets one mail a day
 * with all reminders of that day. Taking the lines and planning the mail are one transaction.
 */
@JobHandler({
  queue: 'reminders',
  job: 'digest',
  rule: 'system',
  every: 60_000,
  due: `exists (select from digest_line where at <= app_now() - ${COLLECTION_WINDOW})`,
})
export class SendReminderDigestsJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryService,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const digests = await takeReadyDigests(tx);
      await this.deliveries.plan(
        tx,
        digests.map(({ memberId, address, first, lines }) => ({
          event: `digest:${first}`,
          recipientId: memberId,
          address,
          channel: 'mail',
          ...reminderDigestEmail(lines),
        })),
      );
    });
  }
}
