import { formatMoment } from '@nbn/calendar';
import { type Language, LOCALE } from '@nbn/contracts';
import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { DeliveryService } from '#platform/mail/delivery.service';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { takeDueSummaries, type EmailLineRow } from '../ballot-email.repository.ts';
import { type BallotEmailLine, ballotSummaryEmail } from './ballot-summary.email.ts';

/**
 * A line is due two minutes after a ballot opened or closed for a seat, or when its reader wants mail: each
 * reader gets one mail with all lines. Taking the lines and planning the mail are one transaction.
 */
@JobHandler({
  queue: 'ballots',
  job: 'send-emails',
  rule: 'system',
  every: 60_000,
  due: 'exists (select from ballot_email_line where due_at <= app_now())',
  dueSince: `(select min(due_at) from ballot_email_line where due_at <= app_now())`,
})
export class SendBallotEmailsJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const summaries = await takeDueSummaries(tx);
      await this.deliveries.plan(
        tx,
        summaries.map(({ memberId, address, language, lines }) => ({
          // A line is sent once, so the first one identifies its email.
          event: `ballots:${lines[0]!.what}:${lines[0]!.ballotId}`,
          recipientId: memberId,
          address,
          channel: 'mail',
          ...ballotSummaryEmail(
            lines.map((line) => this.toEmailLine(line, language)),
            language,
          ),
        })),
      );
    });
  }

  private toEmailLine(
    { ballotId, what, hash, question, closesAt, timeZone, outcome }: EmailLineRow,
    language: Language,
  ): BallotEmailLine {
    const url = new URL(`/priorities/ballots/${ballotId}`, this.config.PUBLIC_URL).href;
    const closes = formatMoment(new Date(closesAt), timeZone, LOCALE[language]);
    return { what, question, hash, url, closes, outcome };
  }
}
