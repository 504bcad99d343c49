import { momentParts } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import type { PendingRecipient } from '../consultation-reminder.repository.ts';

/** What is asked for, until when, and where to answer. */
export function consultationReminderEmail(
  consultation: Pick<PendingRecipient, 'title' | 'deadline' | 'timeZone' | 'language' | 'standardId'>,
  publicUrl: string,
): EmailText {
  const { title, timeZone, language, standardId } = consultation;
  const texts = emailTexts('consultation-reminder', language);
  const moment = momentParts(consultation.deadline, timeZone, LOCALE[language]);
  const deadline = fillText(texts.deadline, moment);
  const url = new URL(`/standards/${standardId}/consultation`, publicUrl).href;
  const paragraphs = [
    fillText(texts.opening, { title, deadline }),
    texts.missing,
    fillText(texts.page, { url }),
    texts.signature,
  ];
  return { subject: fillText(texts.subject, { deadline }), text: paragraphs.join('\n\n') };
}
