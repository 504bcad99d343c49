import { formatDate, formatTime, zoneCity } from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import type { PendingRecipient } from '../consultation-reminder.repository.ts';
import {
  CONSULTATION_REMINDER_TEXTS,
  type ConsultationReminderTexts,
} from './consultation-reminder.texts.ts';

/** What is asked for, until when, and where to answer. */
export function consultationReminderEmail(
  consultation: Pick<PendingRecipient, 'title' | 'deadline' | 'timeZone' | 'standardId'>,
  publicUrl: string,
  texts: ConsultationReminderTexts = CONSULTATION_REMINDER_TEXTS,
): EmailText {
  const { title, timeZone, standardId } = consultation;
  const deadline = fillText(texts.deadline, {
    day: formatDate(consultation.deadline, timeZone),
    time: formatTime(consultation.deadline, timeZone),
    city: zoneCity(timeZone),
  });
  const url = new URL(`/standards/${standardId}/consultation`, publicUrl).href;
  const paragraphs = [
    fillText(texts.opening, { title, deadline }),
    texts.missing,
    fillText(texts.page, { url }),
    texts.signature,
  ];
  return { subject: fillText(texts.subject, { deadline }), text: paragraphs.join('\n\n') };
}
