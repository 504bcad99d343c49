import { Injectable } from '@nestjs/common';
import { writeInvitation } from '@nbn/calendar';
import type { AttendanceAnswer } from '@nbn/contracts';
import { Config } from '../../platform/config/config.ts';
import { Deliveries } from '../../platform/mail/deliveries.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { calendarMeeting, meetingUrl } from '../calendar/calendar-meeting.ts';
import type { Meeting } from '../meeting.entity.ts';
import { meetingMail, type MeetingMailReason } from './meeting-mail.ts';

/** One invitation with what a mail to its holder needs. */
export interface Invitee {
  readonly invitationId: string;
  readonly memberId: string;
  readonly name: string;
  readonly address: string;
  readonly timeZone: string;
  readonly answer: AttendanceAnswer | null;
}

const INVITEES = `
  select i.id as "invitationId", i.member_id as "memberId", p.name, p.email as address, i.answer, p.time_zone as "timeZone"
  from meeting_invitation i
  join member_standing p on p.member_id = i.member_id and p.state <> 'left'
  where i.meeting_id = $1 and i.withdrawn_at is null and ($2::uuid[] is null or i.member_id = any($2))
  order by i.id`;

type Reason = Exclude<MeetingMailReason, '7-days' | '1-day' | '1-hour'>;

/** Writes the calendar mails of a meeting into the transaction that makes them due: one person a mail. */
@Injectable()
export class MeetingMails {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly config: Config,
  ) {}

  /** Those invited now, or those of them with these member ids. */
  invitees(tx: Tx, meetingId: string, memberIds: readonly string[] | null = null): Promise<Invitee[]> {
    return tx.manager.query<Invitee[]>(INVITEES, [meetingId, memberIds]);
  }

  /** Plans one mail with one calendar message for each invitee. Returns how many. */
  async plan(tx: Tx, reason: Reason, meeting: Meeting, invitees: readonly Invitee[]): Promise<number> {
    const entry = calendarMeeting(meeting, this.config.PUBLIC_URL);
    const url = meetingUrl(this.config.PUBLIC_URL, meeting.id);
    const method = reason === 'cancelled' || reason === 'withdrawn' ? 'CANCEL' : 'REQUEST';
    const organizer = { name: 'NBN secretariat', address: this.config.MAIL_FROM };
    await this.deliveries.plan(
      tx,
      invitees.map((invitee) => ({
        event: eventOf(reason, meeting, invitee),
        recipientId: invitee.memberId,
        address: invitee.address,
        channel: 'mail',
        ...meetingMail(reason, meeting, invitee, url),
        calendar: { method, ics: writeInvitation({ method, meeting: entry, organizer, recipient: invitee, stamp: tx.now }) },
      })),
    );
    return invitees.length;
  }
}

/** The same happening has the same name for ever, so that it is told once. */
function eventOf(reason: Reason, { id, sequence }: Meeting, { invitationId }: Invitee): string {
  return reason === 'invited' || reason === 'withdrawn' ? `meeting-${reason}:${invitationId}` : `meeting-${reason}:${id}:${sequence}`;
}
