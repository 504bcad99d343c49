import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { DeliveryService } from '#platform/mail/delivery.service';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { COLLECTION_WINDOW, type Digest, takeReadyDigests } from './digest-line.repository.ts';
import { type News, NewsSourceRegistry } from './news-source.registry.ts';
import { reminderDigestEmail } from './emails/reminder-digest.email.ts';

const NO_NEWS: News = { followed: [], own: [] };

/**
 * A digest is due two minutes after its first line, so that each member who prefers it gets one mail a day
 * with all reminders of that day, and with what is new where that is due. Taking the lines and planning the
 * mail are one transaction. Where there is nothing to tell there is no mail.
 */
@JobHandler({
  queue: 'reminders',
  job: 'digest',
  rule: 'system',
  every: 60_000,
  due: `exists (select from digest_line where at <= app_now() - ${COLLECTION_WINDOW}) or exists (
    select from news_digest where taken_at is null and at <= app_now() - ${COLLECTION_WINDOW}
  )`,
})
export class SendReminderDigestsJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryService,
    private readonly news: NewsSourceRegistry,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const digests = await takeReadyDigests(tx);
      const mails: { digest: Digest; news: News }[] = [];
      for (const digest of digests) {
        const { memberId, newsSince, lines } = digest;
        const news = newsSince ? await this.news.find(tx, memberId, newsSince) : NO_NEWS;
        if (lines.length + news.followed.length + news.own.length > 0) mails.push({ digest, news });
      }
      await this.deliveries.plan(
        tx,
        mails.map(({ digest: { memberId, address, language, first, lines }, news }) => ({
          event: `digest:${first}`,
          recipientId: memberId,
          address,
          channel: 'mail',
          ...reminderDigestEmail(lines, news, language),
        })),
      );
    });
  }
}
