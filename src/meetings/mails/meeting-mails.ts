import { Injectable } from '@nestjs/common';
import { writeInvitation } from '@nbn/calendar';
import { Config } from '../../platform/config/config.ts';
import type { PlannedDelivery } from '../../platform/mail/delivery.ts';
import { Deliveries } from '../../platform/mail/deliveries.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { calendarMeeting, meetingUrl } from '../calendar/calendar-meeting.ts';
import type { DueLetter } from '../letters/due-letters.query.ts';
import { toldBy, type LetterReason } from '../letters/letter-reason.ts';
import type { Meeting } from '../meeting.entity.ts';
import { meetingMail, type MeetingMailReason } from './meeting-mail.ts';

/** A letter with why it is written and what about. */
export interface LetterToWrite {
  readonly reason: LetterReason;
  readonly meeting: Meeting;
  readonly letter: DueLetter;
}

/** Writes the letters of meetings into the transaction that claimed them: one person a mail. */
@Injectable()
export class MeetingMails {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly config: Config,
  ) {}

  /** Plans one mail for each letter; a meeting with a date goes along as a calendar message. */
  async write(tx: Tx, letters: readonly LetterToWrite[]): Promise<void> {
    await this.deliveries.plan(tx, letters.map((letter) => this.mailOf(tx, letter)));
  }

  private mailOf(tx: Tx, { reason, meeting, letter }: LetterToWrite): PlannedDelivery {
    const url = meetingUrl(this.config.PUBLIC_URL, meeting.id);
    const method = toldBy(reason) === 'cancel' ? 'CANCEL' : 'REQUEST';
    return {
      // The number makes each letter of one person about one meeting a happening of its own.
      event: `meeting-${reason}:${meeting.id}:${letter.number}`,
      recipientId: letter.memberId,
      address: letter.address,
      channel: 'mail',
      ...meetingMail(reason as MeetingMailReason, meeting, letter, url),
      calendar: { method, ics: this.calendarOf(tx, method, meeting, letter) },
    };
  }

  private calendarOf(tx: Tx, method: 'REQUEST' | 'CANCEL', meeting: Meeting, recipient: DueLetter): string {
    const organizer = { name: 'NBN secretariat', address: this.config.MAIL_FROM };
    return writeInvitation({ method, meeting: calendarMeeting(meeting, this.config.PUBLIC_URL), organizer, recipient, stamp: tx.now });
  }
}
