import { formatDate, formatTime, zoneCity } from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import { meetingName } from '../../emails/meeting-name.ts';
import { ANSWER_REMINDER_TEXTS, type AnswerReminderTexts } from './answer-reminder.texts.ts';

/** What the mail may know of the meeting. */
export interface UnansweredMeeting {
  readonly title: string;
  readonly discreet: boolean;
}

/** Asks again whether somebody comes, with the time on the reader's own clock. */
export function answerReminderEmail(
  meeting: UnansweredMeeting,
  startsAt: Date,
  own: string,
  url: string,
  link: string,
  texts: AnswerReminderTexts = ANSWER_REMINDER_TEXTS,
): EmailText {
  const name = meetingName(meeting);
  const time = fillText(texts.time, {
    day: formatDate(startsAt, own),
    time: formatTime(startsAt, own),
    city: zoneCity(own),
  });
  const lines = [
    fillText(texts.opening, { name, time }),
    '',
    fillText(texts.answerLink, { link }),
    texts.ownLink,
    fillText(texts.signedIn, { url }),
  ];
  return { subject: fillText(texts.subject, { name, time }), text: `${lines.join('\n')}\n` };
}
