import type { Language } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

/** Tells the secretariat that a member was stopped. */
export function revealLimitEmail(url: string, language: Language): EmailText {
  const texts = emailTexts('reveal-limit', language);
  return { subject: texts.subject, text: `${fillText(texts.text, { url })}\n` };
}
