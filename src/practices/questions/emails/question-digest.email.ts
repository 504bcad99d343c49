import type { Language } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import type { QuestionMailRow } from '../question-mail.repository.ts';

/**
 * A question as one line of a daily mail: its subject. It names the question where everybody in the Network may
 * read it.
 */
export function questionDigestEmail(
  { title, reason }: Pick<QuestionMailRow, 'title' | 'reason'>,
  language: Language,
): EmailText {
  const texts = emailTexts('question-digest', language);
  const what = texts[reason];
  const subject = title === null ? what : fillText(texts.named, { what, title });
  return { subject, text: `${subject}\n` };
}
