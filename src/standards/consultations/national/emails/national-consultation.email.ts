import { momentParts } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import type { AskedRecipient } from '../national-consultation.repository.ts';

/** Says what a network is asked about, until when, and where to answer; the question itself stands on the page. */
export function nationalConsultationEmail(
  kind: 'opened' | 'reminder',
  asked: Pick<AskedRecipient, 'title' | 'closesAt' | 'timeZone' | 'language' | 'standardId'>,
  publicUrl: string,
): EmailText {
  const { title, closesAt, timeZone, language, standardId } = asked;
  const texts = emailTexts('national-consultation', language);
  const deadline = fillText(texts.deadline, momentParts(closesAt, timeZone, LOCALE[language]));
  const url = new URL(`/standards/${standardId}/consultation`, publicUrl).href;
  const paragraphs = [
    fillText(texts[kind].opening, { title, deadline }),
    texts.answer,
    fillText(texts.page, { url }),
  ];
  return { subject: fillText(texts[kind].subject, { deadline }), text: `${paragraphs.join('\n\n')}\n` };
}
