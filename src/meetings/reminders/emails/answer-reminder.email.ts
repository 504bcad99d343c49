import { momentParts } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailReader, EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import { meetingName } from '../../emails/meeting-name.ts';

/** What the mail may know of the meeting. */
export interface UnansweredMeeting {
  readonly title: string;
  readonly discreet: boolean;
}

/** Asks again whether somebody comes, with the time on the reader's own clock. */
export function answerReminderEmail(
  meeting: UnansweredMeeting,
  startsAt: Date,
  { timeZone, language }: EmailReader,
  url: string,
  link: string,
): EmailText {
  const texts = emailTexts('answer-reminder', language);
  const name = meetingName(meeting, language);
  const time = fillText(texts.time, momentParts(startsAt, timeZone, LOCALE[language]));
  const lines = [
    fillText(texts.opening, { name, time }),
    '',
    fillText(texts.answerLink, { link }),
    texts.ownLink,
    fillText(texts.signedIn, { url }),
  ];
  return { subject: fillText(texts.subject, { name, time }), text: `${lines.join('\n')}\n` };
}
