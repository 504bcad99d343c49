import type { Language } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

/** Tells of a request to read a document, or of what came of it. No mail names the document. */
export function accessRequestEmail(
  what: 'asked' | 'granted' | 'declined',
  url: string,
  language: Language,
): EmailText {
  const texts = emailTexts('access-request', language);
  const { subject, text } = texts[what];
  return { subject, text: `${text}\n\n${fillText(texts.page, { url })}\n` };
}
