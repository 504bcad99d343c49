import { In } from 'typeorm';
import { SYSTEM } from '../../platform/access/actor.ts';
import { Config } from '../../platform/config/config.ts';
import { JobHandler, type RunsJob } from '../../platform/jobs/job-handler.ts';
import { Deliveries } from '../../platform/mail/deliveries.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { meetingUrl } from '../calendar/calendar-meeting.ts';
import { MeetingMails } from '../mails/meeting-mails.ts';
import { Meeting } from '../meeting.entity.ts';
import { AnswerLinks } from './answer-links.service.ts';
import { pollMail } from './poll-mail.ts';

const CLAIM = `
  update date_poll d set remind_at = null from meeting m
  where m.id = d.meeting_id and m.state = 'polling' and d.settled_at is null and d.remind_at <= app_now() and d.answer_by > app_now()
  returning d.meeting_id as id, d.answer_by as "answerBy"`;

/** Those who have said nothing. Whoever was asked for a seat and holds it no longer is not recalled to it. */
const SILENT = `
  select i.meeting_id as "meetingId", i.member_id as "memberId", p.email as address, p.time_zone as "timeZone"
  from meeting_invitation i
  join member_standing p on p.member_id = i.member_id and p.state <> 'left' and (i.seat_id is null or p.seat_id = i.seat_id)
  where i.meeting_id = any($1) and i.withdrawn_at is null and not exists (
    select 1 from poll_answer a join poll_slot s on s.id = a.slot_id and s.withdrawn_at is null
    where s.meeting_id = i.meeting_id and a.member_id = i.member_id and a.superseded_at is null)
  order by i.meeting_id, i.id`;

interface Silent {
  readonly meetingId: string;
  readonly memberId: string;
  readonly address: string;
  readonly timeZone: string;
}

/** Two days before the deadline of a poll, those who have not answered are asked again: once, and nobody else. */
@JobHandler({ queue: 'meetings', job: 'poll-reminders', rule: 'system', every: 60_000 })
export class PollReminderSweep implements RunsJob {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mails: MeetingMails,
    private readonly links: AnswerLinks,
    private readonly deliveries: Deliveries,
    private readonly config: Config,
  ) {}

  run(): Promise<void> {
    return this.work.run(SYSTEM, async (tx) => {
      const [due] = await tx.manager.query<[{ id: string; answerBy: Date }[], number]>(CLAIM);
      if (due.length > 0) await this.remind(tx, new Map(due.map(({ id, answerBy }) => [id, answerBy])));
    });
  }

  private async remind(tx: Tx, due: ReadonlyMap<string, Date>): Promise<void> {
    const ids = [...due.keys()];
    const silent = await tx.manager.query<Silent[]>(SILENT, [ids]);
    const polls = await this.mails.pollsOf(tx, await tx.manager.findBy(Meeting, { id: In(ids) }));
    const links = await this.links.make(tx, silent);
    await this.deliveries.plan(tx, silent.map(({ meetingId, memberId, address, timeZone }, place) => ({
      // A deadline that was put off has a reminder of its own.
      event: `poll-reminder:${meetingId}:${due.get(meetingId)!.getTime()}`, recipientId: memberId, address, channel: 'mail',
      ...pollMail('poll-reminder', polls.get(meetingId)!, timeZone, { page: meetingUrl(this.config.PUBLIC_URL, meetingId), answer: links[place]! }),
    })));
  }
}
