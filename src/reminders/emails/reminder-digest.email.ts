import { type EmailText, fillText } from '#platform/mail/email-text';
import type { DigestEntry } from '../digest-line.repository.ts';
import { REMINDER_DIGEST_TEXTS, type ReminderDigestTexts } from './reminder-digest.texts.ts';

/** A member's mail of the day: every reminder with the page it leads to, and what is new. */
export function reminderDigestEmail(
  entries: readonly DigestEntry[],
  news: readonly DigestEntry[] = [],
  texts: ReminderDigestTexts = REMINDER_DIGEST_TEXTS,
): EmailText {
  const count = entries.length;
  const listed = (of: readonly DigestEntry[]): string[] =>
    of.map(({ line, url }) => fillText(texts.entry, { line, url }));
  const reminders = fillText(count === 1 ? texts.subject.one : texts.subject.other, { count });
  const recalled = [texts.opening, '', ...listed(entries)];
  if (news.length === 0) return { subject: reminders, text: `${recalled.join('\n')}\n` };
  const fresh = [texts.news.opening, '', ...listed(news), '', texts.news.ending];
  if (count === 0) return { subject: texts.news.subject, text: `${fresh.join('\n')}\n` };
  return {
    subject: fillText(texts.news.subjectToo, { reminders }),
    text: `${[...recalled, '', ...fresh].join('\n')}\n`,
  };
}
