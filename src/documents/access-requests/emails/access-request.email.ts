import { type EmailText, fillText } from '#platform/mail/email-text';
import { ACCESS_REQUEST_TEXTS, type AccessRequestTexts } from './access-request.texts.ts';

/** Tells of a request to read a document, or of what came of it. No mail names the document. */
export function accessRequestEmail(
  what: 'asked' | 'granted' | 'declined',
  url: string,
  texts: AccessRequestTexts = ACCESS_REQUEST_TEXTS,
): EmailText {
  const { subject, text } = texts[what];
  return { subject, text: `${text}\n\n${fillText(texts.page, { url })}\n` };
}
