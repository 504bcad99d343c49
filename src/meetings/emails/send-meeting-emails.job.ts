import { In } from 'typeorm';
import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { MeetingMailer, type MeetingEmailToSend } from './meeting.mailer.ts';
import { Meeting } from '../meeting.entity.ts';
import { DatePoll } from '../polls/date-poll.entity.ts';
import { SeriesMailer } from '../series/emails/series.mailer.ts';
import { claimDueMeetingEmails, saveLastSent, type DueMeetingEmail } from './due-meeting-emails.sql.ts';
import { meetingEmailReason, lastSentKindAfter } from './meeting-email-reason.policy.ts';

const BATCH_SIZE = 500;
const SERIES_BATCH_SIZE = 100;

/**
 * An email is due two minutes after the first change that it tells of. Claim, delivery and what the reader
 * knows afterwards are one transaction, so whatever is killed, each email is written once, and the next one
 * says only what is new.
 */
@JobHandler({
  queue: 'meetings',
  job: 'letters',
  rule: 'system',
  every: 60_000,
  due: `
    exists (select from meeting_email_state where due_at <= app_now())
      or exists (select from series_email_state where due_at <= app_now())`,
})
export class SendMeetingEmailsJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mailer: MeetingMailer,
    private readonly seriesMailer: SeriesMailer,
  ) {}

  async run(): Promise<void> {
    // Series first: what their readers know of each meeting decides what an email about that meeting still
    // has to say.
    while (
      (await this.unitOfWork.run(SYSTEM, (tx) => this.seriesMailer.planBatch(tx, SERIES_BATCH_SIZE))) ===
      SERIES_BATCH_SIZE
    );
    while ((await this.runBatch()) === BATCH_SIZE);
  }

  /** One batch. Returns how many emails it took. */
  private runBatch(): Promise<number> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const { taken, emails } = await claimDueMeetingEmails(tx, BATCH_SIZE);
      if (emails.length > 0) await this.sendBatch(tx, emails);
      return taken;
    });
  }

  private async sendBatch(tx: Tx, emails: readonly DueMeetingEmail[]): Promise<void> {
    const found = await tx.manager.findBy(Meeting, {
      id: In([...new Set(emails.map(({ meetingId }) => meetingId))]),
    });
    const meetings = new Map(found.map((meeting) => [meeting.id, meeting]));
    const polls = await tx.manager.findBy(DatePoll, { meetingId: In([...meetings.keys()]) });
    const editions = new Map(polls.map(({ meetingId, edition }) => [meetingId, edition]));
    const written = emails.flatMap(
      (email): (MeetingEmailToSend & { email: DueMeetingEmail; edition: number })[] => {
        const meeting = meetings.get(email.meetingId)!;
        const edition = editions.get(email.meetingId) ?? 0;
        const reason = meetingEmailReason(email, { ...meeting, invited: email.invited, edition });
        return reason ? [{ reason, meeting, email, edition }] : [];
      },
    );
    await this.mailer.plan(tx, written);
    await saveLastSent(
      tx,
      written.map(({ reason, meeting: { startsAt, endsAt, sequence }, email: { id }, edition }) => {
        const lastSent = lastSentKindAfter(reason);
        return { id, lastSent, number: lastSent === 'poll' ? edition : sequence, startsAt, endsAt };
      }),
    );
  }
}
