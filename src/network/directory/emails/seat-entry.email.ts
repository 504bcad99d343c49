import type { Language } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

/** Asks a new holder of a seat for an entry where the one before had one. */
export function seatEntryEmail(url: string, language: Language): EmailText {
  const texts = emailTexts('seat-entry', language);
  return { subject: texts.subject, text: `${fillText(texts.text, { url })}\n` };
}
