import type { Language } from '@nbn/contracts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

/** Tells the secretariat that files wait because nobody looks at them. */
export function scannerAlertEmail(language: Language): EmailText {
  const { subject, text, ask } = emailTexts('scanner-alert', language);
  return { subject, text: `${text}\n\n${ask}\n` };
}
