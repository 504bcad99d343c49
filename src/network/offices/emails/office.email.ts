import { LOCALE, type Office } from '@nbn/contracts';
import { formatMoment } from '@nbn/calendar';
import { fillText } from '@nbn/texts';
import type { EmailReader, EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

export interface OfficeEmail {
  readonly what: 'proposed' | 'given' | 'ended';
  readonly office: Office;
  /** From when on a seat can give it; null where the secretariat does. */
  readonly seatsFrom: Date | null;
  readonly url: string;
}

/** The email about an office that is proposed, given or ended. Who it is appears on the page and in no email. */
export function officeEmail(
  { what, office, seatsFrom, url }: OfficeEmail,
  { timeZone, language }: EmailReader,
): EmailText {
  const texts = emailTexts('office', language);
  const subject = texts[what].subject[office];
  const opening = texts[what].opening[office];
  if (what !== 'proposed') return { subject, text: `${opening}\n\n${url}\n` };
  const { byColleague, bySeats, page } = texts.proposed;
  const next = seatsFrom
    ? fillText(bySeats, { moment: formatMoment(seatsFrom, timeZone, LOCALE[language]) })
    : byColleague;
  return { subject, text: `${opening} ${next}\n\n${fillText(page, { url })}\n` };
}
