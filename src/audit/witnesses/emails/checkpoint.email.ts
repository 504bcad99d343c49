import type { Language } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

/** The email that brings a checkpoint, word for word, to be kept outside the application. */
export function checkpointEmail(
  { number, text, url }: { number: number; text: string; url: string },
  language: Language,
): EmailText {
  const { subject, opening, keep, stop } = emailTexts('checkpoint', language);
  return {
    subject: fillText(subject, { number: String(number) }),
    text: `${opening}\n\n${text}\n${keep}\n\n${fillText(stop, { url })}\n`,
  };
}
