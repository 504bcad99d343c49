import { In } from 'typeorm';
import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ReminderService } from '../../reminders/index.ts';
import { meetingUrl } from '../calendar/calendar.presenter.ts';
import { MeetingMailer } from '../emails/meeting.mailer.ts';
import { Meeting } from '../meeting.entity.ts';
import { FROM_UNANSWERED_POLLS } from '../reminders/unanswered.sql.ts';
import { AnswerLinkService } from './answer-link.service.ts';
import { pollEmail } from './emails/poll.email.ts';

/** Those who have said nothing; a deadline that was put off has reminders of its own. */
const SELECT_UNANSWERED = `
  select i.meeting_id as object_id, i.member_id, d.answer_by as until, null::date as day,
    greatest(d.answer_by_set_at, i.invited_at) as since, null::json as facts
  ${FROM_UNANSWERED_POLLS}`;

/**
 * A reminder is due before the deadline of a poll, for those who have not answered and nobody else. What was
 * sent is recorded in the transaction that plans the mails, and never taken again.
 */
@JobHandler({ queue: 'meetings', job: 'poll-reminders', rule: 'system', every: 60_000 })
export class SendPollRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mailer: MeetingMailer,
    private readonly links: AnswerLinkService,
    private readonly reminders: ReminderService,
    private readonly config: Config,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const due = await this.reminders.takeDue<null>(tx, 'poll', SELECT_UNANSWERED);
      if (due.length === 0) return;
      const polls = await this.mailer.pollEmailData(
        tx,
        await tx.manager.findBy(Meeting, { id: In(due.map(({ objectId }) => objectId)) }),
      );
      const links = await this.links.create(
        tx,
        due.map(({ objectId: meetingId, memberId }) => ({ meetingId, memberId })),
      );
      await this.reminders.send(
        tx,
        due.map((one, place) => {
          const page = meetingUrl(this.config.PUBLIC_URL, one.objectId);
          return {
            ...one,
            topic: 'poll',
            event: this.reminders.deliveryEvent('poll', one),
            url: page,
            ...pollEmail('poll-reminder', polls.get(one.objectId)!, one, {
              page,
              answer: links[place]!,
            }),
          };
        }),
      );
    });
  }
}
