import { type EmailText, fillText } from '#platform/mail/email-text';
import type { QuestionMailRow } from '../question-mail.repository.ts';
import { QUESTION_DIGEST_TEXTS, type QuestionDigestTexts } from './question-digest.texts.ts';

/**
 * A question as one line of a daily mail: its subject. It names the question where everybody in the Network may
 * read it.
 */
export function questionDigestEmail(
  { title, reason }: Pick<QuestionMailRow, 'title' | 'reason'>,
  texts: QuestionDigestTexts = QUESTION_DIGEST_TEXTS,
): EmailText {
  const what = texts[reason];
  const subject = title === null ? what : fillText(texts.named, { what, title });
  return { subject, text: `${subject}\n` };
}
