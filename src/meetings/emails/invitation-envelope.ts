import { writeSeriesInvitation } from '@nbn/calendar';
import type { Language } from '@nbn/contracts';
import type { Config } from '#platform/config/config';
import type { PlannedDelivery } from '#platform/mail/delivery';
import { neutralMeetingName } from './meeting-name.ts';
import type { RecipientSeriesCalendar } from '../series/series-calendar.query.ts';

/** Who the invitations are from: programs trust a calendar message whose organizer sent the mail. */
export const ORGANIZER_NAME = 'NBN secretariat';

export type EmailCalendar = NonNullable<PlannedDelivery['calendar']>;

/** One email about a meeting or a series, claimed for one reader. */
export interface ClaimedEmail {
  readonly memberId: string;
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  /** How many times an email about it came due for this reader. */
  readonly number: number;
}

type SenderConfig = Pick<Config, 'MAIL_FROM' | 'repliesByMail'>;

/** All of an email but its words. The number makes each email of one person a happening of its own. */
export function invitationEnvelope(
  reason: string,
  objectId: string,
  { memberId, address, number }: ClaimedEmail,
  thread: NonNullable<PlannedDelivery['thread']>,
): Omit<PlannedDelivery, 'subject' | 'text'> {
  return {
    event: `meeting-${reason}:${objectId}:${number}`,
    recipientId: memberId,
    address,
    channel: 'mail',
    senderName: ORGANIZER_NAME,
    thread,
  };
}

/** Organizer and recipient as a calendar message names them. */
export function calendarPeople({ MAIL_FROM, repliesByMail }: SenderConfig, { name, address }: ClaimedEmail) {
  return {
    organizer: { name: ORGANIZER_NAME, address: MAIL_FROM },
    recipient: { name, address, repliesByMail },
  };
}

/** A series as its reader has it now. */
export function seriesCalendar(
  config: SenderConfig,
  method: 'REQUEST' | 'CANCEL',
  { series, meetings, answer, required }: RecipientSeriesCalendar,
  email: ClaimedEmail,
  stamp: Date,
): EmailCalendar {
  const { organizer, recipient } = calendarPeople(config, email);
  const ics = writeSeriesInvitation({
    method,
    series,
    meetings,
    organizer,
    recipient: { ...recipient, answer, required },
    stamp,
    neutralSummary: neutralMeetingName(email.language),
  });
  return { method, ics };
}
