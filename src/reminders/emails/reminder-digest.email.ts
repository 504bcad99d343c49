import { type EmailText, fillText } from '#platform/mail/email-text';
import type { DigestEntry } from '../digest-line.repository.ts';
import { REMINDER_DIGEST_TEXTS, type ReminderDigestTexts } from './reminder-digest.texts.ts';

/** A member's daily mail: every reminder of the day with the page it leads to. */
export function reminderDigestEmail(
  entries: readonly DigestEntry[],
  texts: ReminderDigestTexts = REMINDER_DIGEST_TEXTS,
): EmailText {
  const count = entries.length;
  const listed = entries.map(({ line, url }) => fillText(texts.entry, { line, url }));
  return {
    subject: fillText(count === 1 ? texts.subject.one : texts.subject.other, { count }),
    text: `${[texts.opening, '', ...listed].join('\n')}\n`,
  };
}
