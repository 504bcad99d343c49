import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ReminderService } from '../../reminders/index.ts';
import { meetingUrl } from '../calendar/calendar.presenter.ts';
import { AnswerLinkService } from '../polls/answer-link.service.ts';
import { FROM_UNANSWERED_INVITATIONS } from './unanswered.sql.ts';
import { answerReminderEmail, type UnansweredMeeting } from './emails/answer-reminder.email.ts';

/** Invitations without an answer. A move asks anew: what lay before it is not recalled. */
const SELECT_UNANSWERED = `
  select i.meeting_id as object_id, i.member_id, m.starts_at as until, null::date as day, i.asked_at as since,
    json_build_object('title', m.title, 'discreet', m.discreet) as facts
  ${FROM_UNANSWERED_INVITATIONS}
    and m.starts_at < app_now() + interval '15 days'`;

/**
 * A reminder is due for whoever has not said whether they come, while there is time to plan with the answer.
 * What was sent is recorded in the transaction that plans the mails, and never taken again.
 */
@JobHandler({ queue: 'meetings', job: 'answer-reminders', rule: 'system', every: 60_000 })
export class SendAnswerRemindersJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: AnswerLinkService,
    private readonly reminders: ReminderService,
    private readonly config: Config,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const due = await this.reminders.takeDue<UnansweredMeeting>(tx, 'answer', SELECT_UNANSWERED);
      if (due.length === 0) return;
      const links = await this.links.create(
        tx,
        due.map(({ objectId: meetingId, memberId }) => ({ meetingId, memberId })),
      );
      await this.reminders.send(
        tx,
        due.map((one, place) => {
          const url = meetingUrl(this.config.PUBLIC_URL, one.objectId);
          return {
            ...one,
            topic: 'answer',
            event: this.reminders.deliveryEvent('answer', one),
            url,
            ...answerReminderEmail(one.facts, one.until!, one, url, links[place]!),
          };
        }),
      );
    });
  }
}
