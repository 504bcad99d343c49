import { In } from 'typeorm';
import { SYSTEM } from '../../platform/access/actor.ts';
import { Config } from '../../platform/config/config.ts';
import { JobHandler, type Job } from '../../platform/jobs/job-handler.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { ReminderService } from '../../reminders/index.ts';
import { meetingUrl } from '../calendar/calendar-meeting.ts';
import { MeetingMails } from '../mails/meeting-mails.ts';
import { Meeting } from '../meeting.entity.ts';
import { AnswerLinks } from './answer-links.service.ts';
import { pollMail } from './poll-mail.ts';

/**
 * Those who have said nothing. Whoever was asked for a seat and holds it no longer is not recalled to it; a
 * deadline that was put off has reminders of its own.
 */
const SILENT = `
  select i.meeting_id as object_id, i.member_id, d.answer_by as until, null::date as day,
    greatest(d.answer_by_set_at, i.invited_at) as since, null::json as facts
  from date_poll d
  join meeting m on m.id = d.meeting_id and m.state = 'polling'
  join meeting_invitation i on i.meeting_id = m.id and i.withdrawn_at is null
  join member_standing s on s.member_id = i.member_id
    and (i.seat_id is null or i.alternate or s.seat_id = i.seat_id)
  where d.settled_at is null and d.answer_by > app_now()
    and not exists (
      select 1
      from poll_answer a
      join poll_slot s on s.id = a.slot_id and s.withdrawn_at is null
      where s.meeting_id = i.meeting_id and a.member_id = i.member_id and a.superseded_at is null
    )`;

/** Before the deadline of a poll those who have not answered are asked again, and nobody else. */
@JobHandler({ queue: 'meetings', job: 'poll-reminders', rule: 'system', every: 60_000 })
export class PollReminderSweep implements Job {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mails: MeetingMails,
    private readonly links: AnswerLinks,
    private readonly reminding: ReminderService,
    private readonly config: Config,
  ) {}

  run(): Promise<void> {
    return this.work.run(SYSTEM, async (tx) => {
      const due = await this.reminding.takeDue<null>(tx, 'poll', SILENT);
      if (due.length === 0) return;
      const polls = await this.mails.pollsOf(
        tx,
        await tx.manager.findBy(Meeting, { id: In(due.map(({ objectId }) => objectId)) }),
      );
      const links = await this.links.make(
        tx,
        due.map(({ objectId: meetingId, memberId }) => ({ meetingId, memberId })),
      );
      await this.reminding.send(
        tx,
        due.map((one, place) => {
          const page = meetingUrl(this.config.PUBLIC_URL, one.objectId);
          return {
            ...one,
            topic: 'poll',
            event: this.reminding.deliveryEvent('poll', one),
            url: page,
            ...pollMail('poll-reminder', polls.get(one.objectId)!, one.timeZone, {
              page,
              answer: links[place]!,
            }),
          };
        }),
      );
    });
  }
}
