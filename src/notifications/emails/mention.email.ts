import type { Language } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

/**
 * Says that somebody is mentioned. Contains neither the comment nor its standard's title: the page shows both
 * to those who may read them.
 */
export function mentionEmail(url: string, language: Language): EmailText {
  const texts = emailTexts('mention', language);
  return { subject: texts.subject, text: `${texts.opening}\n\n${fillText(texts.page, { url })}\n` };
}
