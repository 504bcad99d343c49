import { formatDate, formatTime, zoneCity } from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import type { AskedRecipient } from '../national-consultation.repository.ts';
import {
  NATIONAL_CONSULTATION_TEXTS,
  type NationalConsultationTexts,
} from './national-consultation.texts.ts';

/** Says what a network is asked about, until when, and where to answer; the question itself stands on the page. */
export function nationalConsultationEmail(
  kind: 'opened' | 'reminder',
  asked: Pick<AskedRecipient, 'title' | 'closesAt' | 'timeZone' | 'standardId'>,
  publicUrl: string,
  texts: NationalConsultationTexts = NATIONAL_CONSULTATION_TEXTS,
): EmailText {
  const { title, closesAt, timeZone, standardId } = asked;
  const deadline = fillText(texts.deadline, {
    day: formatDate(closesAt, timeZone),
    time: formatTime(closesAt, timeZone),
    city: zoneCity(timeZone),
  });
  const url = new URL(`/standards/${standardId}/consultation`, publicUrl).href;
  const paragraphs = [
    fillText(texts[kind].opening, { title, deadline }),
    texts.answer,
    fillText(texts.page, { url }),
  ];
  return { subject: fillText(texts[kind].subject, { deadline }), text: `${paragraphs.join('\n\n')}\n` };
}
