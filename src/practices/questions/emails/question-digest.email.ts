import { fillText } from '#platform/mail/email-text';
import type { QuestionMailRow } from '../question-mail.repository.ts';
import { QUESTION_DIGEST_TEXTS, type QuestionDigestTexts } from './question-digest.texts.ts';

/** A question as one line of a daily mail, named where everybody in the Network may read it. */
export function questionDigestLine(
  { title, reason }: Pick<QuestionMailRow, 'title' | 'reason'>,
  texts: QuestionDigestTexts = QUESTION_DIGEST_TEXTS,
): string {
  const what = texts[reason];
  return title === null ? what : fillText(texts.named, { what, title });
}
